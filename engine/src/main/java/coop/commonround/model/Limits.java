package coop.commonround.model;

import coop.commonround.base.Check;
import java.time.Duration;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * Bounds the law sets or the co-op has chosen.
 *
 * @param maximumCareworkersPerClient how many different careworkers are right for a client in the period, unless the
 *     client has a figure of their own; null for no bound
 * @param dailyRest between the end of one working day and the start of the next, home to home; 11 hours by regulation
 *     10 of the Working Time Regulations 1998
 * @param breakAfter a working day longer than this holds a break; 6 hours by regulation 12
 * @param breakLength how long that break is, uninterrupted; 20 minutes by regulation 12
 * @param paidGap a gap in a round up to this long is paid as waiting; a longer one is the careworker's own time. 60
 *     minutes is what councils ask providers to evidence
 * @param familiarWithin how many days back a client still knows a face
 * @param eveningFrom work at or after this local time is evening work
 * @param mostLateness how long after its window a visit may start at a price, unless it is time-critical; none by default
 * @param mostOverrun how long after its shift a round may end at a price; none by default
 */
public record Limits(
        @Nullable Integer maximumCareworkersPerClient,
        Duration dailyRest,
        Duration breakAfter,
        Duration breakLength,
        Duration paidGap,
        int familiarWithin,
        LocalTime eveningFrom,
        Duration mostLateness,
        Duration mostOverrun) {
    public static final Limits DEFAULT = new Limits(
            null,
            Duration.ofHours(11),
            Duration.ofHours(6),
            Duration.ofMinutes(20),
            Duration.ofMinutes(60),
            28,
            LocalTime.of(19, 0),
            Duration.ZERO,
            Duration.ZERO);

    public Limits {
        Check.that(
                maximumCareworkersPerClient == null || maximumCareworkersPerClient > 0,
                "maximum_careworkers_per_client (%s) must be above zero",
                maximumCareworkersPerClient);
        upToADay("daily rest", dailyRest);
        Check.that(!breakAfter.isNegative(), "break after (%s) must not be negative", breakAfter);
        Check.that(!breakLength.isNegative(), "break (%s) must not be negative", breakLength);
        Check.that(!paidGap.isNegative(), "paid gap (%s) must not be negative", paidGap);
        Check.that(familiarWithin >= 0, "familiar_within_days (%s) must not be negative", familiarWithin);
        upToADay("most lateness", mostLateness);
        upToADay("most overrun", mostOverrun);
    }

    private static void upToADay(String name, Duration length) {
        Check.that(
                !length.isNegative() && length.compareTo(Duration.ofHours(24)) <= 0,
                "%s (%s) must be 0 to 24 hours",
                name,
                length);
    }

    /** How long after its windows a visit may start: not at all if it is time-critical. */
    public Duration latenessOf(Visit visit) {
        return visit.timeCritical() ? Duration.ZERO : mostLateness;
    }

    public Limits withMaximumCareworkersPerClient(@Nullable Integer maximum) {
        return new Limits(
                maximum,
                dailyRest,
                breakAfter,
                breakLength,
                paidGap,
                familiarWithin,
                eveningFrom,
                mostLateness,
                mostOverrun);
    }

    public Limits withDailyRest(Duration rest) {
        return new Limits(
                maximumCareworkersPerClient,
                rest,
                breakAfter,
                breakLength,
                paidGap,
                familiarWithin,
                eveningFrom,
                mostLateness,
                mostOverrun);
    }

    public Limits withBreak(Duration after, Duration length) {
        return new Limits(
                maximumCareworkersPerClient,
                dailyRest,
                after,
                length,
                paidGap,
                familiarWithin,
                eveningFrom,
                mostLateness,
                mostOverrun);
    }

    public Limits withPaidGap(Duration longest) {
        return new Limits(
                maximumCareworkersPerClient,
                dailyRest,
                breakAfter,
                breakLength,
                longest,
                familiarWithin,
                eveningFrom,
                mostLateness,
                mostOverrun);
    }

    public Limits withMostLateness(Duration most) {
        return new Limits(
                maximumCareworkersPerClient,
                dailyRest,
                breakAfter,
                breakLength,
                paidGap,
                familiarWithin,
                eveningFrom,
                most,
                mostOverrun);
    }

    public Limits withMostOverrun(Duration most) {
        return new Limits(
                maximumCareworkersPerClient,
                dailyRest,
                breakAfter,
                breakLength,
                paidGap,
                familiarWithin,
                eveningFrom,
                mostLateness,
                most);
    }
}
