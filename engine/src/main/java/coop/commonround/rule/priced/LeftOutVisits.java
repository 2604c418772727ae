package coop.commonround.rule.priced;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import coop.commonround.model.RuleId;
import coop.commonround.rule.planning.PlannedAttendance;
import coop.commonround.rule.planning.PlannedVisit;

/** An optional visit that nobody, or not everybody it needs, goes to costs its own price. */
public final class LeftOutVisits {
    private LeftOutVisits() {}

    public static Constraint define(ConstraintFactory factory) {
        return factory.forEachUnfiltered(PlannedAttendance.class)
                .filter(attendance ->
                        attendance.round() == null && attendance.visit().leftOutPrice() > 0)
                .groupBy(PlannedAttendance::visit)
                .penalizeLong(HardMediumSoftLongScore.ONE_SOFT, PlannedVisit::leftOutPrice)
                .asConstraint(RuleId.LEFT_OUT.text());
    }
}
