package coop.commonround.rule.priced;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import coop.commonround.model.RuleId;
import coop.commonround.rule.planning.Attended;
import coop.commonround.rule.planning.PlannedAttendance;

/** Gaps in a round, less the meal, are paid up to the policy's length; longer ones are the careworker's own time. */
public final class WaitingPay {
    private WaitingPay() {}

    public static Constraint define(ConstraintFactory factory) {
        return Attended.in(factory)
                .filter(attendance -> price(attendance) > 0)
                .penalizeLong(HardMediumSoftLongScore.ONE_SOFT, WaitingPay::price)
                .asConstraint(RuleId.WAITING_PAY.text());
    }

    private static long price(PlannedAttendance attendance) {
        int arrives = attendance.freeFrom() + attendance.travelSeconds() + attendance.mealSeconds();
        return attendance.careworker().pay().priceOf(arrives, arrives + attendance.paidWaitingSeconds());
    }
}
