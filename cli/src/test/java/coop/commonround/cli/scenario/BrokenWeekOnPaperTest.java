package coop.commonround.cli.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import coop.commonround.cli.independent.IndependentChecker;
import coop.commonround.io.csv.FolderReader;
import coop.commonround.io.csv.out.LeftOutFile;
import coop.commonround.io.csv.out.RosterFile;
import coop.commonround.io.csv.out.TheirRosterReader;
import coop.commonround.io.csv.out.UncoveredFile;
import coop.commonround.plan.lint.Finding;
import coop.commonround.plan.lint.RosterLint;
import coop.commonround.travel.TravelTimes;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The checker that shares no code with the engine finds in the example what the lint finds. */
class BrokenWeekOnPaperTest {
    private static final Path FOLDER = Path.of("..", "examples", "broken-week");

    @TempDir
    private Path written;

    @Test
    void theCheckerFindsTheSameRulesBroken() throws IOException {
        var problem = FolderReader.strict().read(FOLDER).value().orElseThrow().problem();
        var roster = TheirRosterReader.of(problem)
                .read(FOLDER.resolve("their-roster.csv"))
                .value()
                .orElseThrow();
        var travel = TravelTimes.of(problem);
        var rounds = new DrawnRounds(problem, travel).written(roster);
        RosterFile.write(written, rounds);
        UncoveredFile.write(written, rounds);
        LeftOutFile.write(written, rounds);
        var found = RosterLint.using(travel).check(problem, roster).findings().stream()
                .map(Finding::id)
                .map(IndependentChecker::nameOf)
                .distinct()
                .toList();
        var checked = IndependentChecker.check(FOLDER, written);
        assertThat(checked.stream().map(IndependentChecker::ruleOf).distinct())
                .as("%s", checked)
                .containsExactlyInAnyOrderElementsOf(found);
    }
}
