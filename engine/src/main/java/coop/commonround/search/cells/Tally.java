package coop.commonround.search.cells;

import coop.commonround.model.RuleId;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Adds up what rules come to for a part of a roster.
 *
 * <p>The search has one that knows nothing but the sums. One {@link #byRule} keeps apart what each rule comes to: it is for
 * a whole roster, and slow.
 */
public final class Tally {
    private final Weights weights;
    private final @Nullable Map<RuleId, Amount> byRule;
    private long hard;
    private long soft;

    private Tally(Weights weights, @Nullable Map<RuleId, Amount> byRule) {
        this.weights = weights;
        this.byRule = byRule;
    }

    public static Tally ofSums(Weights weights) {
        return new Tally(weights, null);
    }

    public static Tally byRule(Weights weights) {
        return new Tally(weights, new EnumMap<>(RuleId.class));
    }

    public void clear() {
        hard = 0;
        soft = 0;
    }

    /** Breaches of law, in the rules' units. */
    public long hard() {
        return hard;
    }

    /** Thousandths of a penny. */
    public long soft() {
        return soft;
    }

    public boolean isByRule() {
        return byRule != null;
    }

    /** Adds units of a rule of law: breaches, or what they cost where the policy has downgraded the rule. */
    public void breach(RuleId rule, int units) {
        long breaches = weights.hard(rule, units);
        long price = weights.soft(rule, units);
        hard += breaches;
        soft += price;
        if (byRule != null) {
            byRule.merge(rule, new Amount(breaches, 0, price), Amount::plus);
        }
    }

    /** Adds minutes left uncovered, weighed. Kept by rule only: the search keeps their sum elsewhere. */
    public void uncovered(RuleId rule, long minutes) {
        if (byRule != null) {
            byRule.merge(rule, new Amount(0, minutes, 0), Amount::plus);
        }
    }

    /** Adds what a rule costs, in thousandths of a penny. */
    public void cost(RuleId rule, long price) {
        soft += price;
        if (byRule != null) {
            byRule.merge(rule, new Amount(0, 0, price), Amount::plus);
        }
    }

    /** Adds what several rules cost together, where nobody asks which. */
    public void costOfSeveral(long price) {
        if (byRule != null) {
            throw new IllegalStateException("a tally by rule has to be told which rule costs what");
        }
        soft += price;
    }

    /** Adds breaches of several rules of law together, likewise. */
    public void breachesOfSeveral(long breaches) {
        hard += breaches;
    }

    /** What each rule comes to that was asked at all, though it be nothing; empty if only sums are kept. */
    public Map<RuleId, Amount> amounts() {
        return byRule == null ? Map.of() : byRule;
    }
}
