package coop.commonround.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.commonround.base.Issue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFolderTest {
    @TempDir
    Path above;

    private Path place;

    @BeforeEach
    void begin() {
        place = above.resolve("results").resolve("out");
    }

    private void write(String text) {
        WholeFolder.at(place).write(folder -> {
            Files.writeString(folder.resolve("summary.json"), "{}");
            Files.writeString(folder.resolve("roster.csv"), text);
        });
    }

    private void hold(String name, String text) throws IOException {
        Files.createDirectories(place.resolve(name).getParent());
        Files.writeString(place.resolve(name), text);
    }

    private String roster() throws IOException {
        return Files.readString(place.resolve("roster.csv"));
    }

    /** What stands in the folder above, which is nothing but the output once a run is over. */
    private List<String> beside() throws IOException {
        try (var names = Files.list(place.getParent())) {
            return names.map(each -> each.getFileName().toString()).sorted().collect(Collectors.toList());
        }
    }

    @Test
    void writesANewFolder() throws IOException {
        write("new");
        assertThat(roster()).isEqualTo("new");
        assertThat(beside()).containsExactly("out");
    }

    @Test
    void replacesAnOlderOne() throws IOException {
        write("old");
        hold("statement.csv", "stale");
        write("new");
        assertThat(roster()).isEqualTo("new");
        assertThat(place.resolve("statement.csv")).doesNotExist();
        assertThat(beside()).containsExactly("out");
    }

    @Test
    void writesIntoAnEmptyFolder() throws IOException {
        Files.createDirectories(place);
        write("new");
        assertThat(roster()).isEqualTo("new");
    }

    @Test
    void keepsWhatOthersPutThere() throws IOException {
        write("old");
        hold("notes/monday.txt", "ring the council");
        write("new");
        assertThat(place.resolve("notes/monday.txt")).hasContent("ring the council");
    }

    @Test
    void refusesAFolderThatIsNotOurs() throws IOException {
        hold("clients.csv", "client_id\n");
        assertThatIllegalArgumentException().isThrownBy(() -> write("new"));
        assertThat(place.resolve("clients.csv")).exists();
    }

    @Test
    void saysBeforehandWhatStandsInTheWay() throws IOException {
        hold("clients.csv", "client_id\n");
        assertThat(WholeFolder.at(place).findObstacle().map(Issue::text))
                .contains("out: the folder holds files that are not output of ours;"
                        + " name another folder for the output");
    }

    @Test
    void refusesAFile() throws IOException {
        Files.createDirectories(place.getParent());
        Files.writeString(place, "not a folder");
        assertThat(WholeFolder.at(place).findObstacle().map(Issue::text))
                .contains("out: there is something else than a folder; name another folder for the output");
    }

    @Test
    void refusesTheRoot() {
        assertThat(WholeFolder.at(above.getRoot()).findObstacle()).isPresent();
    }

    @Test
    void leavesTheOldOutputIfWritingFails() throws IOException {
        write("old");
        assertThatThrownBy(() -> WholeFolder.at(place).write(folder -> {
                    Files.writeString(folder.resolve("roster.csv"), "half");
                    throw new IOException("disk full");
                }))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(roster()).isEqualTo("old");
        assertThat(beside()).containsExactly("out");
    }

    @Test
    void leavesTheOldOutputIfTheNewHasNoSummary() throws IOException {
        write("old");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WholeFolder.at(place).write(folder -> {}));
        assertThat(roster()).isEqualTo("old");
    }

    @Test
    void putsTheOldOutputBackAfterACrashBetweenTheMoves() throws IOException {
        write("old");
        Files.move(place, place.resolveSibling(".out.old"));
        Files.createDirectory(place.resolveSibling(".out.new"));
        assertThatThrownBy(() -> WholeFolder.at(place).write(folder -> {
                    throw new IOException("disk full");
                }))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(roster()).isEqualTo("old");
        assertThat(beside()).containsExactly("out");
    }

    @Test
    void tidiesUpAfterACrashBehindTheMoves() throws IOException {
        write("old");
        Files.createDirectory(place.resolveSibling(".out.old"));
        write("new");
        assertThat(beside()).containsExactly("out");
    }
}
