package coop.commonround.model;

import coop.commonround.base.Check;
import java.time.Duration;
import java.time.Instant;

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

    public Duration length() {
        return Duration.between(earliest, latest);
    }
}
