package coop.commonround.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code examples/newport/travel.csv} is what the roads say; skipped where there is no extract to ask. */
@Tag("slow")
class NewportTravelTest {
    private static final Path NEWPORT = first("examples/newport", "../examples/newport");

    @TempDir
    private Path temp;

    @Test
    void itsTravelTimesAreThoseOfTheRoads() throws IOException {
        var extract = first("../shared/osm/newport.osm.pbf", "../../shared/osm/newport.osm.pbf");
        assumeTrue(Files.exists(extract), "no extract of Newport's roads is at hand");
        var run = Terminal.running(
                "travel", withoutTravel(), "--roads", extract, "--roads-cache", temp.resolve("cache"), "--out", made());
        assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(made()).hasSameTextualContentAs(NEWPORT.resolve("travel.csv"));
    }

    private Path made() {
        return temp.resolve("travel.csv");
    }

    private Path withoutTravel() throws IOException {
        var folder = Files.createDirectory(temp.resolve("newport"));
        try (var files = Files.list(NEWPORT)) {
            for (var file : files.filter(path -> !path.endsWith("travel.csv")).toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        return folder;
    }

    private static Path first(String... places) {
        return Stream.of(places).map(Path::of).filter(Files::exists).findFirst().orElse(Path.of(places[0]));
    }
}
