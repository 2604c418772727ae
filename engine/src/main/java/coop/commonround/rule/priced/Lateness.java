package coop.commonround.rule.priced;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintCollectors;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import coop.commonround.model.RuleId;
import coop.commonround.rule.planning.Attended;
import coop.commonround.rule.planning.PlannedAttendance;
import coop.commonround.rule.planning.TimeTerms;

/**
 * Each minute a visit starts after its window has its price, however many go; of several windows, after the one that suits
 * best among those open by then.
 */
public final class Lateness {
    private Lateness() {}

    public static Constraint define(ConstraintFactory factory) {
        return Attended.in(factory)
                .filter(attendance -> price(attendance) > 0)
                .groupBy(PlannedAttendance::visit, ConstraintCollectors.max(Lateness::price))
                .penalizeLong(HardMediumSoftLongScore.ONE_SOFT, (visit, price) -> price)
                .asConstraint(RuleId.LATENESS.text());
    }

    private static long price(PlannedAttendance attendance) {
        return TimeTerms.priceOf(
                secondsLate(attendance), attendance.client().terms().time().minuteLate());
    }

    static int secondsLate(PlannedAttendance attendance) {
        return attendance.visit().starts().secondsLate(attendance.start());
    }
}
