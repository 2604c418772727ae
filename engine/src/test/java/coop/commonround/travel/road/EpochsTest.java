package coop.commonround.travel.road;

import static org.assertj.core.api.Assertions.assertThat;

import coop.commonround.model.Place;
import coop.commonround.model.Transport;
import coop.commonround.model.TravelSettings;
import coop.commonround.travel.StraightLine;
import coop.commonround.travel.road.RoadSettings.Epoch;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * From 07:00 cars reach half their speed in towns, from 10:00 all of it; here in an invented market town of ten streets each way, 80 m apart, from
 * whose western edge a road leads 6 km into the country.
 */
class EpochsTest {
    private static final int STREETS = 10;
    private static final double BLOCK_METRES = 80;
    private static final double COUNTRY_METRES = 6000;
    private static final double METRES_A_DEGREE = Math.toRadians(1) * 6_371_000;
    private static final double SOUTH = 51.6;
    private static final double WEST = -3;

    private static final LocalTime NIGHT = LocalTime.of(3, 0);
    private static final LocalTime RUSH_HOUR = LocalTime.of(8, 30);
    private static final LocalTime NOON = LocalTime.NOON;

    @TempDir
    private static Path folder;

    private static RoadNetwork network;

    private final Place southWest = at("SW", 0, 0);
    private final Place northEast = at("NE", 9 * BLOCK_METRES, 9 * BLOCK_METRES);
    private final Place farm = at("FARM", -5500, 0);
    private final Place mill = at("MILL", -1500, 0);

    @BeforeAll
    static void open() throws IOException {
        var epochs = List.of(
                new Epoch(LocalTime.of(7, 0), new BigDecimal("0.5")), new Epoch(LocalTime.of(10, 0), BigDecimal.ONE));
        var town = Files.writeString(folder.resolve("market.osm"), marketTown());
        network = RoadNetwork.open(town, folder.resolve("cache"), RoadSettings.DEFAULT.withEpochs(epochs));
    }

    @AfterAll
    static void close() {
        network.close();
    }

    @Test
    void carsAreSlowerInTownWhileTheEpochHolds() throws IOException {
        // 1,440 m of streets at 30 km/h: 2 min 53 s, and 3 min to park; at 15 km/h: 5 min 46 s, and 3
        assertThat(minutes(southWest, northEast, Transport.CAR, NOON)).isEqualTo(6);
        assertThat(minutes(southWest, northEast, Transport.CAR, RUSH_HOUR)).isEqualTo(9);
        assertThat(minutes(southWest, northEast, Transport.PASSENGER, RUSH_HOUR))
                .isEqualTo(9);
    }

    @Test
    void theLastEpochOfADayHoldsUntilTheFirstOfTheNext() throws IOException {
        assertThat(minutes(southWest, northEast, Transport.CAR, NIGHT)).isEqualTo(6);
    }

    @Test
    void cyclistsWalkersAndBusesAreAsFastAsEver() throws IOException {
        for (var transport : List.of(Transport.BICYCLE, Transport.FOOT, Transport.BUS)) {
            assertThat(minutes(southWest, northEast, transport, RUSH_HOUR))
                    .as("%s", transport)
                    .isEqualTo(minutes(southWest, northEast, transport, NOON));
        }
        // 1,440 m at 18 km/h: 4 min 48 s, and 1 to lock it; at 5 km/h: 17 min 17 s
        assertThat(minutes(southWest, northEast, Transport.BICYCLE, RUSH_HOUR)).isEqualTo(6);
        assertThat(minutes(southWest, northEast, Transport.FOOT, RUSH_HOUR)).isEqualTo(18);
    }

    @Test
    void carsOutsideTownsAreAsFastAsEver() throws IOException {
        // 4,000 m at nine tenths of 60 km/h: 4 min 27 s, and 3 to park
        assertThat(minutes(farm, mill, Transport.CAR, NOON)).isEqualTo(8);
        assertThat(minutes(farm, mill, Transport.CAR, RUSH_HOUR)).isEqualTo(8);
    }

    @Test
    void aWayIntoTownIsSlowedWhereItIsInTown() throws IOException {
        // 5,500 m at 54 km/h: 6 min 7 s; then 2 min 53 s or 5 min 46 s, and 3 to park
        assertThat(minutes(farm, northEast, Transport.CAR, NOON)).isEqualTo(12);
        assertThat(minutes(farm, northEast, Transport.CAR, RUSH_HOUR)).isEqualTo(15);
    }

    private static long minutes(Place from, Place to, Transport transport, LocalTime at) throws IOException {
        var travel = TravelSettings.DEFAULT;
        return network.travelBetween(List.of(from, to), List.of(transport), travel, new StraightLine(travel), at)
                .between(from, to, transport)
                .time()
                .toMinutes();
    }

    /** @param east metres from the south-western corner of the town */
    private static Place at(String id, double east, double north) {
        return new Place("client:" + id, latitude(north), longitude(east));
    }

    private static double latitude(double north) {
        return SOUTH + north / METRES_A_DEGREE;
    }

    private static double longitude(double east) {
        return WEST + east / METRES_A_DEGREE / Math.cos(Math.toRadians(SOUTH));
    }

    private static String marketTown() {
        var lines = new StringJoiner("\n", "<osm version=\"0.6\">\n", "\n</osm>\n");
        for (int y = 0; y < STREETS; y++) {
            for (int x = 0; x < STREETS; x++) {
                lines.add(node(1 + x + STREETS * y, x * BLOCK_METRES, y * BLOCK_METRES));
            }
        }
        lines.add(node(1000, -COUNTRY_METRES, 0));
        lines.add(way(1000, "tertiary\"/><tag k=\"maxspeed\" v=\"60", 1000, 1));
        for (int street = 0; street < STREETS; street++) {
            var eastwards = new int[STREETS];
            var northwards = new int[STREETS];
            for (int i = 0; i < STREETS; i++) {
                eastwards[i] = 1 + i + STREETS * street;
                northwards[i] = 1 + street + STREETS * i;
            }
            lines.add(way(1 + street, "residential", eastwards));
            lines.add(way(101 + street, "residential", northwards));
        }
        return lines.toString();
    }

    private static String node(int id, double east, double north) {
        return String.format(
                Locale.ROOT, "<node id=\"%d\" lat=\"%.7f\" lon=\"%.7f\"/>", id, latitude(north), longitude(east));
    }

    private static String way(int id, String highway, int... nodes) {
        var way = new StringBuilder("<way id=\"" + id + "\">");
        for (var node : nodes) {
            way.append("<nd ref=\"").append(node).append("\"/>");
        }
        return way + "<tag k=\"highway\" v=\"" + highway + "\"/></way>";
    }
}
