package coop.commonround.cost.book;

import static java.util.Objects.requireNonNull;

import coop.commonround.base.Check;
import coop.commonround.base.CivilTime;
import coop.commonround.model.Calendar;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The part of the week where one rate holds.
 *
 * <p>A band past midnight ({@code 22:00} to {@code 06:00}) holds at both ends of each day it is for: on a Saturday, from
 * midnight to six and from ten to midnight.
 *
 * @param day the days it is for
 * @param from local time, included; null for the whole day
 * @param to local time, excluded; null exactly where {@code from} is
 */
public record Band(
        DayType day, @Nullable LocalTime from, @Nullable LocalTime to) {
    /** At all times. */
    public static final Band ALWAYS = new Band(DayType.ANY, null, null);

    public Band {
        requireNonNull(day, "day");
        Check.that((from == null) == (to == null), "a band needs both from (%s) and to (%s), or neither", from, to);
        Check.that(
                from == null || !from.equals(to),
                "a band from %s to %s is empty; leave both out for all day",
                from,
                to);
    }

    /** All of the days of a kind. */
    public static Band on(DayType day) {
        return new Band(day, null, null);
    }

    public static Band between(DayType day, LocalTime from, LocalTime to) {
        return new Band(day, from, to);
    }

    /**
     * How far it stands back where several hold: the lowest rank wins. The kind of day decides; within it, part of a day
     * comes before the whole of it.
     */
    public int rank() {
        return 2 * day.precedence() + (from == null ? 1 : 0);
    }

    /** The local times at which it begins and ends; empty if midnight is all there is. */
    public Stream<LocalTime> edges() {
        return Stream.of(from, to).filter(Objects::nonNull);
    }

    public boolean holdsAt(Instant moment, Calendar calendar) {
        var date = CivilTime.dateOf(moment);
        if (!day.fits(date, calendar)) {
            return false;
        }
        if (from == null || to == null) {
            return true;
        }
        // Compared as instants, since an hour of local time comes twice when the clocks go back.
        boolean hasBegun = !moment.isBefore(CivilTime.at(date, from));
        boolean isNotOver = moment.isBefore(CivilTime.at(date, to));
        return from.isBefore(to) ? hasBegun && isNotOver : hasBegun || isNotOver;
    }

    /** Whether both can hold at one moment with the same rank, so that neither comes first. */
    boolean clashesWith(Band other) {
        if (day != other.day || rank() != other.rank()) {
            return false;
        }
        return from == null || other.from == null || holdsAt(other.from) || other.holdsAt(from);
    }

    private boolean holdsAt(LocalTime time) {
        if (from == null || to == null) {
            return true;
        }
        return from.isBefore(to)
                ? !time.isBefore(from) && time.isBefore(to)
                : !time.isBefore(from) || time.isBefore(to);
    }

    /** {@code sunday 22:00-06:00}; empty at all times. */
    public String text() {
        return (day.text() + (from == null ? "" : " " + from + "-" + to)).strip();
    }
}
