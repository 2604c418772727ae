package coop.commonround.examples;

import coop.commonround.cost.Costing;
import coop.commonround.cost.PlanningPrices;
import coop.commonround.io.csv.FolderReader;
import coop.commonround.plan.Planner;
import coop.commonround.travel.TravelTimes;
import java.nio.file.Path;

/**
 * From a folder to a priced roster in ten lines: the snippet of the README.
 *
 * <pre>{@code
 * cli/bin/commonround --version   # builds the jar
 * java -cp cli/target/commonround.jar examples/src/main/java/coop/commonround/examples/TenLines.java
 * }</pre>
 */
public final class TenLines {
    private TenLines() {}

    public static void main(String[] args) {
        var read = FolderReader.strict().read(Path.of("examples/colne-valley"));
        read.issues().forEach(issue -> System.err.println(issue.text()));
        var folder = read.value().orElseThrow();
        var prices = PlanningPrices.of(folder.problem(), folder.book()).value().orElseThrow();
        var problem = folder.problem().withPrices(prices);
        var outcome = Planner.using(TravelTimes.of(problem)).iterating(500).plan(problem);
        System.out.println(outcome.summary());
        var roster = outcome.plan().orElseThrow().roster();
        var priced = Costing.with(folder.book()).price(problem, roster).value();
        System.out.println("margin " + priced.orElseThrow().total().margin());
    }
}
