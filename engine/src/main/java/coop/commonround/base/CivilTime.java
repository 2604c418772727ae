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

    private CivilTime() {}

    public static Instant at(LocalDate date, LocalTime time) {
        return at(date.atTime(time));
    }

    public static Instant at(LocalDateTime local) {
        return local.atZone(ZONE).toInstant();
    }

    /** Midnight at the start of a day. */
    public static Instant startOf(LocalDate date) {
        return date.atStartOfDay(ZONE).toInstant();
    }

    public static LocalDate dateOf(Instant moment) {
        return moment.atZone(ZONE).toLocalDate();
    }

    public static LocalTime timeOf(Instant moment) {
        return moment.atZone(ZONE).toLocalTime();
    }

    public static LocalDateTime localOf(Instant moment) {
        return moment.atZone(ZONE).toLocalDateTime();
    }

    /** The Monday on or before a day: the start of its week, as working-time law and rosters count them. */
    public static LocalDate weekOf(LocalDate date) {
        return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    public static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
    }
}
