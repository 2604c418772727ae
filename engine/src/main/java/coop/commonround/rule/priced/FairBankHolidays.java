package coop.commonround.rule.priced;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import coop.commonround.model.Burden;

/** Bank holidays are shared, those of the look-back included: each one a careworker works above a fair share has a price. */
public final class FairBankHolidays {
    private FairBankHolidays() {}

    public static Constraint define(ConstraintFactory factory) {
        return FairlyShared.define(factory, Burden.BANK_HOLIDAYS);
    }
}
