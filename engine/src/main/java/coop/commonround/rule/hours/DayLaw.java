package coop.commonround.rule.hours;

import coop.commonround.model.Careworker;
import coop.commonround.model.Limits;
import coop.commonround.model.Problem;
import java.time.Duration;

/**
 * What the law, and the careworker's own wish, ask of one day's work and the rest after it; in seconds.
 *
 * @param most the longest working time of a day; {@link #ANY_LENGTH} if there is no bound
 * @param mostInWeek the longest working time of a week that begins at that age, besides the careworker's own maximum
 * @param dailyRest between two days
 * @param breakAfter a day longer than this holds a break
 * @param breakLength how long that is
 */
public record DayLaw(int most, int mostInWeek, int dailyRest, int breakAfter, int breakLength) {
    /** No bound. */
    public static final int ANY_LENGTH = Integer.MAX_VALUE;

    // Working Time Regulations 1998: 5A(1), 10(2), 12(4)
    private static final Duration YOUNG_DAY = Duration.ofHours(8);
    private static final Duration YOUNG_WEEK = Duration.ofHours(40);
    private static final Duration YOUNG_REST = Duration.ofHours(12);
    private static final Duration YOUNG_BREAK_AFTER = Duration.ofMinutes(270);
    private static final Duration YOUNG_BREAK = Duration.ofMinutes(30);

    /** From 18 on. */
    static DayLaw ofAdult(Limits limits, Careworker careworker) {
        return new DayLaw(
                most(careworker, ANY_LENGTH),
                ANY_LENGTH,
                seconds(limits.dailyRest()),
                seconds(limits.breakAfter()),
                seconds(limits.breakLength()));
    }

    /** Under 18: what the policy asks of all if that is stricter, and hours in another job counted. */
    static DayLaw ofYoung(Problem problem, Careworker careworker) {
        var limits = problem.policy().limits();
        var week = YOUNG_WEEK.minus(careworker.workingTime().otherJob());
        return new DayLaw(
                most(careworker, seconds(YOUNG_DAY)),
                Math.max(0, seconds(week)),
                Math.max(seconds(limits.dailyRest()), seconds(YOUNG_REST)),
                Math.min(seconds(limits.breakAfter()), seconds(YOUNG_BREAK_AFTER)),
                Math.max(seconds(limits.breakLength()), seconds(YOUNG_BREAK)));
    }

    private static int most(Careworker careworker, int byLaw) {
        var own = careworker.workingTime().mostADay();
        return own == null ? byLaw : Math.min(seconds(own), byLaw);
    }

    private static int seconds(Duration length) {
        return (int) length.toSeconds();
    }
}
