package coop.commonround.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs every class in examples. */
class ExamplesTest {
    private static final Path SOURCES = Path.of("examples/src/main/java/coop/commonround/examples");

    @Test
    void tenLinesPlansAndPrices() throws Exception {
        assertThat(Printed.by(TenLines::main)).matches("\\d+ visits are uncovered\\Rmargin -?£[0-9,.]+\\R");
    }

    @Test
    void aFolderIsPlannedAndPriced() throws Exception {
        assertThat(Printed.by(PlanAFolder::main, "examples/colne-valley"))
                .containsPattern("^1?\\d{3} of 1149 visits are covered")
                .contains("Lawful: yes")
                .containsPattern("Income £[0-9,.]+, cost £[0-9,.]+, margin -?£[0-9,.]+");
    }

    @Test
    void theProblemInCodeIsPlanned() throws Exception {
        assertThat(Printed.by(ProblemInCode::main))
                .startsWith("every visit is covered")
                .containsPattern("kim: .*bill-morning")
                .containsPattern("lee: .*bill-morning");
    }

    @Test
    void theOwnRuleIsKept() throws Exception {
        var printed = Printed.by(OwnRule::main).split("With it");
        assertThat(mostVisitsToAsha(printed[0])).isEqualTo(3);
        assertThat(mostVisitsToAsha(printed[1])).isEqualTo(2);
        assertThat(printed[1]).contains("asha-morning", "asha-noon", "asha-tea", "bill-morning", "bill-tea");
    }

    private static long mostVisitsToAsha(String rounds) {
        return rounds.lines()
                .mapToLong(round ->
                        Pattern.compile("asha-").matcher(round).results().count())
                .max()
                .orElse(0);
    }

    @Test
    void theCommandLineAnswersInJson() throws Exception {
        var java = ProcessHandle.current().info().command().orElseThrow();
        var here = System.getProperty("java.class.path");
        assertThat(Printed.by(CallTheCommandLine::main, java, "-cp", here, "coop.commonround.cli.Main"))
                .startsWith("exit code 0")
                .contains("kim:", "lee:", "2027-03-22T16:00:00+00:00");
    }

    @Test
    void theSearchIsStopped() throws Exception {
        assertThat(Printed.by(StopEarly::main)).startsWith("0 of 5 uncovered").contains("every visit is covered");
    }

    @Test
    void aRosterMadeElsewhereIsScored(@TempDir Path folder) throws Exception {
        assertThat(Printed.by(ScoreAndWrite::main, folder.resolve("out").toString()))
                .contains("travel-pay: 0 breaches of law", "true");
        assertThat(folder.resolve("out/roster.csv")).exists();
    }

    @Test
    void noExampleIsForgotten() throws Exception {
        try (var files = Files.list(SOURCES)) {
            var names = files.map(file -> file.getFileName().toString().replace(".java", ""))
                    .filter(name -> !name.equals("package-info"))
                    .collect(Collectors.toSet());
            assertThat(names)
                    .containsExactlyInAnyOrder(
                            "TenLines",
                            "PlanAFolder",
                            "ProblemInCode",
                            "OwnRule",
                            "CallTheCommandLine",
                            "StopEarly",
                            "ScoreAndWrite");
        }
    }
}
