package coop.commonround.bench.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command as a whole, on instances so small that everybody finds the best. */
class QualityTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void printsARowForEachRunAndThenWhatItComesTo() {
        assertThat(run("vrptw", "--data", Bench.TINY.toString(), "--time", "1s"))
                .isZero();

        assertThat(withoutSeconds())
                .containsExactly(
                        "instance,solver,seed,seconds,cost,best_known,gap,feasible,uncovered,faces",
                        "tiny,commonround,1,S,23.2,23.2,0.000,yes,0,",
                        "tiny,timefold,1,S,23.2,23.2,0.000,yes,0,",
                        "tiny,or-tools,1,S,23.2,23.2,0.000,yes,0,",
                        "tiny,jsprit,1,S,23.2,23.2,0.000,yes,0,",
                        "",
                        "solver,runs,feasible,mean_gap,median_gap,lowest_gap,highest_gap",
                        "commonround,1,1,0.000,0.000,0.000,0.000",
                        "timefold,1,1,0.000,0.000,0.000,0.000",
                        "or-tools,1,1,0.000,0.000,0.000,0.000",
                        "jsprit,1,1,0.000,0.000,0.000,0.000");
        assertThat(err.toString()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"hhcrsp, 40.083"})
    void theBestOfATinyInstanceIsFound(String set, String best) {
        assertThat(run(set, "--data", Bench.TINY.toString(), "--time", "1s")).isZero();

        assertThat(out.toString())
                .containsPattern("tiny,commonround,1,[0-9.]+," + best + ",.*,yes,0,")
                .containsPattern("tiny,or-tools,1,[0-9.]+," + best + ",.*,yes,0,")
                .containsPattern("tiny,timefold,1,[0-9.]+,[0-9.]+,");
    }

    @Test
    void aGeneratedWeekNeedsNoFolder() {
        assertThat(run("week", "--instances", "week-300", "--solvers", "commonround", "--time", "500ms"))
                .isZero();

        assertThat(out.toString()).containsPattern("week-300,commonround,1,[0-9.]+,[0-9.]+,,,yes,\\d+,\\d+\\.\\d\\d\n");
    }

    @Test
    void keepsTheBestOfEachInstance(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("best.csv"), "tiny,jsprit,1,1.0,23.3,23.2,0.431,yes,0,\n");

        run(
                "vrptw",
                "--data",
                Bench.TINY.resolve("vrptw").toString(),
                "--solvers",
                "jsprit",
                "--time",
                "100ms",
                "--seeds",
                "1,2",
                "--solutions",
                folder.toString());

        assertThat(folder.resolve("tiny.sol")).content().contains("Route #1: ").endsWith("Cost 23.2\n");
        assertThat(folder.resolve("best.csv"))
                .content()
                .contains("tiny,jsprit,1,")
                .contains(",23.2,23.2,0.000,yes");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nowhere --data %s                        | there is no set 'nowhere'; write vrptw
            vrptw                                    | say with --data where the instances of vrptw are
            vrptw --data nowhere                     | there is no folder nowhere
            vrptw --data src                         | there is no instance (*.txt or *.txt.gz) in src
            vrptw --data %s --instances tiny,none    | there is no instance 'none'; there are tiny
            vrptw --data %s --solvers vroom          | there is no solver 'vroom'; write commonround, timefold, or-tools, jsprit
            vrptw --data %s --time 0s                | '0s' is not a time above zero; write it as 30s, 2m or 500ms
            vrptw --data %s --threads 0              | '0' is not a number of 1 to 999
            vrptw --data %s --seeds x                | 'x' is not a
            """)
    void saysWhatIsWrong(String arguments, String message) {
        assertThat(run(arguments.formatted(Bench.TINY).split(" +"))).isEqualTo(2);
        assertThat(err.toString()).contains(message);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void aBrokenFileIsNamed(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("bad.txt"), "bad\n");

        assertThat(run("vrptw", "--data", folder.toString(), "--time", "1ms")).isEqualTo(2);
        assertThat(err.toString()).startsWith("bad: has no line that starts with NUMBER");
    }

    @Test
    void starsStandForAnyLetters() {
        assertThat(run(
                        "vrptw",
                        "--data",
                        Bench.TINY.toString(),
                        "--instances",
                        "t*",
                        "--solvers",
                        "jsprit",
                        "--time",
                        "1ms"))
                .isZero();
        assertThat(out.toString()).contains("tiny,jsprit");
    }

    private int run(String... arguments) {
        return Quality.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }

    private Stream<String> withoutSeconds() {
        return out.toString().lines().map(line -> line.replaceFirst("(,\\d+),\\d+\\.\\d,", "$1,S,"));
    }
}
