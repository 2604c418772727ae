package coop.commonround.travel.road;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import coop.commonround.model.Place;
import coop.commonround.model.Transport;
import coop.commonround.model.TravelSettings;
import coop.commonround.travel.StraightLine;
import coop.commonround.travel.road.extract.Extract;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On extracts of Newport in Wales and of Andorra, where these are at hand beside the project; skipped where not. */
@Tag("slow")
class RealRoadsTest {
    private static final TravelSettings TRAVEL = TravelSettings.DEFAULT;

    @TempDir
    private Path folder;

    @Test
    void ofNewportGiveWaysThatAreNoShorterThanTheStraightLine() throws IOException {
        assertThatWaysArePlausible(extract("newport"), 51.585, -2.99, 40);
    }

    @Test
    void ofAndorraGiveWaysThatAreNoShorterThanTheStraightLine() throws IOException {
        assertThatWaysArePlausible(extract("andorra"), 42.508, 1.525, 40);
    }

    @Test
    void ofNewportAreReadFromTheCacheAsTheyWereImported() throws IOException {
        var extract = extract("newport");
        var homes = homes(51.585, -2.99, 20);
        assertThat(journeys(extract, homes)).isEqualTo(journeys(extract, homes));
    }

    @Test
    void cutShortAnywhereAreRefused() throws IOException {
        var bytes = Files.readAllBytes(extract("andorra"));
        for (var length : new int[] {100, bytes.length / 3, bytes.length - 1}) {
            var cut = Files.write(folder.resolve("cut.osm.pbf"), Arrays.copyOf(bytes, length));
            assertThatThrownBy(() -> RoadNetwork.open(cut, folder.resolve("cache"), RoadSettings.DEFAULT))
                    .isInstanceOf(WrongExtract.class)
                    .hasMessageEndingWith("ends in the middle of a block: it was cut short; fetch it again");
        }
    }

    @Test
    void cutBetweenTwoBlocksAreDoubted() throws IOException {
        var newport = extract("newport");
        assertThat(Extract.of(newport).findDoubt()).isEmpty();
        var bytes = Files.readAllBytes(newport);
        var last = new String(bytes, StandardCharsets.ISO_8859_1).lastIndexOf("\n\u0007OSMData") - Integer.BYTES;
        var cut = Files.write(folder.resolve("cut.osm.pbf"), Arrays.copyOf(bytes, last));
        assertThat(Extract.of(cut).findDoubt()).isPresent();
    }

    @Test
    void withADamagedBlockAreRefused() throws IOException {
        var bytes = Files.readAllBytes(extract("andorra"));
        Arrays.fill(bytes, bytes.length / 2, bytes.length / 2 + 200, (byte) 0);
        var damaged = Files.write(folder.resolve("damaged.osm.pbf"), bytes);
        assertThatThrownBy(() -> RoadNetwork.open(damaged, folder.resolve("cache"), RoadSettings.DEFAULT))
                .isInstanceOf(WrongExtract.class)
                .hasMessageContaining("cannot be read: it is damaged, cut short, or no extract of OpenStreetMap");
    }

    private void assertThatWaysArePlausible(Path extract, double latitude, double longitude, int count)
            throws IOException {
        try (var network = RoadNetwork.open(extract, folder.resolve("cache"), RoadSettings.DEFAULT)) {
            var homes = movedToTheRoad(network, homes(latitude, longitude, count));
            var straight = new StraightLine(TRAVEL);
            var travel = network.travelBetween(homes, List.of(Transport.values()), TRAVEL, (from, to, transport) -> {
                throw new AssertionError("no way " + from + " " + to + " " + transport);
            });
            assertThat(travel.issues()).isEmpty();
            for (var from : homes) {
                for (var to : homes) {
                    // metres are rounded, and the two reckon with spheres 9 m apart
                    var metres =
                            1.0001 * travel.between(from, to, Transport.CAR).metres() + 2;
                    assertThat(metres * TRAVEL.detourFactor().doubleValue())
                            .isGreaterThanOrEqualTo(
                                    straight.between(from, to, Transport.CAR).metres());
                    assertThat(travel.between(from, to, Transport.BUS).time())
                            .isLessThanOrEqualTo(
                                    travel.between(from, to, Transport.FOOT).time());
                }
            }
        }
    }

    /** Invented homes in the middle of a town. */
    private List<Place> homes(double latitude, double longitude, int count) {
        var random = new Random(3);
        var homes = new ArrayList<Place>();
        for (int i = 0; i < count; i++) {
            homes.add(new Place(
                    "client:C" + i,
                    latitude + 0.01 * (random.nextDouble() - 0.5),
                    longitude + 0.015 * (random.nextDouble() - 0.5)));
        }
        return homes;
    }

    private static List<Place> movedToTheRoad(RoadNetwork network, List<Place> homes) {
        var moved = new ArrayList<Place>();
        for (var home : homes) {
            var start = network.geometry(home, homes.get(0), Transport.CAR).get(0);
            moved.add(new Place(home.id(), start.latitude(), start.longitude()));
        }
        return moved;
    }

    private List<String> journeys(Path extract, List<Place> homes) throws IOException {
        try (var network = RoadNetwork.open(extract, folder.resolve("cache"), RoadSettings.DEFAULT)) {
            var told = new ArrayList<String>();
            for (var transport : Transport.values()) {
                for (var home : homes) {
                    told.add(network.geometry(homes.get(0), home, transport).toString());
                }
            }
            return told;
        }
    }

    private static Path extract(String name) {
        var extract = Path.of("../../shared/osm", name + ".osm.pbf");
        assumeTrue(Files.isReadable(extract), extract + " is not here");
        return extract;
    }
}
