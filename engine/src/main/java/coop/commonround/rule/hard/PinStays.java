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
        int amiss = 0;
        var pinnedTo = visit.pinnedTo();
        if (pinnedTo != null
                && attendances.stream()
                        .noneMatch(attendance -> attendance.careworker().equals(pinnedTo))) {
            amiss++;
        }
        var pinnedStart = visit.pinnedStart();
        if (pinnedStart == null) {
            return amiss;
        }
        int off = 0;
        for (var attendance : attendances) {
            off = Math.max(off, Math.abs(attendance.start() - pinnedStart));
        }
        return amiss + Minutes.roundedUp(off);
    }
}
