package coop.commonround.travel.road;

import static coop.commonround.model.Transport.BICYCLE;
import static coop.commonround.model.Transport.BUS;
import static coop.commonround.model.Transport.CAR;
import static coop.commonround.model.Transport.FOOT;
import static coop.commonround.model.Transport.PASSENGER;
import static coop.commonround.travel.road.SmallTown.home;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import coop.commonround.base.Issue;
import coop.commonround.model.Place;
import coop.commonround.model.Transport;
import coop.commonround.model.TravelSettings;
import coop.commonround.travel.StraightLine;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Streets are driven at 30 km/h, cycled at 18 and walked at 5, so a block of 250 m takes 30 s, 50 s and 3 minutes; parking takes 3 minutes, 1
 * and none.
 */
class RoadNetworkTest {
    private static final StraightLine STRAIGHT = new StraightLine(TravelSettings.DEFAULT);
    private static final String STRAIGHTENED =
            " its journeys count as straight lines; check where it lies, or give them in travel.csv";

    @TempDir
    private static Path folder;

    private static RoadNetwork network;

    @BeforeAll
    static void open() throws IOException {
        var settings =
                RoadSettings.DEFAULT.withEpochs(List.of(new RoadSettings.Epoch(LocalTime.MIDNIGHT, BigDecimal.ONE)));
        network = RoadNetwork.open(SmallTown.in(folder), folder.resolve("cache"), settings);
    }

    @AfterAll
    static void close() {
        network.close();
    }

    @Test
    void aWayIsTheSumOfItsStreets() throws IOException {
        // 7 blocks: 3 min 30 s and 3 min to park; 5 min 50 s and 1; 21 minutes
        assertThat(leg(home("A", 1, 1), home("B", 4, 5), CAR)).isEqualTo("7 min 1750 m");
        assertThat(leg(home("A", 1, 1), home("B", 4, 5), BICYCLE)).isEqualTo("7 min 1750 m");
        assertThat(leg(home("A", 1, 1), home("B", 4, 4.9), FOOT)).isEqualTo("21 min 1725 m");
    }

    @Test
    void carsAndBicyclesGoTheWayAStreetGoes() throws IOException {
        var west = home("W", 2, 0);
        var east = home("E", 4.5, 0);
        assertThat(leg(west, east, CAR)).isEqualTo("5 min 625 m");
        // on to (5,0), by the next street to (2,1) and down
        assertThat(leg(east, west, CAR)).isEqualTo("6 min 1375 m");
        assertThat(leg(east, west, BICYCLE)).isEqualTo("6 min 1375 m");
        assertThat(leg(east, west, FOOT)).isEqualTo("8 min 625 m");
    }

    @Test
    void carsRespectABanOnTurning() throws IOException {
        var west = home("W", 2.5, 3);
        var north = home("N", 3, 3.5);
        // back to (2,3), up and along to (3,4), and down
        assertThat(leg(west, north, CAR)).isEqualTo("5 min 750 m");
        assertThat(leg(north, west, CAR)).isEqualTo("4 min 250 m");
        assertThat(leg(west, north, BICYCLE)).isEqualTo("2 min 250 m");
    }

    @Test
    void aCyclePathIsForBicycles() throws IOException {
        var south = home("S", 1, 4.9);
        var north = home("N", 1, 6);
        assertThat(leg(south, north, BICYCLE)).isEqualTo("2 min 275 m");
        assertThat(leg(south, north, CAR)).isEqualTo("5 min 775 m");
        assertThat(leg(south, north, FOOT)).isEqualTo("10 min 775 m");
    }

    @Test
    void aFootpathIsForWalkers() throws IOException {
        var south = home("S", 6, 4.9);
        var north = home("N", 6, 6);
        assertThat(leg(south, north, FOOT)).isEqualTo("4 min 275 m");
        assertThat(leg(south, north, CAR)).isEqualTo("5 min 775 m");
        assertThat(leg(south, north, BICYCLE)).isEqualTo("4 min 775 m");
    }

    @Test
    void aClimbTakesLonger() throws IOException {
        var valley = home("V", 5, 0.9);
        var hill = home("H", 5, 2);
        // 25 m at 5 km/h and 250 m at 3.4 km/h: 4 min 43 s
        assertThat(leg(valley, hill, FOOT)).isEqualTo("5 min 275 m");
        assertThat(leg(hill, valley, FOOT)).isEqualTo("4 min 275 m");
        // rather round by 3 blocks than up at 4 km/h
        assertThat(leg(valley, hill, BICYCLE)).isEqualTo("4 min 775 m");
        assertThat(leg(hill, valley, BICYCLE)).isEqualTo("2 min 275 m");
    }

    @Test
    void onlyCarsUseAMotorway() throws IOException {
        var west = home("W", 0, 6.6);
        var east = home("E", 7, 6.6);
        // 200 m of street, 1,000 of slip road at 70 km/h, 1,750 of motorway at 100: 2 min 18 s
        assertThat(leg(west, east, CAR)).isEqualTo("6 min 2949 m");
        assertThat(leg(west, east, FOOT)).isEqualTo("24 min 1949 m");
    }

    @Test
    void aPassengerGoesWithADriver() throws IOException {
        assertThat(leg(home("A", 1, 1), home("B", 1, 5.5), PASSENGER))
                .isEqualTo(leg(home("A", 1, 1), home("B", 1, 5.5), CAR));
    }

    @Test
    void aBusIsWalkedToWaitedForAndRidden() throws IOException {
        // 2,500 m: 600 walked in 7 min 12 s, 1,900 at 10 miles an hour in 7 min 5 s, 4 minutes of waiting and 4 of the
        // travel settings
        assertThat(leg(home("A", 1, 1), home("B", 6, 6), BUS)).isEqualTo("23 min 2500 m");
        assertThat(leg(home("A", 1, 1), home("B", 2.5, 1), BUS)).isEqualTo("5 min 375 m");
    }

    @Test
    void nobodyLivesOnAMotorwayOrALaneThatLeadsNowhere() throws IOException {
        assertThat(leg(home("A", 3.5, 8.9), home("B", 4.5, 7), CAR)).isEqualTo("4 min 250 m");
        assertThat(leg(home("A", 8.9, 3.5), home("B", 7, 4.5), CAR)).isEqualTo("4 min 250 m");
    }

    @Test
    void twoAtOneAddressDoNotTravel() throws IOException {
        assertThat(leg(home("A", 1, 1), home("B", 1, 1), CAR)).isEqualTo("0 min 0 m");
    }

    @Test
    void aHomeFarFromRoadsTravelsInAStraightLine() throws IOException {
        var town = home("A", 1, 1);
        var far = home("FAR", 3, -10);
        var travel = travel(List.of(town, far));
        assertThat(travel.between(town, far, CAR)).isEqualTo(STRAIGHT.between(town, far, CAR));
        assertThat(travel.issues().stream().map(Issue::text))
                .containsExactly(
                        "client FAR: there is no road within 500 m; the nearest lies 2,500 m away by car, 2,500 m away"
                                + " by bicycle, 2,500 m away on foot;" + STRAIGHTENED);
    }

    @Test
    void anIslanderTravelsInAStraightLineAndTheMainlandIsNotBlamed() throws IOException {
        var mainland = List.of(home("A", 1, 1), home("B", 2, 2), home("C", 3, 3));
        var islander = home("I", 52, 2);
        var travel =
                travel(Stream.concat(mainland.stream(), Stream.of(islander)).toList());
        assertThat(travel.between(mainland.get(0), islander, FOOT))
                .isEqualTo(STRAIGHT.between(mainland.get(0), islander, FOOT));
        assertThat(travel.issues().stream().map(Issue::text))
                .containsExactly(
                        "client I: there is no way between it and other homes: 3 by car, 3 by bicycle, 3 on foot;"
                                + STRAIGHTENED);
    }

    @Test
    void whereEveryJourneyIsOverRoadsThereIsNothingToSay() throws IOException {
        assertThat(travel(List.of(home("A", 1, 1), home("B", 4, 5))).issues()).isEmpty();
    }

    @Test
    void anExtractOfAnotherPlaceIsRefused() {
        assertThatThrownBy(() -> travel(List.of(home("A", 900, 900), home("B", 901, 900))))
                .isInstanceOf(WrongExtract.class)
                .hasMessage("town.osm has no road near any of the 2 homes; take the extract of where they are");
    }

    @Test
    void whatWasNotAskedForIsAskedElsewhere() throws IOException {
        var a = home("A", 1, 1);
        var b = home("B", 4, 5);
        var travel = network.travelBetween(List.of(a, b), List.of(CAR), TravelSettings.DEFAULT, STRAIGHT);
        assertThat(travel.between(a, b, FOOT)).isEqualTo(STRAIGHT.between(a, b, FOOT));
        assertThat(travel.between(a, home("C", 2, 2), CAR)).isEqualTo(STRAIGHT.between(a, home("C", 2, 2), CAR));
    }

    @Test
    void aWayIsDrawnFromRoadToRoad() {
        var corner = home("CORNER", 1, 2);
        var way = network.geometry(home("A", 1, 1.5), home("B", 2.5, 2), FOOT);
        // round the corner at (1,2) and on over the crossing at (2,2)
        assertThat(way).hasSize(4);
        assertThat(way.get(1).latitude()).isCloseTo(corner.latitude(), within(1e-6));
        assertThat(way.get(1).longitude()).isCloseTo(corner.longitude(), within(1e-6));
        assertThat(network.geometry(home("A", 1, 1), home("I", 52, 2), FOOT)).hasSize(2);
    }

    private static String leg(Place from, Place to, Transport transport) throws IOException {
        var leg = travel(List.of(from, to)).between(from, to, transport);
        return leg.time().toMinutes() + " min " + leg.metres() + " m";
    }

    private static RoadTravel travel(List<Place> places) throws IOException {
        return network.travelBetween(places, List.of(Transport.values()), TravelSettings.DEFAULT, STRAIGHT);
    }
}
