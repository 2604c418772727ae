package coop.commonround.rule.priced;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import coop.commonround.model.RuleId;
import coop.commonround.rule.planning.PlannedRound;

/** Each shift in which no visit is made has its price: somebody kept that time free. */
public final class UnusedShift {
    private UnusedShift() {}

    public static Constraint define(ConstraintFactory factory) {
        return factory.forEach(PlannedRound.class)
                .filter(round -> round.attendances().isEmpty())
                .penalizeLong(
                        HardMediumSoftLongScore.ONE_SOFT,
                        round -> round.careworker().terms().time().unusedShift())
                .asConstraint(RuleId.UNUSED_SHIFT.text());
    }
}
