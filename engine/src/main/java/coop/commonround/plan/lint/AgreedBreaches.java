package coop.commonround.plan.lint;

import coop.commonround.model.Policy;
import coop.commonround.model.Problem;
import coop.commonround.model.Roster;
import coop.commonround.model.RuleId;
import coop.commonround.plan.lint.repair.Judge;
import coop.commonround.plan.lint.repair.Places;
import coop.commonround.rule.RuleWeights;
import coop.commonround.rule.planning.PlannedRoster;
import coop.commonround.travel.TravelTimes;
import java.util.List;

/**
 * Makes warnings of what breaks a hard rule that the policy has downgraded: they are told as if the rule were hard, with the price
 * and the reason that the policy gives.
 */
final class AgreedBreaches {
    private AgreedBreaches() {}

    static List<Case> cases(Problem problem, TravelTimes travel, Roster made) {
        var policy = problem.policy();
        if (policy.downgraded().isEmpty()) {
            return List.of();
        }
        var strict = problem.withPolicy(policy.withDowngraded(List.of()));
        var planned = PlannedRoster.startingFrom(strict, travel, made).weighedBy(RuleWeights.of(strict.policy()));
        try (var judge = new Judge(planned)) {
            return new BrokenRules(judge, new Places(planned))
                    .cases(judge.analysis()).stream()
                            .flatMap(each -> RuleId.find(each.id()).flatMap(policy::findDowngrade).stream()
                                    .map(downgrade -> agreed(each, downgrade)))
                            .toList();
        }
    }

    private static Case agreed(Case broken, Policy.Downgrade downgrade) {
        return new Case(
                broken.id(),
                Finding.Severity.WARNING,
                broken.visits(),
                broken.careworkers(),
                broken.rounds(),
                broken.amount(),
                broken.unit(),
                broken.text() + "; agreed at " + downgrade.price() + " each: " + downgrade.reason(),
                List.of(),
                null);
    }
}
