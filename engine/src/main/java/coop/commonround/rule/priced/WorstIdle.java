package coop.commonround.rule.priced;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintCollectors;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import coop.commonround.model.RuleId;
import coop.commonround.rule.planning.Attended;
import coop.commonround.rule.planning.PlannedAttendance;
import coop.commonround.rule.planning.PlannedRound;
import coop.commonround.rule.planning.TimeTerms;
import java.util.function.Function;

/**
 * Each idle minute of the round that has most of them has its price, so that work is spread over those who work. A shift without
 * visits does not count, unless unused shifts have a price: then it is idle from start to end.
 */
public final class WorstIdle {
    private static final Function<Idle, Integer> SECONDS = Idle::seconds;

    private WorstIdle() {}

    private record Idle(PlannedRound round, int seconds) {
        static Idle of(PlannedRound round, int busy) {
            return new Idle(round, secondsIdle(round.end() - round.start(), busy));
        }
    }

    public static Constraint define(ConstraintFactory factory) {
        return Attended.in(factory)
                .filter(attendance -> minutePrice(attendance.rounded()) > 0)
                .groupBy(PlannedAttendance::rounded, ConstraintCollectors.sum(PlannedAttendance::busySeconds))
                .concat(factory.forEach(PlannedRound.class).filter(WorstIdle::isIdleThroughout), round -> 0)
                .groupBy(ConstraintCollectors.max(Idle::of, SECONDS))
                .map(Idle::round, Idle::seconds)
                .penalizeLong(HardMediumSoftLongScore.ONE_SOFT, WorstIdle::price)
                .asConstraint(RuleId.WORST_IDLE.text());
    }

    private static boolean isIdleThroughout(PlannedRound round) {
        return round.attendances().isEmpty()
                && round.careworker().terms().time().unusedShift() > 0
                && minutePrice(round) > 0;
    }

    private static long minutePrice(PlannedRound round) {
        return round.careworker().terms().time().worstMinuteIdle();
    }

    private static long price(PlannedRound round, int idle) {
        return TimeTerms.priceOf(idle, minutePrice(round));
    }

    /** What is left of a shift, in seconds; none if contact, travel, the ways from home and back and the meal fill it. */
    public static int secondsIdle(int shift, int busy) {
        return Math.max(0, shift - busy);
    }
}
