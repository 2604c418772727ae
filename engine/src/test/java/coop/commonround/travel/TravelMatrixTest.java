package coop.commonround.travel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.commonround.model.ClientId;
import coop.commonround.model.GivenLeg;
import coop.commonround.model.Leg;
import coop.commonround.model.Place;
import coop.commonround.model.Transport;
import coop.commonround.model.TravelSettings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TravelMatrixTest {
    private static final List<Place> HOMES = homes(30);
    private static final TravelTimes TRAVEL = GivenTravel.over(
            List.of(
                    new GivenLeg("client:3", "client:4", null, new Leg(Duration.ofSeconds(601), 5000)),
                    new GivenLeg("client:4", "client:3", Transport.BUS, new Leg(Duration.ofMinutes(25), 6000))),
            new StraightLine(TravelSettings.DEFAULT));
    private static final TravelMatrix MATRIX =
            TravelMatrix.of(HOMES, List.of(Transport.CAR, Transport.BUS, Transport.CAR), TRAVEL);

    @Test
    void agreesWithItsSourceOnEveryPair() {
        for (var transport : List.of(Transport.CAR, Transport.BUS)) {
            for (var from : HOMES) {
                for (var to : HOMES) {
                    assertThat(MATRIX.leg(MATRIX.numberOf(from), MATRIX.numberOf(to), transport))
                            .as("%s to %s by %s", from, to, transport)
                            .isEqualTo(TRAVEL.between(from, to, transport));
                }
            }
        }
    }

    @Test
    void numbersHomesInTheOrderOfTheirIds() {
        assertThat(HOMES.stream().sorted().map(MATRIX::numberOf)).isSorted().doesNotHaveDuplicates();
        assertThat(MATRIX.numberOf(HOMES.get(0))).isZero();
    }

    @Test
    void theOrderHomesAreGivenInDoesNotMatter() {
        var backwards = new ArrayList<>(HOMES);
        Collections.reverse(backwards);
        var other = TravelMatrix.of(backwards, List.of(Transport.CAR), TRAVEL);
        assertThat(other.seconds(2, 7, Transport.CAR)).isEqualTo(MATRIX.seconds(2, 7, Transport.CAR));
    }

    @Test
    void waysThatTransportsShareAreHeldOnce() {
        var transports = List.of(Transport.CAR, Transport.BICYCLE, Transport.BUS);
        var matrix = TravelMatrix.of(HOMES, transports, TRAVEL);
        assertThat(matrix.allMetres(Transport.BICYCLE))
                .isSameAs(matrix.allMetres(Transport.CAR))
                .isNotSameAs(matrix.allMetres(Transport.BUS));
    }

    @Test
    void aHomeGivenTwiceCountsOnce() {
        var twice = TravelMatrix.of(List.of(HOMES.get(1), HOMES.get(1)), List.of(Transport.CAR), TRAVEL);
        assertThat(twice.numberOf(HOMES.get(1))).isZero();
    }

    @Test
    void refusesOneIdInTwoPlaces() {
        var moved = new Place(HOMES.get(0).id(), 50, 0);
        assertThatThrownBy(() -> TravelMatrix.of(List.of(HOMES.get(0), moved), List.of(), TRAVEL))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("client:0 is in two places");
    }

    @Test
    void refusesAHomeItDoesNotHold() {
        assertThatThrownBy(() -> MATRIX.numberOf(new Place("client:X", 50, 0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("client:X is not in the travel matrix");
    }

    @Test
    void refusesATransportItDoesNotHold() {
        assertThatThrownBy(() -> MATRIX.seconds(0, 1, Transport.FOOT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("FOOT");
    }

    /** Homes within some miles of one another, each fifth at its neighbour's address. */
    private static List<Place> homes(int count) {
        var random = new Random(7);
        var homes = new ArrayList<Place>();
        for (int i = 0; i < count; i++) {
            var latitude = i % 5 == 1 ? homes.get(i - 1).latitude() : 53.6 + random.nextDouble() / 5;
            var longitude = i % 5 == 1 ? homes.get(i - 1).longitude() : -1.9 + random.nextDouble() / 5;
            homes.add(Place.ofClient(new ClientId(Integer.toString(i)), latitude, longitude));
        }
        return homes;
    }
}
