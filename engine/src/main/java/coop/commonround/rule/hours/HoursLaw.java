package coop.commonround.rule.hours;

import coop.commonround.model.Careworker;
import coop.commonround.model.Period;
import coop.commonround.model.Problem;
import coop.commonround.model.Shift;
import java.time.Instant;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * What working-time law comes to for one careworker in one period; times in seconds of the search.
 *
 * @param averages the reference periods of the average week that touch the period; none where it does not apply
 * @param before work before the period whose times are known, in order
 * @param weeklyRests the weeks or fortnights that must hold weekly rest
 * @param mostDaysInARow how many days may be worked in a row, or {@link #ANY_NUMBER}
 * @param daysInARowBefore how many were worked in a row up to the eve of the period
 * @param dayBefore that eve, by its number since 1970
 * @param adultFrom the day on which the careworker is 18, by its number since 1970; long ago for all who are, or of whom it
 *     is not known, and for volunteers, who are no workers
 * @param adult what the law asks of a day from then on
 * @param young what it asks of a day before
 * @param otherWork in the period, besides visits
 * @param nights when nobody works before that day, and what night work asks of all
 * @param restOwing which daily rests may be short, and what rest is owed for them
 */
public record HoursLaw(
        List<AverageWindow> averages,
        List<WorkSpan> before,
        List<RestWindow> weeklyRests,
        int mostDaysInARow,
        int daysInARowBefore,
        int dayBefore,
        int adultFrom,
        DayLaw adult,
        DayLaw young,
        OtherWork otherWork,
        NightLaw nights,
        RestOwing restOwing) {
    /** So many days in a row as anybody likes. */
    public static final int ANY_NUMBER = Integer.MAX_VALUE;

    private static final int NEVER = Integer.MIN_VALUE / 2;

    /** However two days of work lie in a week, a round of up to two days leaves any weekly rest. */
    private static final int TWO_DAYS = 2 * 24 * 3600;

    /** Works it out from all that is known of a careworker, whose shifts these are. */
    public static HoursLaw of(
            Problem problem, Careworker careworker, List<Shift> shifts, Nights nights, ToIntFunction<Instant> clock) {
        var most = problem.policy().workingTime().mostDaysInARow();
        var otherWork = OtherWork.of(problem, careworker, shifts, clock);
        var law = new HoursLaw(
                AverageWindows.of(problem, careworker, shifts),
                RestWindows.workBefore(problem, careworker, clock),
                RestWindows.of(problem, careworker, otherWork, clock),
                most == null ? ANY_NUMBER : most,
                DaysBefore.of(problem, careworker),
                (int) problem.period().first().minusDays(1).toEpochDay(),
                adultFrom(problem, careworker),
                DayLaw.ofAdult(problem.policy().limits(), careworker),
                DayLaw.ofYoung(problem, careworker),
                otherWork,
                NightLaw.of(problem, careworker, shifts, nights),
                RestOwing.NONE);
        return law.withRestOwing(RestOwings.of(problem, careworker, law, clock));
    }

    private HoursLaw withRestOwing(RestOwing other) {
        return new HoursLaw(
                averages,
                before,
                weeklyRests,
                mostDaysInARow,
                daysInARowBefore,
                dayBefore,
                adultFrom,
                adult,
                young,
                otherWork,
                nights,
                other);
    }

    private static int adultFrom(Problem problem, Careworker careworker) {
        if (careworker.isVolunteer()
                || !careworker.isUnder18(problem.period().first().minusDays(Period.DAYS_AROUND))) {
            return NEVER;
        }
        var born = careworker.dateOfBirth();
        return born == null ? Integer.MAX_VALUE : (int) born.plusYears(18).toEpochDay();
    }

    /** Whether the careworker is under 18 on a day, by its number since 1970. */
    public boolean isYoung(int date) {
        return date < adultFrom;
    }

    /** Whether the careworker is under 18 on any day of the period. */
    public boolean isEverYoung() {
        return adultFrom != NEVER;
    }

    /** Whether any day of the period has a longest working time. */
    public boolean boundsDays() {
        return isEverYoung() || adult.most() < DayLaw.ANY_LENGTH;
    }

    /** What the law asks of a day. */
    public DayLaw on(int date) {
        return date < adultFrom ? young : adult;
    }

    /** The daily rest before a day, in seconds: what the law asks, or in a night that may be short the least of it. */
    public int restBefore(int date) {
        int lawful = on(date).dailyRest();
        return restOwing.nights().isEmpty() ? lawful : restOwing.least(date, lawful);
    }

    /** What the law asks of the strictest day of the period. */
    public DayLaw strictest() {
        return isEverYoung() ? young : adult;
    }

    /** Whether a single round of the period of up to so many seconds of working time breaks nothing, whatever it is. */
    public boolean leavesOpen(int longest) {
        return averages.stream().allMatch(window -> window.seconds() >= longest)
                && before.isEmpty()
                && restOwing.opening().isEmpty()
                && daysInARowBefore < mostDaysInARow
                && !isEverYoung()
                && longest <= adult.most()
                && otherWork.isNone()
                && nights.leavesOpen(longest)
                && (weeklyRests.isEmpty() || longest <= TWO_DAYS);
    }

    /** When the careworker came home for the last time before the period, as far as is known; long before it if nothing is. */
    public int reachedHomeBefore() {
        return before.isEmpty() ? NEVER : before.get(before.size() - 1).end();
    }

    /** How long may still be worked in a week, given seconds of working time by week; below zero if it is too long already. */
    public int averageLeft(int week, int[] workedByWeek) {
        return AverageWindow.secondsLeft(averages, week, workedByWeek);
    }
}
