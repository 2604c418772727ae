package coop.commonround.rule.priced;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import coop.commonround.model.Burden;

/** Weekends are shared, those of the look-back included: each day a careworker works above a fair share has a price. */
public final class FairWeekends {
    private FairWeekends() {}

    public static Constraint define(ConstraintFactory factory) {
        return FairlyShared.define(factory, Burden.WEEKENDS);
    }
}
