package coop.commonround.rule.priced;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintCollectors;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import coop.commonround.model.RuleId;
import coop.commonround.rule.planning.Attended;
import coop.commonround.rule.planning.PlannedAttendance;
import coop.commonround.rule.planning.TimeTerms;

/** Each minute a round ends after its shift has its price, whatever its hours are paid. */
public final class Overrun {
    private Overrun() {}

    public static Constraint define(ConstraintFactory factory) {
        return Attended.in(factory)
                .filter(attendance -> price(attendance) > 0)
                .groupBy(PlannedAttendance::rounded, ConstraintCollectors.max(Overrun::price))
                .penalizeLong(HardMediumSoftLongScore.ONE_SOFT, (round, price) -> price)
                .asConstraint(RuleId.OVERRUN.text());
    }

    private static long price(PlannedAttendance attendance) {
        return TimeTerms.priceOf(
                attendance.overrunSeconds(), attendance.client().terms().time().minuteOverrun());
    }
}
