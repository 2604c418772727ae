package coop.commonround.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Each benchmark once, small, in this process: what it calls is still there and still works. */
class BenchmarksTest {

    @ParameterizedTest
    @ValueSource(strings = {"ReadBench", "ScoreBench", "PriceBench", "SearchBench", "RulesBench", "InsertionBench"})
    void runsOnASmallWeek(String name) throws RunnerException {
        assertThat(new Runner(once(name).param("visits", "40").build()).run()).isNotEmpty();
    }

    /** On a real town, where its extract is at hand beside the project; skipped where not. */
    @Test
    @Tag("slow")
    void roadsRunOnAFewHomes() throws RunnerException {
        var shared = Path.of("../../shared");
        assumeTrue(Files.isDirectory(shared.resolve("osm")), "no extracts at " + shared);

        var options = once("RoadBench")
                .param("homes", "20")
                .param("extract", shared.resolve("osm/newport.osm.pbf").toString())
                .param(
                        "postcodes",
                        shared.resolve("uk-open/newport-postcodes.csv").toString());

        assertThat(new Runner(options.build()).run()).hasSize(5);
    }

    /** Both in new processes and in this one, on the same condition. */
    @Test
    @Tag("slow")
    void roadsAreOpened() {
        var newport = Path.of("../../shared/osm/newport.osm.pbf");
        assumeTrue(Files.isReadable(newport), newport + " is not here");

        assertThatCode(() -> RoadOpening.main(new String[] {newport.toString(), "1"}))
                .doesNotThrowAnyException();
    }

    @Test
    @Tag("slow")
    void aRushHourIsWalked() {
        var newport = Path.of("../../shared/osm/newport.osm.pbf");
        assumeTrue(Files.isReadable(newport), newport + " is not here");

        assertThatCode(() -> LateOnTheRoad.main(new String[] {"../examples/newport", newport.toString(), "20", "0.6"}))
                .doesNotThrowAnyException();
    }

    @Test
    void startRuns() throws RunnerException {
        assertThat(new Runner(once("StartBench").build()).run()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"history.csv", "visits.csv"})
    void aLongFileIsRead(String file) {
        assertThatCode(() -> StreamingRead.main(new String[] {file, "500"})).doesNotThrowAnyException();
    }

    @Test
    void aFederationIsPriced() {
        assertThatCode(() -> FederationYear.main(new String[] {"2", "2", "40"})).doesNotThrowAnyException();
    }

    @Test
    void whatAKernelKeepsIsWeighed() {
        assertThatCode(() -> Footprint.main(new String[] {"40"})).doesNotThrowAnyException();
    }

    private static ChainedOptionsBuilder once(String name) {
        return new OptionsBuilder()
                .include("\\." + name + "\\.")
                .mode(Mode.SingleShotTime)
                .forks(0)
                .warmupIterations(0)
                .measurementIterations(1)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT);
    }
}
