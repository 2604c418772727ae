package coop.commonround.cli;

import coop.commonround.base.Issue;
import coop.commonround.base.Issue.Where;
import coop.commonround.base.Loaded;
import coop.commonround.base.Money;
import coop.commonround.cost.Costing;
import coop.commonround.cost.PlanningPrices;
import coop.commonround.io.csv.RosterFolder;
import coop.commonround.model.Careworker;
import coop.commonround.model.LabourPrices;
import coop.commonround.model.LabourPrices.Prices;
import coop.commonround.model.Problem;
import coop.commonround.model.Roster;
import coop.commonround.model.Transport;
import coop.commonround.statute.Statute;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Gets a folder ready for the planner: what time and miles cost, and whether the work can be priced at all. */
final class PlanningInput {
    private PlanningInput() {}

    /**
     * The problem with its prices; refused if anybody's pay is missing, or a figure of the law, or the rate of a contract
     * line.
     *
     * @param lenient whether rates may be missing
     */
    static Loaded<Problem> of(RosterFolder folder, boolean lenient) {
        var problem = folder.problem();
        var book = folder.book();
        var issues = new ArrayList<>(RateGaps.of(problem, book));
        boolean isRefused = Issue.anyError(issues) && !lenient;
        var law = Costing.with(book).price(problem, Roster.EMPTY);
        if (law.value().isEmpty()) {
            issues.addAll(law.issues());
            return Loaded.refused(issues);
        }
        var prices = book.pay().rows().isEmpty() ? guessed(problem, book.statute()) : PlanningPrices.of(problem, book);
        issues.addAll(prices.issues());
        var found = prices.value();
        return isRefused || found.isEmpty()
                ? Loaded.refused(issues)
                : Loaded.of(problem.withPrices(found.get()), issues);
    }

    /** A folder without any pay can still be planned: time must cost something, or nobody would mind long ways. */
    private static Loaded<LabourPrices> guessed(Problem problem, Statute statute) {
        var first = problem.period().first();
        var hour = statute.minimumWage().on(first).value().aged21();
        var mile = statute.approvedMileage().on(first).value().mile();
        var prices = problem.careworkers().stream()
                .filter(careworker -> !careworker.isVolunteer())
                .collect(Collectors.toMap(
                        Careworker::id,
                        careworker -> Prices.flat(hour, careworker.transport() == Transport.CAR ? mile : Money.ZERO)));
        return Loaded.of(
                new LabourPrices(prices),
                List.of(Issue.warning(
                        new Where.Cell("pay.csv", 0, "", null),
                        "no pay is given: planned as if everybody were paid the minimum wage, " + hour
                                + " an hour; no pay is stated",
                        "add pay.csv")));
    }
}
