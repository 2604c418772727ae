package coop.commonround.rule.priced;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import coop.commonround.model.RuleId;
import coop.commonround.rule.planning.PaidShift;
import coop.commonround.rule.planning.PlannedRound;
import coop.commonround.rule.planning.WorkedTime;

/** A shift is paid for the hours it names, and if any visit is made in it for the least its grade pays, however short the work. */
public final class PaidBeyondWork {
    private static final int NOT_MADE = -1;

    private PaidBeyondWork() {}

    public static Constraint define(ConstraintFactory factory) {
        return WorkedTime.byRound(factory)
                .map((round, worked) -> round, (round, worked) -> worked.worked())
                .complement(PlannedRound.class, round -> NOT_MADE)
                .filter((round, worked) -> price(round, worked) > 0)
                .penalizeLong(HardMediumSoftLongScore.ONE_SOFT, PaidBeyondWork::price)
                .asConstraint(RuleId.PAID_SHIFT.text());
    }

    private static long price(PlannedRound round, int worked) {
        return worked == NOT_MADE ? priceUnworked(round.paid()) : priceOf(round.paid(), worked);
    }

    /** What a shift in which no visit is made is paid. */
    public static long priceUnworked(PaidShift paid) {
        return paid.priceOf(paid.unworked());
    }

    /** What a shift is paid beyond so many seconds of work in it. */
    public static long priceOf(PaidShift paid, int worked) {
        return paid.priceOf(paid.secondsBeyond(worked));
    }
}
