package coop.commonround.rule.priced;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import coop.commonround.model.RuleId;
import coop.commonround.model.Visit;
import coop.commonround.rule.planning.Attended;
import coop.commonround.rule.planning.PlannedAttendance;
import coop.commonround.rule.planning.PlannedCareworker;
import coop.commonround.rule.planning.PlannedVisit;

/** Each attendance of a paid careworker at a visit that is meant for volunteers has a price. */
public final class NeighboursFirst {
    private NeighboursFirst() {}

    public static Constraint define(ConstraintFactory factory) {
        return Attended.in(factory)
                .filter(attendance -> price(attendance) > 0)
                .penalizeLong(HardMediumSoftLongScore.ONE_SOFT, NeighboursFirst::price)
                .asConstraint(RuleId.PAID_NEIGHBOUR.text());
    }

    private static long price(PlannedAttendance attendance) {
        return priceOf(attendance.visit(), attendance.careworker());
    }

    /** What a careworker's presence at a visit costs by this rule. */
    public static long priceOf(PlannedVisit visit, PlannedCareworker careworker) {
        return visit.visit().kind() == Visit.Kind.NEIGHBOURLY && !careworker.isVolunteer()
                ? careworker.terms().people().matching().paidNeighbour()
                : 0;
    }
}
