package coop.commonround.base;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;

/**
 * The one way between the clock on the wall and a moment.
 *
 * <p>All care is given in {@link #ZONE}. When the clocks go forward, a local time that does not exist is moved on by the
 * hour that was skipped (01:30 becomes 02:30); when they go back, a local time that happens twice is the first of the
 * two, still summer time. Both are the rule of {@link LocalDateTime#atZone}.
 */
public final class CivilTime {
    /** Where the care is given: England, Wales, Scotland and Northern Ireland share it. */
    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    private static final long SECONDS_A_DAY = 86_400;
    private static final long NANOS_A_SECOND = 1_000_000_000;

    /** The stretch asked about last: most moments that are asked about lie in one. */
    private static Stretch last = Stretch.around(Instant.EPOCH);

    /**
     * Time without a change of the clocks.
     *
     * @param from the first second, since 1970
     * @param to the second after the last
     * @param offset seconds ahead of UTC
     */
    private record Stretch(long from, long to, int offset) {
        static Stretch around(Instant moment) {
            var rules = ZONE.getRules();
            var before = rules.previousTransition(moment.plusNanos(1));
            var after = rules.nextTransition(moment);
            return new Stretch(
                    before == null ? Long.MIN_VALUE : before.toEpochSecond(),
                    after == null ? Long.MAX_VALUE : after.toEpochSecond(),
                    rules.getOffset(moment).getTotalSeconds());
        }

        boolean holds(long second) {
            return second >= from && second < to;
        }
    }

    private CivilTime() {}

    private static Stretch around(Instant moment) {
        var stretch = last;
        if (!stretch.holds(moment.getEpochSecond())) {
            stretch = Stretch.around(moment);
            last = stretch;
        }
        return stretch;
    }

    @SuppressWarnings("JavaLocalTimeGetNano") // the seconds are in the sum
    public static Instant at(LocalDate date, LocalTime time) {
        var stretch = last;
        long second = date.toEpochDay() * SECONDS_A_DAY + time.toSecondOfDay() - stretch.offset();
        // More than a day off a change of the clocks there is no doubt which moment is meant.
        return stretch.holds(second - SECONDS_A_DAY) && stretch.holds(second + SECONDS_A_DAY)
                ? Instant.ofEpochSecond(second, time.toNanoOfDay() % NANOS_A_SECOND)
                : date.atTime(time).atZone(ZONE).toInstant();
    }

    public static Instant at(LocalDateTime local) {
        return at(local.toLocalDate(), local.toLocalTime());
    }

    /** Midnight at the start of a day. */
    public static Instant startOf(LocalDate date) {
        return at(date, LocalTime.MIDNIGHT);
    }

    public static LocalDate dateOf(Instant moment) {
        long local = moment.getEpochSecond() + around(moment).offset();
        return LocalDate.ofEpochDay(Math.floorDiv(local, SECONDS_A_DAY));
    }

    @SuppressWarnings("JavaInstantGetSecondsGetNano") // the seconds are in the sum
    public static LocalTime timeOf(Instant moment) {
        long local = moment.getEpochSecond() + around(moment).offset();
        return LocalTime.ofNanoOfDay(Math.floorMod(local, SECONDS_A_DAY) * NANOS_A_SECOND + moment.getNano());
    }

    public static LocalDateTime localOf(Instant moment) {
        return dateOf(moment).atTime(timeOf(moment));
    }

    /** The Monday on or before a day: the start of its week, as working-time law and rosters count them. */
    public static LocalDate weekOf(LocalDate date) {
        return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    public static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
    }
}
