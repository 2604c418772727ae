package coop.commonround.search.cells;

import coop.commonround.model.Policy;
import coop.commonround.model.RuleId;
import java.util.EnumMap;
import java.util.Map;

/** Which hard rules the policy has downgraded, and at what price a unit in thousandths of a penny. */
public final class Weights {
    private final Map<RuleId, Long> downgraded = new EnumMap<>(RuleId.class);

    public Weights(Policy policy) {
        policy.downgraded()
                .forEach(each -> downgraded.put(each.rule(), each.price().thousandthsOfPenny()));
    }

    public boolean isHard(RuleId rule) {
        return !downgraded.containsKey(rule);
    }

    /** Units that count as a breach of law. */
    long hard(RuleId rule, int units) {
        return units == 0 || downgraded.containsKey(rule) ? 0 : units;
    }

    /** What the units cost if the rule is downgraded; nothing while it is hard. */
    long soft(RuleId rule, int units) {
        return units == 0 ? 0 : downgraded.getOrDefault(rule, 0L) * units;
    }
}
