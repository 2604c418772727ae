package coop.commonround.rule.hard;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintCollectors;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import coop.commonround.model.RuleId;
import coop.commonround.rule.planning.Attended;
import coop.commonround.rule.planning.PlannedAttendance;
import coop.commonround.rule.planning.PlannedVisit;
import java.util.List;

/** A pinned visit is made by whom and when it is pinned to: a wrong careworker costs one, each minute off one. */
public final class PinStays {
    private PinStays() {}

    public static Constraint define(ConstraintFactory factory) {
        return Attended.in(factory)
                .filter(attendance -> attendance.visit().pinnedTo() != null
                        || attendance.visit().pinnedStart() != null)
                .groupBy(PlannedAttendance::visit, ConstraintCollectors.toList())
                .filter((visit, attendances) -> amiss(visit, attendances) > 0)
                .penalizeLong(HardMediumSoftLongScore.ONE_HARD, PinStays::amiss)
                .asConstraint(RuleId.PIN.text());
    }

    private static int amiss(PlannedVisit visit, List<PlannedAttendance> attendances) {
        return (isByOthers(visit, attendances) ? 1 : 0) + Minutes.roundedUp(secondsOff(visit, attendances));
    }

    /** Whether a visit is pinned to somebody who is not among those who attend it. */
    public static boolean isByOthers(PlannedVisit visit, List<PlannedAttendance> attendances) {
        var pinnedTo = visit.pinnedTo();
        return pinnedTo != null
                && attendances.stream()
                        .noneMatch(attendance -> attendance.careworker().equals(pinnedTo));
    }

    /** By how much a visit starts off the start that is pinned, at the attendance furthest from it; none if none is. */
    public static int secondsOff(PlannedVisit visit, List<PlannedAttendance> attendances) {
        var pinnedStart = visit.pinnedStart();
        int off = 0;
        for (var attendance : attendances) {
            off = pinnedStart == null ? 0 : Math.max(off, Math.abs(attendance.start() - pinnedStart));
        }
        return off;
    }
}
