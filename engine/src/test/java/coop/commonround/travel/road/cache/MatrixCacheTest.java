package coop.commonround.travel.road.cache;

import static coop.commonround.travel.road.SmallTown.home;
import static org.assertj.core.api.Assertions.assertThat;

import coop.commonround.model.Place;
import coop.commonround.model.Transport;
import coop.commonround.model.TravelSettings;
import coop.commonround.travel.StraightLine;
import coop.commonround.travel.road.RoadNetwork;
import coop.commonround.travel.road.RoadSettings;
import coop.commonround.travel.road.SmallTown;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MatrixCacheTest {
    private static final List<Place> HOMES =
            List.of(home("A", 1, 1), home("B", 4, 5), home("FAR", 3, -10), home("I", 52, 2), home("A2", 1, 1));

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
    void tablesAreReadAsTheyWereWorkedOut() throws IOException {
        var first = journeys(HOMES, RoadSettings.DEFAULT);
        assertThat(tables()).hasSize(3);
        for (var table : tables()) {
            Files.setLastModifiedTime(table, FileTime.fromMillis(0));
        }
        assertThat(journeys(HOMES, RoadSettings.DEFAULT)).isEqualTo(first);
        for (var table : tables()) {
            // remembered as used, and not a byte of it written
            assertThat(Files.getLastModifiedTime(table)).isGreaterThan(FileTime.fromMillis(0));
        }
        assertThat(tables()).hasSize(3);
    }

    @Test
    void theOrderOfHomesMakesNoOtherTable() throws IOException {
        journeys(HOMES, RoadSettings.DEFAULT);
        var turned = new ArrayList<>(HOMES);
        Collections.reverse(turned);
        journeys(turned, RoadSettings.DEFAULT);
        assertThat(tables()).hasSize(3);
    }

    @Test
    void otherHomesAndAnotherDistanceToRoadsAreOtherTables() throws IOException {
        journeys(HOMES, RoadSettings.DEFAULT);
        journeys(HOMES.subList(0, 2), RoadSettings.DEFAULT);
        journeys(HOMES, RoadSettings.DEFAULT.withFarthestRoadMetres(3000));
        assertThat(tables()).hasSize(9);
    }

    @Test
    void aDamagedTableIsWorkedOutAnew() throws IOException {
        var first = journeys(HOMES, RoadSettings.DEFAULT);
        for (var table : tables()) {
            var bytes = Files.readAllBytes(table);
            bytes[bytes.length / 2] ^= 1;
            Files.write(table, bytes);
        }
        assertThat(journeys(HOMES, RoadSettings.DEFAULT)).isEqualTo(first);
        Files.write(tables().get(0), new byte[3]);
        assertThat(journeys(HOMES, RoadSettings.DEFAULT)).isEqualTo(first);
    }

    @Test
    void tablesMakeRoomForNewOnesButNotForTheirOwnGraph() throws IOException {
        var tight = RoadSettings.DEFAULT.withCacheBytes(1);
        journeys(HOMES, tight);
        assertThat(tables()).hasSize(1);
        assertThat(cache.toFile().list((in, name) -> name.startsWith("graph-") && !name.endsWith(".lock")))
                .hasSize(1);
    }

    private List<String> journeys(List<Place> homes, RoadSettings settings) throws IOException {
        try (var network = RoadNetwork.open(town, cache, settings)) {
            var travel = network.travelBetween(
                    homes,
                    List.of(Transport.values()),
                    TravelSettings.DEFAULT,
                    new StraightLine(TravelSettings.DEFAULT));
            var told = new ArrayList<String>();
            for (var from : homes) {
                for (var to : homes) {
                    for (var transport : Transport.values()) {
                        told.add(from + " " + to + " " + travel.between(from, to, transport));
                    }
                }
            }
            travel.issues().forEach(issue -> told.add(issue.text()));
            return told;
        }
    }

    private List<Path> tables() throws IOException {
        try (var files = Files.list(cache)) {
            return files.filter(file -> file.getFileName().toString().startsWith("matrix-"))
                    .sorted()
                    .toList();
        }
    }
}
