package coop.commonround.travel.road;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several processes with one cache folder between them. */
@Tag("slow")
class RoadProcessesTest {
    @TempDir
    private Path folder;

    private Path cache;
    private Path town;

    @BeforeEach
    void draw() throws IOException {
        cache = folder.resolve("cache");
        town = SmallTown.in(folder);
    }

    @Test
    void twoThatStartAtOnceShareOneGraph() throws IOException, InterruptedException {
        try (var one = RoadProcess.on(town, cache);
                var other = RoadProcess.on(town, cache)) {
            one.open();
            other.open();
            // the same journey, from the same files: the one that waited did not write its own over the first's
            assertThat(one.answer()).isEqualTo(other.answer()).contains("1750");
        }
        assertThat(names("graph-*[!k]")).hasSize(1);
        assertThat(names("part-*")).isEmpty();
        assertThat(names("matrix-*")).hasSize(1).allMatch(name -> name.endsWith(".bin"));
    }

    @Test
    void oneThatIsKilledLeavesNoHalfGraph() throws IOException, InterruptedException {
        try (var killed = RoadProcess.on(town, cache);
                var next = RoadProcess.on(town, cache)) {
            killed.open();
            while (killed.isRunning() && names("part-*").isEmpty()) {
                Thread.onSpinWait();
            }
            killed.kill();
            assumeTrue(names("graph-*[!k]").isEmpty(), "it was done before it could be killed");
            assertThat(names("part-*")).hasSize(1);
            next.open();
            assertThat(next.answer()).contains("1750");
        }
        assertThat(names("graph-*[!k]")).hasSize(1);
        assertThat(names("part-*")).isEmpty();
    }

    @Test
    void aDiskThatIsFullOnImportLeavesNothing() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "no shell that limits how much is written");
        try (var full = RoadProcess.onFullDisk(town, cache)) {
            full.open();
            assertThat(full.answer())
                    .startsWith("The road network cannot be written to the cache folder " + cache + " (")
                    .endsWith("); make room there, or choose another");
        }
        assertThat(names("graph-*[!k]")).isEmpty();
        assertThat(names("part-*")).isEmpty();
    }

    @Test
    void aDiskThatIsFullForTravelTimesHarmsNoJourney() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "no shell that limits how much is written");
        RoadNetwork.open(town, cache, RoadSettings.DEFAULT).close();
        try (var full = RoadProcess.onFullDisk(town, cache)) {
            full.open();
            assertThat(full.answer())
                    .contains("1750")
                    .contains("[cache folder " + cache + ": travel times could not be kept there (")
                    .endsWith(") and are worked out anew the next time; make room there, or choose another]");
        }
        assertThat(names("matrix-*")).isEmpty();
    }

    private List<String> names(String pattern) throws IOException {
        if (!Files.isDirectory(cache)) {
            return List.of();
        }
        try (var files = Files.newDirectoryStream(cache, pattern)) {
            var names = new ArrayList<String>();
            files.forEach(file -> names.add(file.getFileName().toString()));
            return names;
        }
    }
}
