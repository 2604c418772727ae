package coop.commonround.cli.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFolderTest {
    private static final ExampleFolder SMALL = ExampleFolder.colneValley().ofVisits(20);

    @TempDir
    private Path folder = Path.of("");

    @Test
    void writesWhereNothingStoodAndLeavesNothingBeside() throws IOException {
        SMALL.writeTo(folder.resolve("new/example"));
        assertThat(folder.resolve("new/example/visits.csv")).isNotEmptyFile();
        assertThat(folder.resolve("new")).isDirectoryNotContaining(path -> !path.endsWith("example"));
    }

    @Test
    void fillsAnEmptyFolder() throws IOException {
        SMALL.writeTo(folder);
        assertThat(folder.resolve("README.md")).isNotEmptyFile();
    }

    @Test
    void replacesAnOlderExample() throws IOException {
        SMALL.writeTo(folder.resolve("example"));
        SMALL.seeded(2).writeTo(folder.resolve("example"));
        assertThat(folder.resolve("example/clients.csv"))
                .hasContent(SMALL.seeded(2).files().get("clients.csv"));
        assertThat(folder).isDirectoryNotContaining(path -> !path.endsWith("example"));
    }

    @Test
    void refusesAFolderOfAnythingElse() throws IOException {
        Files.writeString(folder.resolve("clients.csv"), "real people");
        assertThatThrownBy(() -> SMALL.writeTo(folder))
                .isInstanceOf(FileAlreadyExistsException.class)
                .hasMessageContaining("not empty and not an example");
        assertThat(folder.resolve("clients.csv")).hasContent("real people");
    }

    @Test
    void refusesAnExampleThatHoldsSomethingElseToo() throws IOException {
        SMALL.writeTo(folder.resolve("example"));
        Files.writeString(folder.resolve("example/roster.csv"), "hours of work");
        assertThatThrownBy(() -> SMALL.writeTo(folder.resolve("example")))
                .isInstanceOf(FileAlreadyExistsException.class)
                .hasMessageContaining("'roster.csv'");
    }

    @Test
    void refusesAFile() throws IOException {
        Files.writeString(folder.resolve("file"), "text");
        assertThatThrownBy(() -> SMALL.writeTo(folder.resolve("file")))
                .isInstanceOf(FileAlreadyExistsException.class)
                .hasMessageContaining("not a folder");
    }
}
