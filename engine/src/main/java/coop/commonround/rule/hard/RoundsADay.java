package coop.commonround.rule.hard;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import coop.commonround.model.RuleId;
import coop.commonround.rule.planning.PlannedCareworker;
import coop.commonround.rule.planning.WorkedDay;
import coop.commonround.rule.planning.WorkedTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Nobody has more rounds on a day than the policy allows: each one above costs one. */
public final class RoundsADay {
    private RoundsADay() {}

    public static Constraint define(ConstraintFactory factory) {
        return WorkedTime.byCareworker(factory)
                .filter((careworker, days) -> above(careworker, days) > 0)
                .penalizeLong(HardMediumSoftLongScore.ONE_HARD, RoundsADay::above)
                .asConstraint(RuleId.ROUNDS_A_DAY.text());
    }

    private static int above(PlannedCareworker careworker, List<WorkedDay> days) {
        var most = careworker.terms().people().rounds().mostADay();
        return days.stream().mapToInt(day -> above(day.rounds(), most)).sum();
    }

    /** How many of a day's rounds are above the most. */
    public static int above(int rounds, @Nullable Integer most) {
        return most == null ? 0 : Math.max(0, rounds - most);
    }
}
