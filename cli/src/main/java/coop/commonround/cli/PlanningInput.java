package coop.commonround.cli;

import coop.commonround.base.Issue;
import coop.commonround.base.Issue.Where;
import coop.commonround.base.Loaded;
import coop.commonround.cost.Costing;
import coop.commonround.cost.PlanningPrices;
import coop.commonround.cost.book.CostBook;
import coop.commonround.io.csv.RosterFolder;
import coop.commonround.model.Careworker;
import coop.commonround.model.LabourPrices;
import coop.commonround.model.LabourPrices.Prices;
import coop.commonround.model.Problem;
import coop.commonround.model.Roster;
import coop.commonround.statute.Statute;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Gets a folder ready for the planner: what time and miles cost, and whether the work could be priced at all. */
final class PlanningInput {
    private PlanningInput() {}

    /** The problem with its prices; refused if anybody's pay or any visit's rate is missing. */
    static Loaded<Problem> of(RosterFolder folder) {
        var problem = folder.problem();
        var issues = new ArrayList<>(Costing.with(folder.book()).price(problem, Roster.EMPTY).issues().stream()
                .filter(Issue::isError)
                .toList());
        if (Issue.anyError(issues)) {
            return Loaded.refused(issues);
        }
        var prices = isPayGiven(problem, folder.book()) ? PlanningPrices.of(problem, folder.book()) : guessed(problem);
        issues.addAll(prices.issues());
        return prices.value()
                .map(found -> Loaded.of(problem.withPrices(found), issues))
                .orElseGet(() -> Loaded.refused(issues));
    }

    static boolean isPayGiven(Problem problem, CostBook book) {
        return problem.careworkers().stream()
                .anyMatch(careworker -> book.pay()
                        .find(careworker.payGrade(), problem.period().last())
                        .isPresent());
    }

    /** A folder without any pay can still be planned: time must cost something, or nobody would mind long ways. */
    private static Loaded<LabourPrices> guessed(Problem problem) {
        var first = problem.period().first();
        var hour = Statute.published().minimumWage().on(first).value().aged21();
        var mile = Statute.published().approvedMileage().on(first).value().mile();
        var prices = problem.careworkers().stream()
                .filter(careworker -> !careworker.isVolunteer())
                .collect(Collectors.toMap(Careworker::id, careworker -> Prices.flat(hour, mile)));
        return Loaded.of(
                new LabourPrices(prices),
                List.of(Issue.warning(
                        new Where.Cell("pay.csv", 0, "", null),
                        "no pay is given: planned as if everybody were paid the minimum wage, " + hour
                                + " an hour; no cost is stated",
                        "add pay.csv")));
    }
}
