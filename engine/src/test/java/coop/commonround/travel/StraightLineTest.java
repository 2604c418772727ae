package coop.commonround.travel;

import static org.assertj.core.api.Assertions.assertThat;

import coop.commonround.model.CareworkerId;
import coop.commonround.model.ClientId;
import coop.commonround.model.Leg;
import coop.commonround.model.Place;
import coop.commonround.model.Transport;
import coop.commonround.model.TravelSettings;
import coop.commonround.model.TravelSource;
import java.time.Duration;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class StraightLineTest {
    private static final Place SOUTH = Place.ofClient(new ClientId("S"), 53.6, -1.8);
    private static final Place NORTH = Place.ofClient(new ClientId("N"), 53.7, -1.8);
    private static final StraightLine TRAVEL = new StraightLine(TravelSettings.DEFAULT);

    @Test
    void aTenthOfADegreeNorthIsAnElevenKilometreLine() {
        // 2π × 6,371,008.8 m × 0.1 / 360 = 11,119.51 m
        assertThat(StraightLine.metresApart(SOUTH, NORTH)).isCloseTo(11_119.51, Offset.offset(0.01));
    }

    @Test
    void aDegreeEastShrinksTowardsThePole() {
        // At 60° north the parallel is cos 60° = half the equator: 2π × 6,371,008.8 × 0.5 × 0.01 / 360 = 555.975 m
        var west = new Place("w", 60, 0);
        var east = new Place("e", 60, 0.01);
        assertThat(StraightLine.metresApart(west, east)).isCloseTo(555.975, Offset.offset(0.01));
    }

    @Test
    void theWayByCarIsLongerSlowerAndParked() {
        // 11,119.51 m × 1.4 = 15,567.3 m; 18 mph is 8.04672 m/s: 1,934.6 s; 3 min to park: 2,114.6 s = 35.2 min, up to
        // 36
        assertThat(TRAVEL.between(SOUTH, NORTH, Transport.CAR))
                .isEqualTo(new Leg(Duration.ofMinutes(36), 15_567, TravelSource.STRAIGHT_LINE));
    }

    @Test
    void theWayOnFootTakesLonger() {
        // 15,567.3 m at 3 mph, 1.34112 m/s: 11,607.7 s = 193.46 min, up to 194
        assertThat(TRAVEL.between(SOUTH, NORTH, Transport.FOOT).time()).isEqualTo(Duration.ofMinutes(194));
    }

    @Test
    void theWayBackIsAsLong() {
        assertThat(TRAVEL.between(NORTH, SOUTH, Transport.CAR)).isEqualTo(TRAVEL.between(SOUTH, NORTH, Transport.CAR));
    }

    @Test
    void theSameHomeIsNoJourney() {
        assertThat(TRAVEL.between(SOUTH, SOUTH, Transport.CAR)).isEqualTo(Leg.NONE);
    }

    @Test
    void twoPeopleAtOneAddressNeedNoJourney() {
        var neighbour = Place.ofCareworker(new CareworkerId("W"), 53.6, -1.8);
        assertThat(TRAVEL.between(SOUTH, neighbour, Transport.CAR)).isEqualTo(Leg.NONE);
    }

    @Test
    void theHouseNextDoorStillNeedsParking() {
        // a metre or so: 3 minutes to park and a fraction, up to 4
        var nextDoor = Place.ofClient(new ClientId("T"), 53.60001, -1.8);
        assertThat(TRAVEL.between(SOUTH, nextDoor, Transport.CAR).time()).isEqualTo(Duration.ofMinutes(4));
    }
}
