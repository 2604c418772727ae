package coop.commonround.model;

import coop.commonround.base.Check;
import coop.commonround.base.CivilTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * When a visit may start: both ends included.
 *
 * @param earliest the first moment it may start
 * @param latest the last moment it may start, not before {@code earliest}
 */
public record TimeWindow(Instant earliest, Instant latest) {
    public TimeWindow {
        Check.that(!latest.isBefore(earliest), "latest start (%s) must not be before earliest (%s)", latest, earliest);
    }

    public boolean contains(Instant start) {
        return !start.isBefore(earliest) && !start.isAfter(latest);
    }

    /** Whether this window or one of some others holds a start. */
    boolean contains(Instant start, List<TimeWindow> others) {
        return contains(start) || others.stream().anyMatch(other -> other.contains(start));
    }

    /** This window and others behind it. */
    List<TimeWindow> with(List<TimeWindow> others) {
        return Stream.concat(Stream.of(this), others.stream()).toList();
    }

    /** Windows that follow one another, each open after the one before it has closed, the first of them after another. */
    static List<TimeWindow> following(TimeWindow first, List<TimeWindow> others) {
        var before = first;
        for (var other : others) {
            Check.that(
                    other.earliest.isAfter(before.latest),
                    "a further window (%s) must open after the one before it closes (%s)",
                    other.earliest,
                    before.latest);
            before = other;
        }
        return List.copyOf(others);
    }

    /** The local day it opens on. */
    public LocalDate day() {
        return CivilTime.dateOf(earliest);
    }

    public Duration length() {
        return Duration.between(earliest, latest);
    }
}
