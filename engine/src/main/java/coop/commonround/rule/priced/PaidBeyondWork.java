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
    private PaidBeyondWork() {}

    public static Constraint define(ConstraintFactory factory) {
        return WorkedTime.byRound(factory)
                .map((round, worked) -> round, (round, worked) -> worked.paidBeyond())
                .complement(PlannedRound.class, round -> round.paid().unworked())
                .filter((round, seconds) -> price(round, seconds) > 0)
                .penalizeLong(HardMediumSoftLongScore.ONE_SOFT, PaidBeyondWork::price)
                .asConstraint(RuleId.PAID_SHIFT.text());
    }

    private static long price(PlannedRound round, int seconds) {
        return round.paid().priceOf(seconds);
    }

    /** What a shift in which no visit is made is paid. */
    public static long priceUnworked(PaidShift paid) {
        return paid.priceOf(paid.unworked());
    }

    /** What a shift is paid beyond so many seconds of work in it, of which some are nights paid as a whole. */
    public static long priceOf(PaidShift paid, int worked, int nights) {
        return paid.priceOf(paid.secondsBeyond(worked, nights));
    }
}
