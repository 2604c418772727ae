package coop.commonround.rule.priced;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import coop.commonround.model.RuleId;
import coop.commonround.rule.planning.Attended;
import coop.commonround.rule.planning.PlannedAttendance;
import coop.commonround.rule.planning.PlannedCareworker;
import coop.commonround.rule.planning.PlannedVisit;

/** Each attendance outside the areas a careworker wants has a price. */
public final class WantedArea {
    private WantedArea() {}

    public static Constraint define(ConstraintFactory factory) {
        return Attended.in(factory)
                .filter(attendance -> price(attendance) > 0)
                .penalizeLong(HardMediumSoftLongScore.ONE_SOFT, WantedArea::price)
                .asConstraint(RuleId.UNWANTED_AREA.text());
    }

    private static long price(PlannedAttendance attendance) {
        return priceOf(attendance.visit(), attendance.careworker());
    }

    /** What a careworker's presence at a visit costs by this rule. */
    public static long priceOf(PlannedVisit visit, PlannedCareworker careworker) {
        return !careworker.wishes().wantsArea(visit.client().zone())
                ? careworker.terms().people().wishes().area()
                : 0;
    }
}
