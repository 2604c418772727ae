package coop.commonround.rule.priced;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import coop.commonround.model.RuleId;
import coop.commonround.rule.planning.PlannedRound;
import coop.commonround.rule.planning.WorkedRound;
import coop.commonround.rule.planning.WorkedTime;

/** Each minute of a gap too long to be paid has a price, and another where its careworker wants to work without gaps. */
public final class UnpaidGap {
    private UnpaidGap() {}

    public static Constraint define(ConstraintFactory factory) {
        return WorkedTime.byRound(factory)
                .filter((round, worked) -> price(round, worked) > 0)
                .penalizeLong(HardMediumSoftLongScore.ONE_SOFT, UnpaidGap::price)
                .asConstraint(RuleId.UNPAID_GAP.text());
    }

    private static long price(PlannedRound round, WorkedRound worked) {
        return round.careworker().wishes().priceOfGaps(worked.unpaidGaps());
    }
}
