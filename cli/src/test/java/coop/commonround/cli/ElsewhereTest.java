package coop.commonround.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example of a roster made elsewhere, and the page that shows what is found in it. */
class ElsewhereTest {
    private static final Path FOLDER = Path.of("..", "examples", "elsewhere");
    private static final Path ROSTER = FOLDER.resolve("their-roster.csv");
    private static final Path PAGE = Path.of("..", "engine", "docs", "lint.md");
    private static final List<String> NAMES = List.of("Ada", "Ben", "Cleo", "Dev", "Eve", "Fay", "Agency", "Sample");

    @TempDir
    private Path temp;

    @Test
    void thePageShowsWhatItPrints() throws IOException {
        var page = Files.readString(PAGE);
        var from = page.indexOf("```\nAmiss") + 4;
        var shown = page.substring(from, page.indexOf("```", from));
        var run = Terminal.running("check", FOLDER, "--roster", ROSTER);
        assertThat(run.out()).contains(shown);
        assertThat(run.exitCode()).isEqualTo(ExitCode.BAD_INPUT); // line 23 has a day that cannot be read
    }

    @Test
    void faultsOfTheFileHaveTheirLine() {
        var run = Terminal.running("check", FOLDER, "--roster", ROSTER, "--lenient");
        assertThat(run.out())
                .contains(
                        "error: their-roster.csv:23 date: found '23.11.2026'",
                        "warning: their-roster.csv:10 visit_id",
                        "warning: their-roster.csv:20 careworker_id",
                        "warning: their-roster.csv:21 visit_id: found 'B-999'")
                .doesNotContain("the file is not read");
        assertThat(run.exitCode()).isEqualTo(ExitCode.UNFINISHED);
    }

    @Test
    void everyKindIsFound() {
        var csv = Terminal.running("check", FOLDER, "--roster", ROSTER, "--csv").out();
        assertThat(csv.lines().skip(1).map(line -> line.split(",")[1]))
                .contains(
                        "skill",
                        "veto",
                        "within-shift",
                        "overlap",
                        "starts-in-window",
                        "together",
                        "link",
                        "daily-rest")
                .contains("volunteer", "crammed", "uncovered", "cut-short", "clipped", "cancelled", "no-shift", "twice")
                .contains("unknown-visit", "unknown-careworker", "expires-soon");
        assertThat(csv).startsWith("severity,rule,amount,unit,visits,careworkers,shifts,finding,repair,");
    }

    @Test
    void nobodyIsNamed() {
        for (var form : List.of("--csv", "--json", "--lenient")) {
            var run = Terminal.running("check", FOLDER, "--roster", ROSTER, form);
            assertThat(run.out() + run.err()).doesNotContain(NAMES);
        }
    }

    @Test
    void jsonHasEveryStep() {
        assertThat(Terminal.running("check", FOLDER, "--roster", ROSTER, "--json")
                        .out())
                .contains("\"rule\": \"veto\"", "\"from_careworker_id\": \"CW03\", \"from_shift_id\": \"CW03-mon\"")
                .contains("\"care_minutes_change\": 0");
    }

    @Test
    void repairsAreLookedForAsWished() {
        var none = Terminal.running("check", FOLDER, "--roster", ROSTER, "--repairs", "0", "--expiry-days", "11");
        assertThat(none.out())
                .contains("skill (1)")
                .doesNotContain("expires-soon")
                .doesNotContain("repair: send");
    }

    @Test
    void csvNeedsARoster() {
        assertThat(Terminal.running("check", FOLDER, "--csv").exitCode()).isEqualTo(ExitCode.BAD_INPUT);
    }

    /** What a plan leaves uncovered is all that is amiss in it. */
    @Test
    void aRosterThatPlanMadeHasNothingAmiss() {
        for (var example : List.of("colne-valley", "newport")) {
            var folder = Path.of("..", "examples", example);
            var out = temp.resolve(example);
            Terminal.running("plan", folder, "--iterations", "2000", "--quiet", "--out", out);
            var csv = Terminal.running("check", folder, "--roster", out.resolve("roster.csv"), "--csv")
                    .out();
            var kinds = csv.lines().skip(1).map(line -> line.split(",")[0] + " " + line.split(",")[1]);
            assertThat(kinds).allMatch(kind -> kind.equals("care uncovered") || kind.equals("warning expires-soon"));
        }
    }
}
