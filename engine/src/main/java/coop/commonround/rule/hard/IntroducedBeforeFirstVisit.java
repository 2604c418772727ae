package coop.commonround.rule.hard;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import coop.commonround.model.RuleId;
import coop.commonround.rule.planning.PlannedVisit;

/**
 * Where client or policy ask for it, whoever is not known from before goes along on a shadow visit first. Each attendance without
 * that costs one.
 */
public final class IntroducedBeforeFirstVisit {
    private IntroducedBeforeFirstVisit() {}

    public static Constraint define(ConstraintFactory factory) {
        return Strangers.define(factory, RuleId.INTRODUCED, PlannedVisit::needsIntroduction, PlannedVisit::isShadow);
    }
}
