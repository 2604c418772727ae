package coop.commonround.plan.lint.repair;

import coop.commonround.rule.planning.PlannedAttendance;
import coop.commonround.rule.planning.PlannedVisit;
import java.util.List;

/**
 * Attendances of one visit that a repair may put elsewhere, together.
 *
 * @param attendances in a round now, or in none; at least one
 * @param stays other attendances of the visit that stay as they are: what is moved has to start with them
 */
public record Moved(PlannedVisit visit, List<PlannedAttendance> attendances, List<PlannedAttendance> stays) {
    public Moved {
        attendances = List.copyOf(attendances);
        stays = stays.stream().filter(PlannedAttendance::hasStart).toList();
    }

    /** All that go to a visit, or do not go yet. */
    public static Moved allOf(PlannedVisit visit, List<PlannedAttendance> attendances) {
        return new Moved(visit, attendances, List.of());
    }

    /** One of those who go, or do not go yet. */
    public static Moved one(PlannedAttendance attendance, List<PlannedAttendance> all) {
        return new Moved(
                attendance.visit(),
                List.of(attendance),
                all.stream().filter(each -> each != attendance).toList());
    }

    /** All those who do not go yet, while the others stay. */
    public static Moved missing(PlannedVisit visit, List<PlannedAttendance> all) {
        return new Moved(
                visit, all.stream().filter(each -> each.round() == null).toList(), all);
    }

    /** Whether nobody makes one of them now. */
    public boolean isOpen() {
        return attendances.stream().anyMatch(each -> each.round() == null);
    }
}
