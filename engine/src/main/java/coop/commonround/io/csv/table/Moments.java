package coop.commonround.io.csv.table;

import coop.commonround.base.CivilTime;
import coop.commonround.io.csv.cell.Clock;
import coop.commonround.model.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** Days and times of day put together, midnight and the nights of clock changes included. */
public final class Moments {
    private Moments() {}

    /** The moment a cell names on the row's day. */
    public static LocalDateTime on(Row row, LocalDate day, Column<Clock> column, Clock clock) {
        if (clock.date() != null && !clock.date().equals(day)) {
            row.fault(column, "which is on another day than date", "give the time alone, as " + clock.time());
        }
        return day.atTime(clock.time());
    }

    /** The first moment a cell can mean that is not before another: the next day, if it has to be. */
    public static LocalDateTime notBefore(Row row, LocalDateTime other, Column<Clock> column, Clock clock) {
        var day = other.toLocalDate();
        var moment = clock.time().isBefore(other.toLocalTime())
                ? day.plusDays(1).atTime(clock.time())
                : day.atTime(clock.time());
        return agreed(row, column, clock, moment);
    }

    /** The first moment a cell can mean that is after another: the next day, if it has to be. */
    public static LocalDateTime after(Row row, LocalDateTime other, Column<Clock> column, Clock clock) {
        var day = other.toLocalDate();
        var moment = clock.time().isAfter(other.toLocalTime())
                ? day.atTime(clock.time())
                : day.plusDays(1).atTime(clock.time());
        return agreed(row, column, clock, moment);
    }

    private static LocalDateTime agreed(Row row, Column<Clock> column, Clock clock, LocalDateTime moment) {
        if (clock.date() != null && !clock.date().equals(moment.toLocalDate())) {
            row.fault(column, "which is more than a day away", "give the time alone, as " + clock.time());
        }
        return moment;
    }

    /** Notes a moment that cannot belong to the period: more than two days before its first day or after its last. */
    public static void near(Row row, Column<?> column, Instant moment, Period period) {
        var from = CivilTime.startOf(period.first().minusDays(Period.DAYS_AROUND));
        var to = CivilTime.startOf(period.last().plusDays(Period.DAYS_AROUND + 1));
        if (moment.isBefore(from) || !moment.isBefore(to)) {
            row.fault(
                    column,
                    "which is far from the period, " + period.first() + " to " + period.last(),
                    "correct the day, or leave the row out");
        }
    }

    /** The instant of a local moment; warns if the clocks skip or repeat it. */
    public static Instant instant(Row row, Column<?> column, LocalDateTime local) {
        var change = CivilTime.ZONE.getRules().getTransition(local);
        var instant = CivilTime.at(local);
        if (change != null && change.isGap()) {
            row.warn(
                    column,
                    "which the clocks skip on " + local.toLocalDate(),
                    "it is read as " + CivilTime.timeOf(instant));
        } else if (change != null) {
            row.warn(
                    column,
                    "which comes twice on " + local.toLocalDate(),
                    "it is read as the first, still in summer time");
        }
        return instant;
    }
}
