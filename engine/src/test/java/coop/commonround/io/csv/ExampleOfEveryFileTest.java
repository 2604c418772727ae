package coop.commonround.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The folder that the pages on formats show. */
class ExampleOfEveryFileTest {
    private static final Path FOLDER = Path.of("docs/formats/example");

    @Test
    void isReadWithoutAWord() {
        assertThat(FolderReader.strict().read(FOLDER).issues()).isEmpty();
    }

    @Test
    void holdsEveryFileThereIs() {
        assertThat(FolderTables.fileNames()).allMatch(file -> Files.exists(FOLDER.resolve(file)));
    }
}
