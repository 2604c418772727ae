package coop.commonround.rule.hard;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.Joiners;
import coop.commonround.model.RuleId;
import coop.commonround.rule.planning.Attended;
import coop.commonround.rule.planning.PlannedAttendance;

/**
 * Who travels with a named driver goes from visit to visit with them: the driver makes both visits, one right after the other.
 * Each way without costs one; the ways from home and back are their own.
 */
public final class WithDriver {
    private WithDriver() {}

    public static Constraint define(ConstraintFactory factory) {
        return Attended.in(factory)
                .filter(attendance -> attendance.careworker().hasDriver() && attendance.previous() != null)
                .ifNotExists(
                        PlannedAttendance.class,
                        Joiners.equal(PlannedAttendance::visit),
                        Joiners.filtering(WithDriver::drives))
                .penalizeLong(HardMediumSoftLongScore.ONE_HARD)
                .asConstraint(RuleId.WITH_DRIVER.text());
    }

    private static boolean drives(PlannedAttendance passenger, PlannedAttendance driver) {
        var from = passenger.previous();
        var driversFrom = driver.previous();
        return driver.round() != null
                && passenger.careworker().isDrivenBy(driver.careworker())
                && from != null
                && driversFrom != null
                && from.visit() == driversFrom.visit();
    }
}
