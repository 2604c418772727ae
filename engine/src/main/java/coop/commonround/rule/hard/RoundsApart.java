package coop.commonround.rule.hard;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import coop.commonround.model.RuleId;
import coop.commonround.rule.planning.WorkedDay;
import coop.commonround.rule.planning.WorkedTime;
import java.util.List;

/**
 * One person's rounds do not overlap, past midnight too, and leave time for the way from one to the next: each minute
 * costs one.
 */
public final class RoundsApart {
    private RoundsApart() {}

    public static Constraint define(ConstraintFactory factory) {
        return WorkedTime.byCareworker(factory)
                .filter((careworker, days) -> minutesShort(days) > 0)
                .penalizeLong(HardMediumSoftLongScore.ONE_HARD, (careworker, days) -> minutesShort(days))
                .asConstraint(RuleId.ROUNDS_APART.text());
    }

    private static int minutesShort(List<WorkedDay> days) {
        int seconds = 0;
        for (var day : days) {
            seconds += day.overlap();
        }
        return Minutes.roundedUp(seconds);
    }
}
