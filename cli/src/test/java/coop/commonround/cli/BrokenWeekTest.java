package coop.commonround.cli;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import coop.commonround.model.RuleId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The example whose roster breaks each rule of its README once: what is found there is what the table says. */
class BrokenWeekTest {
    private static final Path FOLDER = Path.of("..", "examples", "broken-week");
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| \\[`([a-z-]+)`]\\([^)]+\\) \\| ([^|]+) \\| ([^|]+) \\|");
    private static final Pattern FINDING = Pattern.compile("(?m)^breach,([a-z-]+),\\d+,[a-z]+,([^,]*),([^,]*),");

    @Test
    void whatIsFoundIsWhatTheTableSays() throws IOException {
        var run = Terminal.running("check", FOLDER, "--roster", FOLDER.resolve("their-roster.csv"), "--csv");
        var table = told(ROW, Files.readString(FOLDER.resolve("README.md")));
        assertThat(told(FINDING, run.out())).isEqualTo(table);
        assertThat(run.out().lines()).as("nothing else, and the header").hasSize(table.size() + 1);
        assertThat(run.exitCode()).isEqualTo(ExitCode.UNFINISHED);
    }

    /** That whoever adds a rule shows what it looks like when it is broken. */
    @Test
    void everyHardRuleIsBroken() throws IOException {
        var hard = Stream.of(RuleId.values())
                .filter(rule -> rule.level() == RuleId.Level.HARD)
                .map(RuleId::text)
                .toList();
        assertThat(told(ROW, Files.readString(FOLDER.resolve("README.md"))).keySet())
                .containsExactlyInAnyOrderElementsOf(hard);
    }

    /** The visits and careworkers of each rule; a rule told twice fails. */
    private static Map<String, String> told(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .collect(toMap(row -> row.group(1), row -> plain(row.group(2)) + " by " + plain(row.group(3))));
    }

    private static String plain(String cell) {
        return cell.replace(";", ", ");
    }
}
