package coop.commonround.rule.priced;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import coop.commonround.model.RuleId;
import coop.commonround.rule.planning.Attended;
import coop.commonround.rule.planning.PlannedAttendance;
import coop.commonround.rule.planning.TimeTerms;

/** Each minute between two visits of a round that is neither travel nor a meal has its price, however long the gap and whoever pays it. */
public final class Waiting {
    private Waiting() {}

    public static Constraint define(ConstraintFactory factory) {
        return Attended.in(factory)
                .filter(attendance -> price(attendance) > 0)
                .penalizeLong(HardMediumSoftLongScore.ONE_SOFT, Waiting::price)
                .asConstraint(RuleId.WAITING.text());
    }

    private static long price(PlannedAttendance attendance) {
        return TimeTerms.priceOf(
                attendance.waitingSeconds(), attendance.client().terms().time().minuteWaiting());
    }
}
