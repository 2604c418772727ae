package coop.commonround.rule.priced;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import coop.commonround.model.RuleId;
import coop.commonround.rule.planning.Attended;
import coop.commonround.rule.planning.PlannedAttendance;

/** The way between visits is paid; the way from home and back is if the policy says so. */
public final class TravelPay {
    private TravelPay() {}

    public static Constraint define(ConstraintFactory factory) {
        return Attended.in(factory)
                .filter(attendance -> price(attendance) > 0)
                .penalizeLong(HardMediumSoftLongScore.ONE_SOFT, TravelPay::price)
                .asConstraint(RuleId.TRAVEL_PAY.text());
    }

    private static long price(PlannedAttendance attendance) {
        var careworker = attendance.careworker();
        int setsOut = attendance.freeFrom();
        long between = careworker.pay().priceOf(setsOut, setsOut + attendance.travelSeconds());
        return careworker.terms().isCommutePaid() ? between + commutePrice(attendance) : between;
    }

    private static long commutePrice(PlannedAttendance attendance) {
        var pay = attendance.careworker().pay();
        return pay.priceOf(attendance.start() - attendance.secondsFromHome(), attendance.start())
                + pay.priceOf(attendance.end(), attendance.end() + attendance.secondsHome());
    }
}
