package coop.commonround.travel.road.cache;

import static coop.commonround.travel.road.SmallTown.home;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import coop.commonround.base.Issue;
import coop.commonround.model.Transport;
import coop.commonround.model.TravelSettings;
import coop.commonround.travel.StraightLine;
import coop.commonround.travel.road.RoadNetwork;
import coop.commonround.travel.road.RoadSettings;
import coop.commonround.travel.road.RoadTravel;
import coop.commonround.travel.road.SmallTown;
import coop.commonround.travel.road.WrongExtract;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoadCacheTest {
    private static final FileTime LONG_AGO = FileTime.fromMillis(0);

    @TempDir
    private Path folder;

    private Path cache;
    private Path town;

    @BeforeEach
    void draw() throws IOException {
        cache = folder.resolve("deep/cache");
        town = SmallTown.in(folder);
    }

    @Test
    void aSecondOpeningReadsWhatTheFirstWrote() throws IOException {
        var first = journey(RoadSettings.DEFAULT);
        var graph = onlyGraph();
        var edges = graph.resolve("edges");
        Files.setLastModifiedTime(edges, LONG_AGO);
        assertThat(journey(RoadSettings.DEFAULT)).isEqualTo(first);
        assertThat(Files.getLastModifiedTime(edges)).isEqualTo(LONG_AGO);
    }

    @Test
    void anotherExtractAndOtherSpeedsAreOtherGraphs() throws IOException {
        journey(RoadSettings.DEFAULT);
        journey(RoadSettings.DEFAULT.withEpochs(
                List.of(new RoadSettings.Epoch(LocalTime.MIDNIGHT, new BigDecimal("0.7")))));
        Files.writeString(town, SmallTown.text().replace("incline", "was_incline"));
        journey(RoadSettings.DEFAULT);
        assertThat(graphs()).hasSize(3);
    }

    @Test
    void settingsThatChangeNoGraphFindTheSame() throws IOException {
        journey(RoadSettings.DEFAULT);
        journey(RoadSettings.DEFAULT.withFarthestRoadMetres(100).withCacheBytes(1_000_000_000));
        assertThat(graphs()).hasSize(1);
    }

    @Test
    void aDamagedGraphIsMadeAnew() throws IOException {
        var first = journey(RoadSettings.DEFAULT);
        var nodes = onlyGraph().resolve("nodes");
        var bytes = Files.readAllBytes(nodes);
        bytes[bytes.length / 2] ^= 1;
        Files.write(nodes, bytes);
        assertThat(journey(RoadSettings.DEFAULT)).isEqualTo(first);
        bytes[bytes.length / 2] ^= 1;
        assertThat(Files.readAllBytes(nodes)).isEqualTo(bytes);
    }

    @Test
    void aGraphWithAFileMissingIsMadeAnew() throws IOException {
        var first = journey(RoadSettings.DEFAULT);
        var shortcuts = onlyGraph().resolve("shortcuts_foot");
        Files.delete(shortcuts);
        assertThat(journey(RoadSettings.DEFAULT)).isEqualTo(first);
        assertThat(shortcuts).exists();
    }

    @Test
    void whatAKilledRunLeftIsClearedAway() throws IOException {
        journey(RoadSettings.DEFAULT);
        var graph = onlyGraph();
        var left = cache.resolve(graph.getFileName().toString().replace("graph-", "part-"));
        Files.move(graph, left);
        Files.delete(left.resolve("seal"));
        journey(RoadSettings.DEFAULT);
        assertThat(left).doesNotExist();
        assertThat(onlyGraph().resolve("seal")).exists();
    }

    @Test
    void twoRunsAtOnceShareOneGraph() throws Exception {
        var both = Executors.newFixedThreadPool(2);
        var start = new CyclicBarrier(2);
        try {
            Callable<String> run = () -> {
                start.await();
                return journey(RoadSettings.DEFAULT);
            };
            var answers = both.invokeAll(List.of(run, run));
            assertThat(answers.get(0).get()).isEqualTo(answers.get(1).get());
        } finally {
            both.shutdownNow();
        }
        assertThat(graphs()).hasSize(1);
        assertThat(names()).noneMatch(name -> name.startsWith("part-"));
    }

    @Test
    void theLongestUnusedGraphGoesWhenTheCacheIsFull() throws IOException {
        journey(RoadSettings.DEFAULT);
        var first = onlyGraph();
        Files.setLastModifiedTime(first, LONG_AGO);
        Files.writeString(town, SmallTown.text().replace("incline", "was_incline"));
        journey(RoadSettings.DEFAULT.withCacheBytes(1));
        assertThat(first).doesNotExist();
        assertThat(graphs()).hasSize(1);
    }

    @Test
    void anUnusedGraphThatCannotGoHarmsNoJourney() throws IOException {
        var first = journey(RoadSettings.DEFAULT);
        var second = onlyGraph();
        var old = Files.createDirectories(cache.resolve("graph-of-long-ago"));
        Files.writeString(old.resolve("edges"), "a few");
        Files.setLastModifiedTime(old, LONG_AGO);
        old.toFile().setWritable(false);
        try {
            assumeFalse(Files.isWritable(old), "who may do anything can delete anything");
            Files.writeString(town, SmallTown.text() + " ");
            var travel = travel(RoadSettings.DEFAULT.withCacheBytes(1));
            assertThat(leg(travel)).isEqualTo(first);
            assertThat(issues(travel))
                    .containsExactly("cache folder " + cache + ": it holds more than it should, and what has not been"
                            + " used for longest could not all be deleted (" + old.resolve("edges")
                            + "); delete it by hand; the whole folder may go");
            assertThat(second).doesNotExist();
        } finally {
            old.toFile().setWritable(true);
        }
    }

    @Test
    void aCacheThatMayOnlyBeReadIsToldOfOnce() throws IOException {
        var first = journey(RoadSettings.DEFAULT);
        for (var table : tables()) {
            Files.delete(table);
        }
        cache.toFile().setWritable(false);
        try {
            assumeFalse(Files.isWritable(cache), "who may do anything can write anywhere");
            var travel = travel(RoadSettings.DEFAULT);
            assertThat(leg(travel)).isEqualTo(first);
            assertThat(issues(travel))
                    .containsExactly("cache folder " + cache + ": travel times could not be kept there (nothing may be"
                            + " written to it) and are worked out anew the next time; choose another");
        } finally {
            cache.toFile().setWritable(true);
        }
    }

    /** A folder that is not empty, where the file of a table should be, can be neither read nor written over. */
    @Test
    void travelTimesThatCannotBeKeptAreToldOfAndRight() throws IOException {
        var first = journey(RoadSettings.DEFAULT);
        for (var table : tables()) {
            Files.delete(table);
            Files.createDirectories(table.resolve("in the way"));
        }
        var travel = travel(RoadSettings.DEFAULT);
        assertThat(leg(travel)).isEqualTo(first);
        assertThat(issues(travel))
                .isNotEmpty()
                .allSatisfy(issue -> assertThat(issue)
                        .startsWith("cache folder " + cache + ": travel times could not be kept there (")
                        .contains(") and are worked out anew the next time; "));
        assertThat(tables()).hasSize(2).allMatch(Files::isDirectory);
    }

    @Test
    void aCacheThatCannotBeWrittenIsTheSystemsFault() throws IOException {
        Files.createDirectories(cache.getParent());
        Files.writeString(cache, "a file, where a folder should be");
        assertThatThrownBy(() -> journey(RoadSettings.DEFAULT))
                .isInstanceOf(IOException.class)
                .isNotInstanceOf(WrongExtract.class)
                .hasMessage("The road network cannot be written to the cache folder " + cache
                        + " (it is a file); choose another");
    }

    @Test
    void anExtractThatCannotBeReadLeavesNothingInTheCache() throws IOException {
        Files.writeString(town, SmallTown.text().substring(0, 20_000));
        assertThatThrownBy(() -> journey(RoadSettings.DEFAULT)).isInstanceOf(WrongExtract.class);
        assertThat(names()).allMatch(name -> name.endsWith(".lock"));
    }

    private String journey(RoadSettings settings) throws IOException {
        return leg(travel(settings));
    }

    private static String leg(RoadTravel travel) {
        return travel.between(home("A", 1, 1), home("B", 4, 5), Transport.CAR).toString();
    }

    private static List<String> issues(RoadTravel travel) {
        return travel.issues().stream().map(Issue::text).toList();
    }

    private List<Path> tables() throws IOException {
        return names().stream()
                .filter(name -> name.startsWith("matrix-"))
                .map(cache::resolve)
                .toList();
    }

    private RoadTravel travel(RoadSettings settings) throws IOException {
        var homes = List.of(home("A", 1, 1), home("B", 4, 5));
        var travel = TravelSettings.DEFAULT;
        try (var network = RoadNetwork.open(town, cache, settings)) {
            return network.travelBetween(
                    homes, List.of(Transport.CAR, Transport.FOOT), travel, new StraightLine(travel));
        }
    }

    private Path onlyGraph() throws IOException {
        assertThat(graphs()).hasSize(1);
        return cache.resolve(graphs().get(0));
    }

    private List<String> graphs() throws IOException {
        return names().stream()
                .filter(name -> name.startsWith("graph-") && !name.endsWith(".lock"))
                .toList();
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(cache)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
