package coop.commonround.rule.priced;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintCollectors;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import coop.commonround.model.RuleId;
import coop.commonround.rule.planning.Attended;
import coop.commonround.rule.planning.PlannedAttendance;
import coop.commonround.rule.planning.TimeTerms;
import java.util.function.Function;

/** Each minute after its window of the visit that is latest of all has its price, so that lateness is spread. */
public final class WorstLateness {
    private static final Function<PlannedAttendance, Integer> LATENESS = Lateness::secondsLate;

    private WorstLateness() {}

    public static Constraint define(ConstraintFactory factory) {
        return Attended.in(factory)
                .filter(attendance -> price(attendance) > 0)
                .groupBy(ConstraintCollectors.max(Function.identity(), LATENESS))
                .penalizeLong(HardMediumSoftLongScore.ONE_SOFT, WorstLateness::price)
                .asConstraint(RuleId.WORST_LATENESS.text());
    }

    private static long price(PlannedAttendance attendance) {
        return TimeTerms.priceOf(
                Lateness.secondsLate(attendance),
                attendance.client().terms().time().worstMinuteLate());
    }
}
