package coop.commonround.model;

import static java.util.Objects.requireNonNull;

import coop.commonround.base.Check;
import java.util.List;

/**
 * The ordered attendances of one shift.
 *
 * @param attendances in the order they are made, at least one
 * @param home the way home from the last
 */
public record Round(ShiftId shift, CareworkerId careworker, List<Attendance> attendances, Leg home) {
    public Round {
        requireNonNull(shift, "shift");
        requireNonNull(careworker, "careworker");
        requireNonNull(home, "home");
        attendances = List.copyOf(attendances);
        Check.that(!attendances.isEmpty(), "the round of shift %s must hold an attendance", shift);
    }

    public Attendance first() {
        return attendances.get(0);
    }

    public Attendance last() {
        return attendances.get(attendances.size() - 1);
    }
}
