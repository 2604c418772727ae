package coop.commonround.rule.hard;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import coop.commonround.model.RuleId;
import coop.commonround.rule.planning.PlannedVisit;

/**
 * A short visit of regulated care is made by somebody who has been at the client before: in the history, or at a longer or
 * shadow visit that ends before this one starts. Each attendance by anybody else costs one.
 */
public final class KnownAtShortVisit {
    private KnownAtShortVisit() {}

    public static Constraint define(ConstraintFactory factory) {
        return Strangers.define(factory, RuleId.SHORT_VISIT, PlannedVisit::isShort, PlannedVisit::isIntroducing);
    }
}
