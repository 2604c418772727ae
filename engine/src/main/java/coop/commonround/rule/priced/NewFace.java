package coop.commonround.rule.priced;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import coop.commonround.model.RuleId;
import coop.commonround.rule.planning.Attended;
import coop.commonround.rule.planning.PlannedAttendance;

/** Each careworker whom a client has not met of late has a price. */
public final class NewFace {
    private NewFace() {}

    public static Constraint define(ConstraintFactory factory) {
        return Attended.in(factory)
                .filter(attendance -> !attendance.client().isFamiliarWith(attendance.careworker()))
                .groupBy(PlannedAttendance::client, PlannedAttendance::careworker)
                .penalizeLong(
                        HardMediumSoftLongScore.ONE_SOFT,
                        (client, careworker) -> client.terms().newFace())
                .asConstraint(RuleId.NEW_FACE.text());
    }
}
