package coop.commonround.rule;

import ai.timefold.solver.core.api.domain.solution.ConstraintWeightOverrides;
import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import coop.commonround.model.Policy;
import java.util.HashMap;

/** What a policy makes of the rules' weights: a downgraded rule costs its price, not the law. */
public final class RuleWeights {
    private RuleWeights() {}

    public static ConstraintWeightOverrides<HardMediumSoftLongScore> of(Policy policy) {
        var weights = new HashMap<String, HardMediumSoftLongScore>();
        for (var each : policy.downgraded()) {
            weights.put(
                    each.rule().text(),
                    HardMediumSoftLongScore.ofSoft(each.price().thousandthsOfPenny()));
        }
        return ConstraintWeightOverrides.of(weights);
    }
}
