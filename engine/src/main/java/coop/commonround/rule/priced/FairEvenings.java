package coop.commonround.rule.priced;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import coop.commonround.model.Burden;

/** Evenings are shared, those of the look-back included: each one a careworker works above a fair share has a price. */
public final class FairEvenings {
    private FairEvenings() {}

    public static Constraint define(ConstraintFactory factory) {
        return FairlyShared.define(factory, Burden.EVENINGS);
    }
}
