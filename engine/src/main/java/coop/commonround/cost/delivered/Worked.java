package coop.commonround.cost.delivered;

import coop.commonround.base.Issue;
import coop.commonround.model.Problem;
import coop.commonround.model.Roster;
import coop.commonround.model.Round;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The rounds as they were worked: what can be paid, and proved to reach the minimum wage, like any roster.
 *
 * <p>Each attendance runs as recorded, from when the careworker has left the visit before at the earliest. Ways are those of
 * the plan, by way of visits that were not made; who stood in is paid the way that was planned to the visit. Waiting is the
 * gap that way leaves, less what was neither way nor waiting in the plan (a meal break).
 *
 * @param problem with a shift for whoever was recorded without one
 * @param roster what no record belongs to is not in it
 * @param issues what could not be put into a round
 */
public record Worked(Problem problem, Roster roster, List<Issue> issues) {
    public Worked {
        issues = List.copyOf(issues);
    }

    public static Worked of(Problem problem, Roster planned, Delivery delivery) {
        var rounds = new WorkedRounds(problem, delivery);
        planned.rounds().forEach(rounds::walk);
        delivery.calls().stream().filter(call -> call.planned() == null).forEach(rounds::addUnplanned);
        var homes = planned.rounds().stream().collect(Collectors.toMap(Round::shift, Round::home));
        return new Worked(
                rounds.problemWithShifts(),
                new Roster(rounds.rounds(homes), planned.uncovered(), planned.leftOut()),
                rounds.issues());
    }
}
