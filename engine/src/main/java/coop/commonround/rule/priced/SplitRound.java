package coop.commonround.rule.priced;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import coop.commonround.model.RuleId;
import coop.commonround.rule.planning.PlannedCareworker;
import coop.commonround.rule.planning.WorkedDay;
import coop.commonround.rule.planning.WorkedTime;
import java.util.List;

/** Each round of a careworker's day after the first has a price. */
public final class SplitRound {
    private SplitRound() {}

    public static Constraint define(ConstraintFactory factory) {
        return WorkedTime.byCareworker(factory)
                .filter((careworker, days) -> price(careworker, days) > 0)
                .penalizeLong(HardMediumSoftLongScore.ONE_SOFT, SplitRound::price)
                .asConstraint(RuleId.SPLIT_ROUND.text());
    }

    private static long price(PlannedCareworker careworker, List<WorkedDay> days) {
        int more = days.stream().mapToInt(day -> day.rounds() - 1).sum();
        return more * careworker.terms().people().rounds().split();
    }
}
