package coop.commonround.bench;

import coop.commonround.cli.example.ExampleFolder;
import coop.commonround.cost.PlanningPrices;
import coop.commonround.cost.book.CostBook;
import coop.commonround.io.csv.FolderReader;
import coop.commonround.model.Problem;
import coop.commonround.travel.TravelTimes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * A week of the invented co-op in a folder, read and with its prices; 1,150 visits are {@code examples/colne-valley}.
 *
 * <p>Sizes from a small office to a whole county, so that it shows what grows faster than the visits.
 */
@State(Scope.Benchmark)
public class ExampleWeek {
    @Param({"300", "1200", "3000", "7650", "20000"})
    int visits;

    Path folder;
    Problem problem;
    CostBook book;
    TravelTimes travel;

    @Setup
    public void make() throws IOException {
        folder = Files.createTempDirectory("commonround-bench").resolve("week");
        ExampleFolder.colneValley().ofVisits(visits).seeded(1).writeTo(folder);
        var read = FolderReader.strict().read(folder).value().orElseThrow();
        book = read.book();
        problem = read.problem()
                .withPrices(PlanningPrices.of(read.problem(), book).value().orElseThrow());
        travel = TravelTimes.of(problem);
    }

    @TearDown
    public void remove() throws IOException {
        try (var all = Files.walk(folder.getParent())) {
            for (var file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
