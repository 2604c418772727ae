package coop.commonround.rule.priced;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import coop.commonround.model.Burden;

/** Travel is shared by the hours each has offered: each minute above a fair share has a price. */
public final class FairTravel {
    private FairTravel() {}

    public static Constraint define(ConstraintFactory factory) {
        return FairlyShared.define(factory, Burden.TRAVEL);
    }
}
