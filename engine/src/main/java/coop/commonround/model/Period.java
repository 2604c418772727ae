package coop.commonround.model;

import coop.commonround.base.Check;
import coop.commonround.base.CivilTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/**
 * The days that are planned together.
 *
 * @param first the first day
 * @param last the last day, included; at most 62 days in all
 */
public record Period(LocalDate first, LocalDate last) {
    /** Shifts may begin this many days before a period, and end so many after it. */
    public static final int DAYS_AROUND = 2;

    private static final long MOST_DAYS = 62;

    public Period {
        Check.that(!last.isBefore(first), "the period's last day (%s) must not be before its first (%s)", last, first);
        Check.that(
                ChronoUnit.DAYS.between(first, last) < MOST_DAYS,
                "the period (%s to %s) must not be longer than %s days",
                first,
                last,
                MOST_DAYS);
    }

    public Instant start() {
        return CivilTime.startOf(first);
    }

    /** Midnight after the last day. */
    public Instant end() {
        return CivilTime.startOf(last.plusDays(1));
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    public Stream<LocalDate> days() {
        return first.datesUntil(last.plusDays(1));
    }

    /** The Mondays of the weeks it touches, in order. */
    public List<LocalDate> weeks() {
        return days().map(CivilTime::weekOf).distinct().toList();
    }
}
