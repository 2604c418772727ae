package coop.commonround.rule.hard;

import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.min;
import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.toList;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import coop.commonround.model.RuleId;
import coop.commonround.rule.planning.Attended;
import coop.commonround.rule.planning.PlannedAttendance;
import coop.commonround.rule.planning.PlannedRound;
import coop.commonround.rule.planning.PlannedVisit;
import java.util.List;

/**
 * No round carries more than its shift can: each unit above costs one.
 *
 * <p>What a visit needs is brought once: at a double-up it lies in the round whose shift comes first by id.
 */
public final class WithinCapacity {
    private WithinCapacity() {}

    public static Constraint define(ConstraintFactory factory) {
        return Attended.in(factory)
                .filter(attendance -> !attendance.visit().load().isEmpty())
                .groupBy(PlannedAttendance::visit, min(PlannedAttendance::rounded, PlannedRound::id))
                .groupBy((visit, carrier) -> carrier, toList((visit, carrier) -> visit))
                .filter((round, brought) -> unitsAbove(round, brought) > 0)
                .penalizeLong(HardMediumSoftLongScore.ONE_HARD, WithinCapacity::unitsAbove)
                .asConstraint(RuleId.CAPACITY.text());
    }

    private static int unitsAbove(PlannedRound round, List<PlannedVisit> brought) {
        return round.shift().capacity().byName().entrySet().stream()
                .mapToInt(limit -> unitsAbove(
                        brought.stream()
                                .mapToInt(visit -> visit.load().quantityOf(limit.getKey()))
                                .sum(),
                        limit.getValue()))
                .sum();
    }

    /** How much more of one thing is carried than there is room for. */
    public static int unitsAbove(int carried, int capacity) {
        return Math.max(0, carried - capacity);
    }
}
