package coop.commonround.plan;

import coop.commonround.base.Money;
import coop.commonround.model.RuleId;
import java.util.List;

/**
 * What one rule makes of a roster.
 *
 * @param rule its {@link RuleId#text()}, or the name of an embedder's own rule
 * @param hard breaches in the rule's unit: minutes, people or attendances
 * @param medium minutes of uncovered care, weighed by priority
 * @param price what it costs
 * @param breaches each match, worst first
 */
public record RuleScore(String rule, long hard, long medium, Money price, List<Breach> breaches) {
    /**
     * One match of a rule.
     *
     * @param about ids of what it is about: attendances as visit and position, careworkers, clients, links
     * @param hard in the rule's unit
     * @param medium weighed minutes
     * @param price what it costs
     */
    public record Breach(List<String> about, long hard, long medium, Money price) {
        public Breach {
            about = List.copyOf(about);
        }
    }

    public RuleScore {
        breaches = List.copyOf(breaches);
    }
}
