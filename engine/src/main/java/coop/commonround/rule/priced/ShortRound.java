package coop.commonround.rule.priced;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import coop.commonround.model.RuleId;
import coop.commonround.rule.planning.PlannedRound;
import coop.commonround.rule.planning.WorkedRound;
import coop.commonround.rule.planning.WorkedTime;

/** Each minute a round is shorter than is right, or than its careworker wants, has a price. */
public final class ShortRound {
    private ShortRound() {}

    public static Constraint define(ConstraintFactory factory) {
        return WorkedTime.byRound(factory)
                .filter((round, worked) -> price(round, worked) > 0)
                .penalizeLong(HardMediumSoftLongScore.ONE_SOFT, ShortRound::price)
                .asConstraint(RuleId.SHORT_ROUND.text());
    }

    private static long price(PlannedRound round, WorkedRound worked) {
        return round.careworker().wishes().priceOfShortRound(worked.worked());
    }
}
