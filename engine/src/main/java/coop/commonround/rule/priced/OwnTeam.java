package coop.commonround.rule.priced;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import coop.commonround.model.RuleId;
import coop.commonround.rule.planning.Attended;
import coop.commonround.rule.planning.PlannedAttendance;
import coop.commonround.rule.planning.PlannedCareworker;
import coop.commonround.rule.planning.PlannedVisit;

/** Each attendance by somebody who is not of the client's team has a price. */
public final class OwnTeam {
    private OwnTeam() {}

    public static Constraint define(ConstraintFactory factory) {
        return Attended.in(factory)
                .filter(attendance -> price(attendance) > 0)
                .penalizeLong(HardMediumSoftLongScore.ONE_SOFT, OwnTeam::price)
                .asConstraint(RuleId.OTHER_TEAM.text());
    }

    private static long price(PlannedAttendance attendance) {
        return priceOf(attendance.visit(), attendance.careworker());
    }

    /** What a careworker's presence at a visit costs by this rule. */
    public static long priceOf(PlannedVisit visit, PlannedCareworker careworker) {
        return visit.client().isOfOtherTeam(careworker)
                ? careworker.terms().people().matching().otherTeam()
                : 0;
    }
}
