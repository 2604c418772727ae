package coop.commonround.rule.hard;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import coop.commonround.model.RuleId;
import coop.commonround.rule.planning.Attended;

/** Where only certain careworkers may go nobody else does, and each is all that the client requires. */
public final class OnlyTheAllowed {
    private OnlyTheAllowed() {}

    public static Constraint define(ConstraintFactory factory) {
        return Attended.in(factory)
                .filter(attendance -> !attendance.client().isAllowed(attendance.careworker(), attendance.day()))
                .penalize(HardMediumSoftLongScore.ONE_HARD)
                .asConstraint(RuleId.ONLY.text());
    }
}
