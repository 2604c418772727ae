package coop.commonround.plan;

import coop.commonround.base.Money;
import coop.commonround.model.Roster;
import java.util.List;

/**
 * A roster and what every rule makes of it.
 *
 * @param roster rounds and uncovered visits
 * @param scores one for each rule that has something to say, law first
 */
public record Plan(Roster roster, List<RuleScore> scores) {
    public Plan {
        scores = List.copyOf(scores);
    }

    /** Whether no hard rule is broken. */
    public boolean isLawful() {
        return scores.stream().allMatch(score -> score.hard() == 0);
    }

    /** Pay, mileage and quality prices together. */
    public Money price() {
        return scores.stream().map(RuleScore::price).collect(Money.sum());
    }
}
