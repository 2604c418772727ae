package coop.commonround.rule.hard;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import coop.commonround.model.RuleId;
import coop.commonround.rule.planning.Attended;

/** Nobody goes where the client or the careworker has said never. */
public final class NoVeto {
    private NoVeto() {}

    public static Constraint define(ConstraintFactory factory) {
        return Attended.in(factory)
                .filter(attendance -> attendance.client().isBarred(attendance.careworker(), attendance.day()))
                .penalize(HardMediumSoftLongScore.ONE_HARD)
                .asConstraint(RuleId.VETO.text());
    }
}
