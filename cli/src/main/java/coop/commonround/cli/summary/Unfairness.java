package coop.commonround.cli.summary;

import coop.commonround.model.Burden;
import coop.commonround.plan.Fairness;
import coop.commonround.plan.RuleScore;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who has most above a fair share of each burden that the rules find shared unevenly. */
record Unfairness(Fairness fairness, List<RuleScore> scores) {
    List<Concern> concerns() {
        return Stream.of(Burden.values())
                .map(this::worst)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Concern> worst(Burden burden) {
        var rule = burden.rule();
        if (scores.stream().noneMatch(score -> score.rule().equals(rule.text()))) {
            return Optional.empty();
        }
        return fairness.above(burden).stream()
                .findFirst()
                .map(share -> new Concern(
                        "fairness",
                        "careworker " + share.careworker(),
                        "has %s %s, %s in the look-back; a fair share of both is %s"
                                .formatted(
                                        share.had().get(burden),
                                        Words.of(burden),
                                        share.before().get(burden),
                                        share.fair().get(burden)),
                        ""));
    }
}
