package coop.commonround.rule.hard;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import coop.commonround.model.RuleId;
import coop.commonround.rule.planning.Attended;

/** Volunteers give no regulated care. */
public final class NoVolunteerInRegulatedCare {
    private NoVolunteerInRegulatedCare() {}

    public static Constraint define(ConstraintFactory factory) {
        return Attended.in(factory)
                .filter(attendance -> attendance.careworker().isVolunteer()
                        && attendance.visit().visit().regulated())
                .penalize(HardMediumSoftLongScore.ONE_HARD)
                .asConstraint(RuleId.VOLUNTEER.text());
    }
}
