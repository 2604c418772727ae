package coop.commonround.examples;

import coop.commonround.cost.Costing;
import coop.commonround.cost.PlanningPrices;
import coop.commonround.io.csv.FolderReader;
import coop.commonround.io.csv.RosterFolder;
import coop.commonround.model.Problem;
import coop.commonround.model.Roster;
import coop.commonround.plan.Planner;
import coop.commonround.travel.TravelTimes;
import java.nio.file.Path;

/**
 * Plans a roster folder, prices the roster and prints how much care is covered and what is left over.
 *
 * <pre>{@code
 * cli/bin/commonround --version   # builds the jar
 * java -cp cli/target/commonround.jar examples/src/main/java/coop/commonround/examples/PlanAFolder.java \
 *     examples/colne-valley
 * }</pre>
 *
 * <p>The few iterations keep it quick: give a real week minutes, with {@code stoppingAfter}.
 */
public final class PlanAFolder {
    private PlanAFolder() {}

    public static void main(String[] args) {
        var read = FolderReader.strict().read(Path.of(args[0]));
        read.issues().forEach(issue -> System.err.println(issue.text()));
        read.value().ifPresent(PlanAFolder::plan);
    }

    private static void plan(RosterFolder folder) {
        // without prices all time is free, and the planner minds no long way
        var prices = PlanningPrices.of(folder.problem(), folder.book()).value().orElseThrow();
        var problem = folder.problem().withPrices(prices);

        var outcome =
                Planner.using(TravelTimes.of(problem)).seeded(1).iterating(500).plan(problem);
        var plan = outcome.plan().orElseThrow();
        printCoverage(problem, plan.roster());
        System.out.println("Lawful: " + (plan.isLawful() ? "yes" : "no"));

        var statement = Costing.with(folder.book()).price(problem, plan.roster());
        var total = statement.value().orElseThrow().total();
        System.out.println("Income " + total.income() + ", cost " + total.cost() + ", margin " + total.margin());
    }

    private static void printCoverage(Problem problem, Roster roster) {
        long wanted = problem.visits().stream()
                .filter(visit -> visit.isToBeRostered())
                .count();
        System.out.println((wanted - roster.uncovered().size()) + " of " + wanted + " visits are covered");
        roster.uncovered().stream()
                .limit(3)
                .forEach(each -> System.out.println("  not " + each.visit() + ": " + each.reason()));
    }
}
