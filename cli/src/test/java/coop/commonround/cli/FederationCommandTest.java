package coop.commonround.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The closed week of the examples three times, as two periods of one branch and one of another. */
class FederationCommandTest {
    private static final Path WEEK = Path.of("..", "examples", "closed-week");

    @TempDir
    private Path place;

    @BeforeEach
    void copyTheWeek() throws IOException {
        for (var copy : List.of("north/w16", "north/w17", "south/w16")) {
            var folder = Files.createDirectories(place.resolve(copy));
            try (var files = Files.list(WEEK)) {
                for (var file : files.toList()) {
                    Files.copy(file, folder.resolve(file.getFileName()));
                }
            }
        }
    }

    private Terminal cost(Object... more) {
        var args = new ArrayList<>(List.<Object>of("cost", place));
        args.addAll(List.of(more));
        return Terminal.running(args.toArray());
    }

    /** Three times 11.50 planned hours, 11.25 delivered, 10.67 billed; twice £365.40 is £730.80, three times £1,096.20. */
    @Test
    void addsUpBranchesAndPeriods() {
        var run = cost("--actuals");
        assertThat(run.exitCode()).as("a visit has no record").isEqualTo(ExitCode.UNFINISHED);
        assertThat(run.out())
                .containsPattern(
                        "north +23\\.00 +22\\.51 +21\\.33 +22\\.51 +£786\\.86 +£730\\.80 +£663\\.10 +£563\\.02 +£167\\.78")
                .containsPattern(
                        "south +11\\.50 +11\\.25 +10\\.67 +11\\.25 +£393\\.43 +£365\\.40 +£331\\.55 +£281\\.51 +£83\\.89")
                .containsPattern("total +34\\.50 +33\\.76 +32\\.00 .* +£1,096\\.20 +£994\\.65 +£844\\.53 +£251\\.67")
                .containsPattern("COUNCIL-H +£933\\.51 +£849\\.42 +-£84\\.09 ");
        assertThat(run.err()).contains("Folders: 3; with faults: 0. Warnings: 9;");
    }

    @Test
    void csvHoldsARowForEachFolder() {
        var lines = cost("--actuals", "--csv").lines();
        assertThat(lines).hasSize(4);
        assertThat(lines.get(0)).startsWith("branch,folder,errors,warnings,calls,not_made,planned_minutes,");
        assertThat(lines.get(1))
                .isEqualTo("north," + place.resolve("north/w16")
                        + ",0,3,16,1,690,675.25,640,675.25,393.43,365.40,331.55,281.51,83.89");
        assertThat(lines.get(3)).startsWith("south,");
    }

    @Test
    void jsonHoldsFoldersRowsAndTotal() {
        assertThat(cost("--actuals", "--json", "--by", "payer").out())
                .startsWith("{\n  \"folders\": [\n    {\"branch\": \"north\", \"folder\": ")
                .contains("\"by\": \"payer\"")
                .contains("{\"key\": \"Valley Council\", \"planned_income\": \"933.51\", \"billed\": \"849.42\"")
                .contains("\"total\": {\"calls\": 48, \"not_made\": 3,")
                .endsWith("}\n");
    }

    @Test
    void severalFoldersAreBranchesOfTheirOwn() {
        var run = Terminal.running("cost", place.resolve("north"), place.resolve("south"), "--actuals", "--csv");
        assertThat(run.lines()).hasSize(4);
        assertThat(run.lines().get(2)).startsWith(place.resolve("north") + "," + place.resolve("north/w17") + ",");
    }

    @Test
    void threadsChangeNothing() {
        assertThat(cost("--actuals", "--threads", "3", "--json").out())
                .isEqualTo(cost("--actuals", "--json").out());
    }

    @Test
    void aFolderAtFaultIsNamedAndStopsNoOther() throws IOException {
        Files.delete(place.resolve("north/w16/clients.csv"));
        Files.delete(place.resolve("south/w16/roster.csv"));
        var run = cost("--actuals");
        assertThat(run.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err())
                .contains(place.resolve("north/w16") + ": error: clients.csv: the file is missing")
                .contains(place.resolve("south/w16") + ": error: roster.csv: there is no such file");
        assertThat(run.out())
                .containsPattern("north ! +11\\.50 +11\\.25 ")
                .containsPattern("south ! +0\\.00 ")
                .containsPattern("total ! +11\\.50 .* +£365\\.40 ")
                .contains("! not whole: 2 of 3 folders have faults.");
        assertThat(cost("--actuals", "--csv").lines().get(3)).endsWith(",1,0,,,,,,,,,,,");
    }

    /** A rate that begins too late: the folder is priced as far as it can be, and marked. */
    @Test
    void whatIsPricedInPartIsCountedAndMarked() throws IOException {
        var rates = place.resolve("south/w16/rates.csv");
        Files.writeString(rates, Files.readString(rates).replace("PRIVATE,2026-04-01", "PRIVATE,2026-05-01"));
        var run = cost("--actuals", "--by", "payer");
        assertThat(run.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err()).contains(place.resolve("south/w16") + ": error: ");
        assertThat(run.out()).containsPattern("south ! +11\\.50 +11\\.25 .* +£283\\.14 ");
    }

    @Test
    void filesOfOtherNamesAreLookedForInEachFolder() throws IOException {
        for (var copy : List.of("north/w16", "north/w17", "south/w16")) {
            Files.move(place.resolve(copy + "/roster.csv"), place.resolve(copy + "/mine.csv"));
            Files.move(place.resolve(copy + "/actuals.csv"), place.resolve(copy + "/logs.csv"));
        }
        assertThat(cost("--actuals=logs.csv", "--roster", "mine.csv").out()).contains("£1,096.20");
    }

    @Test
    void whatHasNoMeaningAcrossBranchesIsRefused() {
        assertThat(cost("--actuals", "--by", "visit").err()).contains("give one of contract-line, payer, team, day");
        assertThat(cost().err()).contains("give --actuals");
        assertThat(cost("--actuals", "--recost", "2026-05-01").exitCode()).isEqualTo(ExitCode.BAD_INPUT);
    }
}
