package coop.commonround.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import coop.commonround.base.Loaded;
import coop.commonround.io.csv.FolderReader;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExampleFolderTest {
    private static final Path COLNE_VALLEY = Path.of("../examples/colne-valley");

    @Test
    void aRosterFolderComesBackFromJson() {
        var folder = FolderReader.strict().read(COLNE_VALLEY).value().orElseThrow();
        var both = new ProblemWithCosts(folder.problem(), folder.book());
        assertThat(ProblemWithCostsJson.read(ProblemWithCostsJson.write(both))).isEqualTo(Loaded.of(both, List.of()));
    }
}
