package coop.commonround.rule.priced;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import coop.commonround.model.RuleId;
import coop.commonround.rule.planning.Attended;
import coop.commonround.rule.planning.PlannedAttendance;

/**
 * Each mile between visits, and from home and back if the policy says so, is paid to those in their own car, or on
 * their own bicycle if a mile of it has a price.
 */
public final class Mileage {
    private Mileage() {}

    public static Constraint define(ConstraintFactory factory) {
        return Attended.in(factory)
                .filter(attendance -> price(attendance) > 0)
                .penalizeLong(HardMediumSoftLongScore.ONE_SOFT, Mileage::price)
                .asConstraint(RuleId.MILEAGE.text());
    }

    private static long price(PlannedAttendance attendance) {
        var careworker = attendance.careworker();
        if (!careworker.transport().isPaidMileage()) {
            return 0;
        }
        long between = priceOf(attendance.travelMetres(), careworker.mile());
        return careworker.terms().isCommutePaid()
                ? between
                        + priceOf(attendance.metresFromHome(), careworker.mile())
                        + priceOf(attendance.metresHome(), careworker.mile())
                : between;
    }

    /** What some metres cost, in thousandths of a penny, rounded down; a mile is 1,609.344 metres. */
    public static long priceOf(int metres, long mile) {
        return metres * mile * 1000 / 1_609_344;
    }
}
