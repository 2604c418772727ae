package coop.commonround.rule.priced;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import coop.commonround.model.RuleId;
import coop.commonround.rule.planning.Attended;
import coop.commonround.rule.planning.PlannedAttendance;
import coop.commonround.rule.planning.PlannedCareworker;
import coop.commonround.rule.planning.PlannedVisit;

/** Each attendance by somebody else than the client's usual careworker has a price, but for those who come along to learn. */
public final class UsualCareworker {
    private UsualCareworker() {}

    public static Constraint define(ConstraintFactory factory) {
        return Attended.in(factory)
                .filter(attendance -> price(attendance) > 0)
                .penalizeLong(HardMediumSoftLongScore.ONE_SOFT, UsualCareworker::price)
                .asConstraint(RuleId.USUAL_CAREWORKER.text());
    }

    private static long price(PlannedAttendance attendance) {
        return priceOf(attendance.visit(), attendance.careworker());
    }

    /** What a careworker's presence at a visit costs by this rule. */
    public static long priceOf(PlannedVisit visit, PlannedCareworker careworker) {
        return !visit.isShadow() && visit.client().isUsedToAnother(careworker)
                ? careworker.terms().people().matching().notUsual()
                : 0;
    }
}
