package coop.commonround.cli.summary;

import coop.commonround.model.Problem;
import coop.commonround.model.Roster;
import coop.commonround.model.Round;
import coop.commonround.model.Visit;
import coop.commonround.plan.RuleScore;
import java.util.List;

/**
 * How much of the care is given.
 *
 * @param visits to be rostered, without optional ones that are left out
 * @param covered those to which everybody they need goes
 * @param leftOut optional visits that nobody goes to
 * @param attendances made
 * @param careworkers who make any
 * @param rulesBroken hard rules that are broken
 */
public record Cover(long visits, long covered, long leftOut, long attendances, long careworkers, long rulesBroken) {

    static Cover of(Problem problem, Roster roster, List<RuleScore> scores) {
        long leftOut = roster.leftOut().size();
        long visits = problem.visits().stream().filter(Visit::isToBeRostered).count() - leftOut;
        return new Cover(
                visits,
                visits - roster.uncovered().size(),
                leftOut,
                roster.attendances().count(),
                roster.rounds().stream().map(Round::careworker).distinct().count(),
                scores.stream().filter(score -> score.hard() > 0).count());
    }

    /** Of all visits, 0 to 1; 1 if there are none. */
    public double share() {
        return visits == 0 ? 1 : (double) covered / visits;
    }
}
