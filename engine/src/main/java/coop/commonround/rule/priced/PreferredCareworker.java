package coop.commonround.rule.priced;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import coop.commonround.model.RuleId;
import coop.commonround.rule.planning.Attended;

/** Each attendance by somebody else than those a client prefers has a price. */
public final class PreferredCareworker {
    private PreferredCareworker() {}

    public static Constraint define(ConstraintFactory factory) {
        return Attended.in(factory)
                .filter(attendance -> attendance.client().hasPreference()
                        && !attendance.client().prefers(attendance.careworker(), attendance.day()))
                .penalizeLong(
                        HardMediumSoftLongScore.ONE_SOFT,
                        attendance -> attendance.client().terms().notPreferred())
                .asConstraint(RuleId.PREFERRED_CAREWORKER.text());
    }
}
