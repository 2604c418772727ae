package coop.commonround.rule.priced;

import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.sum;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import coop.commonround.model.RuleId;
import coop.commonround.rule.planning.Attended;
import coop.commonround.rule.planning.PlannedAttendance;

/** Each round in which the meal break of its shift is not held has its price; one without visits misses none. */
public final class MissedMeal {
    private MissedMeal() {}

    public static Constraint define(ConstraintFactory factory) {
        return Attended.in(factory)
                .filter(attendance -> attendance.rounded().meal() != null)
                .groupBy(PlannedAttendance::rounded, sum(attendance -> attendance.isAfterMeal() ? 1 : 0))
                .filter((round, meals) -> meals == 0)
                .penalizeLong(
                        HardMediumSoftLongScore.ONE_SOFT,
                        (round, meals) -> round.careworker().terms().time().missedMeal())
                .asConstraint(RuleId.MISSED_MEAL.text());
    }
}
