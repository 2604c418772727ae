package coop.commonround.cli.summary;

import coop.commonround.cost.ledger.Statement;
import coop.commonround.model.Period;
import coop.commonround.model.Problem;
import coop.commonround.model.RestDebt;
import coop.commonround.model.Roster;
import coop.commonround.plan.Fairness;
import coop.commonround.plan.RuleScore;
import java.util.List;

/**
 * What a roster comes to.
 *
 * @param fairness how evenings, weekends and other burdens are shared
 * @param rest compensatory rest owed, as in the roster
 * @param worst what to look at first, at most three
 */
public record Summary(
        Period period,
        Cover cover,
        TimeSpent time,
        Ways ways,
        Continuity continuity,
        Fairness fairness,
        List<RestDebt> rest,
        MoneySpent money,
        List<Concern> worst) {
    private static final int MOST_CONCERNS = 3;

    public Summary {
        rest = List.copyOf(rest);
        worst = List.copyOf(worst);
    }

    /**
     * Counts everything up.
     *
     * @param scores what the rules make of the roster
     * @param statement what it earns and costs
     */
    public static Summary of(Problem problem, Roster roster, List<RuleScore> scores, Statement statement) {
        var fairness = Fairness.of(problem, roster);
        return new Summary(
                problem.period(),
                Cover.of(problem, roster, scores),
                TimeSpent.of(problem, roster, statement),
                Ways.of(roster),
                Continuity.of(problem, roster),
                fairness,
                roster.restLedger(),
                MoneySpent.of(statement, scores),
                new Concerns(problem, roster, scores, statement, fairness).worst(MOST_CONCERNS));
    }
}
