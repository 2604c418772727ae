package coop.commonround.rule.priced;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintCollectors;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import coop.commonround.model.RuleId;
import coop.commonround.rule.planning.Attended;
import coop.commonround.rule.planning.PlannedAttendance;
import coop.commonround.rule.planning.TimeTerms;

/** Each minute a visit starts away from the time its client would like has its price, however many go. */
public final class PreferredTime {
    private PreferredTime() {}

    public static Constraint define(ConstraintFactory factory) {
        return Attended.in(factory)
                .filter(attendance -> price(attendance) > 0)
                .groupBy(PlannedAttendance::visit, ConstraintCollectors.max(PreferredTime::price))
                .penalizeLong(HardMediumSoftLongScore.ONE_SOFT, (visit, price) -> price)
                .asConstraint(RuleId.PREFERRED_TIME.text());
    }

    private static long price(PlannedAttendance attendance) {
        var preferred = attendance.visit().preferred();
        return preferred == null
                ? 0
                : priceOf(
                        attendance.start() - preferred,
                        attendance.client().terms().minuteAstray());
    }

    /** What a start so many seconds early (below zero) or late costs. */
    public static long priceOf(int seconds, long minute) {
        return TimeTerms.priceOf(Math.abs(seconds), minute);
    }
}
