package coop.commonround.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import coop.commonround.base.Issue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A folder with twenty faults in many files: each is found at its cell, in one go, and nothing else is. */
class TwentyFaultsTest {
    private static final Path FOLDER = Path.of("src/test/resources/twenty-faults");

    @Test
    void findsAllTwentyAndNothingElse() throws IOException {
        var found = issues().stream().map(issue -> issue.where().text()).toList();
        assertThat(found).hasSize(20).containsExactlyInAnyOrderElementsOf(listed());
    }

    @Test
    void saysHowToMendEachOfThem() {
        assertThat(issues()).noneMatch(issue -> issue.remedy().isEmpty());
    }

    @Test
    void namesNobody() {
        assertThat(issues()).noneMatch(issue -> issue.text().matches(".*(Example|53\\.|53,|1\\.9).*"));
    }

    private static List<Issue> issues() {
        return FolderReader.strict().read(FOLDER).issues();
    }

    private static List<String> listed() throws IOException {
        return Files.readAllLines(FOLDER.resolve("README.md")).stream()
                .filter(line -> line.matches("\\| \\w+\\.(csv|yaml):.*"))
                .map(line -> line.split("\\|")[1].strip())
                .toList();
    }
}
