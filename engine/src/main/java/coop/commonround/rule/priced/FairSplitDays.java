package coop.commonround.rule.priced;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import coop.commonround.model.Burden;

/** Days in more than one shift are shared, those of the look-back included: each one above a fair share has a price. */
public final class FairSplitDays {
    private FairSplitDays() {}

    public static Constraint define(ConstraintFactory factory) {
        return FairlyShared.define(factory, Burden.SPLIT_DAYS);
    }
}
