package coop.commonround.rule.hard;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import coop.commonround.model.RuleId;
import coop.commonround.rule.planning.Attended;

/** Secondees give no care after their recall date. */
public final class BackByRecall {
    private BackByRecall() {}

    public static Constraint define(ConstraintFactory factory) {
        return Attended.in(factory)
                .filter(attendance -> attendance.careworker().isRecalledBy(attendance.day()))
                .penalize(HardMediumSoftLongScore.ONE_HARD)
                .asConstraint(RuleId.RECALL.text());
    }
}
