package coop.commonround.rule.hard;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import coop.commonround.model.RuleId;
import coop.commonround.rule.planning.Attended;
import coop.commonround.rule.planning.PlannedAttendance;

/** Nobody is in two places at once, or nearer in time than the way between them: each minute costs one. */
public final class NoOverlap {
    private NoOverlap() {}

    public static Constraint define(ConstraintFactory factory) {
        return Attended.in(factory)
                .filter(attendance -> minutesShort(attendance) > 0)
                .penalizeLong(HardMediumSoftLongScore.ONE_HARD, NoOverlap::minutesShort)
                .asConstraint(RuleId.OVERLAP.text());
    }

    private static int minutesShort(PlannedAttendance attendance) {
        return attendance.previous() == null
                ? 0
                : Minutes.roundedUp(attendance.freeFrom() + attendance.travelSeconds() - attendance.start());
    }
}
