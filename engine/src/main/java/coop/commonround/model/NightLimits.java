package coop.commonround.model;

import coop.commonround.base.Check;
import coop.commonround.base.CivilTime;
import coop.commonround.model.WorkingTimeLimits.Average;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;

/**
 * What the law of night work asks, and agreements under it (Working Time Regulations 1998, regulations 2, 6 and 7).
 *
 * @param from when night time begins: 23:00 where no agreement says otherwise
 * @param until when it ends: 06:00 where no agreement says otherwise; night time is at least seven hours, the five after
 *     midnight among them
 * @param average the most that a night worker works in 24 hours on average, the weekly rest left out: 8 hours, by regulation
 *     6(1); above zero, 24 at the most
 * @param weeks the reference period, 1 to 52 weeks: any 17 that follow one another, by regulation 6(3)
 * @param agreement the collective or workforce agreement by which the average is higher or the period longer (regulation
 *     23(a)); empty if neither is. Nobody can sign out of it for themselves
 */
public record NightLimits(LocalTime from, LocalTime until, Duration average, int weeks, String agreement) {
    /** Working so long of a day in night time as a normal course makes somebody a night worker (regulation 2). */
    public static final Duration NIGHT_WORK = Duration.ofHours(3);

    /** The most in any 24 hours with night work where there are special hazards or heavy strain (regulation 6(7)). */
    public static final Duration MOST_IN_HAZARD = Duration.ofHours(8);

    private static final Duration A_DAY = Duration.ofDays(1);
    private static final Duration SHORTEST = Duration.ofHours(7);
    private static final LocalTime FIVE = LocalTime.of(5, 0);

    /** Days of a week less the one of weekly rest that everybody is entitled to (regulation 11(1)): B - C of a week. */
    private static final int DAYS_THAT_COUNT = 6;

    public static final NightLimits DEFAULT =
            new NightLimits(LocalTime.of(23, 0), LocalTime.of(6, 0), Duration.ofHours(8), 17, "");

    public NightLimits {
        Check.that(
                !until.isBefore(FIVE) && (from.equals(LocalTime.MIDNIGHT) || until.isBefore(from)),
                "night time (%s to %s) must hold the hours from midnight to 05:00",
                from,
                until);
        Check.that(
                lengthOf(from, until).compareTo(SHORTEST) >= 0,
                "night time (%s to %s) must be at least 7 hours",
                from,
                until);
        Check.that(
                average.compareTo(Duration.ZERO) > 0 && average.compareTo(A_DAY) <= 0,
                "night average hours (%s) must be above 0, and 24 at the most",
                average);
        Check.that(weeks >= 1 && weeks <= 52, "night average weeks (%s) must be 1 to 52", weeks);
        Check.that(
                !agreement.isBlank() || (average.compareTo(MOST_IN_HAZARD) <= 0 && weeks <= 17),
                "night average of %s hours over %s weeks needs an agreement: 8 over 17 are the law",
                average.toHours(),
                weeks);
    }

    public NightLimits withNight(LocalTime begins, LocalTime ends) {
        return new NightLimits(begins, ends, average, weeks, agreement);
    }

    /** The same with another average, over another number of weeks. */
    public NightLimits withAverage(Duration most, int overWeeks, String agreed) {
        return new NightLimits(from, until, most, overWeeks, agreed);
    }

    /** How long night time is. */
    public Duration length() {
        return lengthOf(from, until);
    }

    /**
     * The average as one of weeks. By regulation 6(5) it is A / (B - C): hours of work, days of the reference period, and days
     * of weekly rest in it, one a week.
     */
    public Average byWeeks() {
        return new Average(average.multipliedBy(DAYS_THAT_COUNT), weeks, null);
    }

    /** How much of a span lies in night time. */
    public Duration within(Instant start, Instant end) {
        var within = Duration.ZERO;
        for (var night = CivilTime.dateOf(start).minusDays(1);
                !night.isAfter(CivilTime.dateOf(end));
                night = night.plusDays(1)) {
            var begins = later(start, CivilTime.at(night.atTime(from)));
            var ends = earlier(end, CivilTime.at(night.atTime(from).plus(length())));
            within = begins.isBefore(ends) ? within.plus(Duration.between(begins, ends)) : within;
        }
        return within;
    }

    private static Duration lengthOf(LocalTime from, LocalTime until) {
        var length = Duration.between(from, until);
        return length.isNegative() ? length.plus(A_DAY) : length;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
