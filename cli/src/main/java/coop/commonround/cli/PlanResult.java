package coop.commonround.cli;

import coop.commonround.base.Issue;
import coop.commonround.base.Issue.Where;
import coop.commonround.cli.summary.Summary;
import coop.commonround.cost.ledger.Statement;
import coop.commonround.model.Problem;
import coop.commonround.model.Roster;
import coop.commonround.plan.Plan;
import java.util.List;
import java.util.stream.Stream;

/**
 * Everything a run of the planner has come to.
 *
 * @param issues of the folder, of costing and of the roster
 */
record PlanResult(Problem problem, Roster roster, Statement statement, Summary summary, List<Issue> issues) {

    /** Whether rows at fault were left out, so that this is not a plan of all that was given. */
    boolean isPartOfInput() {
        return issues.stream().anyMatch(issue -> issue.isError() && issue.where() instanceof Where.Cell);
    }

    static PlanResult of(Problem problem, Plan plan, Statement statement, List<Issue> known) {
        var broken = plan.scores().stream()
                .filter(score -> score.hard() > 0)
                .flatMap(score -> score.breaches().stream()
                        .map(breach -> Issue.error(
                                new Where.Thing("roster", String.join(", ", breach.about())),
                                "breaks the rule " + score.rule() + " by " + breach.hard(),
                                "")));
        var uncovered = plan.roster().uncovered().stream()
                .map(each -> Issue.warning(
                        new Where.Thing("visit", each.visit().text()),
                        "uncovered: " + each.reason(),
                        each.nearestMiss().isEmpty() ? "" : "nearest: " + each.nearestMiss()));
        return new PlanResult(
                problem,
                plan.roster(),
                statement,
                Summary.of(problem, plan.roster(), plan.scores(), statement),
                Stream.of(known.stream(), broken, uncovered, Trials.in(problem, plan.roster()).stream())
                        .flatMap(each -> each)
                        .toList());
    }
}
