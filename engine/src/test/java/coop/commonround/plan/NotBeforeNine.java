package coop.commonround.plan;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import coop.commonround.rule.planning.Attended;

/** A rule of an embedder's own: W000 has the children to see to and starts no visit before nine. */
public final class NotBeforeNine implements ConstraintProvider {
    static final String NAME = "not-before-nine";

    @Override
    public Constraint[] defineConstraints(ConstraintFactory factory) {
        return new Constraint[] {
            Attended.in(factory)
                    .filter(attendance -> attendance.careworker().id().text().equals("W000")
                            && attendance.start() % 86_400 < 9 * 3600)
                    .penalize(HardMediumSoftLongScore.ONE_HARD)
                    .asConstraint(NAME)
        };
    }
}
