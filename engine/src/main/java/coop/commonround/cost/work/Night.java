package coop.commonround.cost.work;

import coop.commonround.model.Attendance;
import java.time.Duration;
import java.time.Instant;

/**
 * The awake part of a sleep-in. When in the night it was is not known, so that it is taken to be the middle.
 *
 * @param from included
 * @param to excluded
 */
public record Night(Instant from, Instant to) {
    /** So much of an attendance; never more than all of it. */
    static Night awake(Attendance attendance, Duration awake) {
        var most = awake.compareTo(attendance.length()) < 0 ? awake : attendance.length();
        var from =
                attendance.start().plusSeconds(attendance.length().minus(most).toSeconds() / 2);
        return new Night(from, from.plus(most));
    }
}
