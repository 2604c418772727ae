package coop.commonround.travel;

import static org.assertj.core.api.Assertions.assertThat;

import coop.commonround.model.ClientId;
import coop.commonround.model.GivenLeg;
import coop.commonround.model.Leg;
import coop.commonround.model.Place;
import coop.commonround.model.Transport;
import coop.commonround.model.TravelSource;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GivenTravelTest {
    private static final Place A = Place.ofClient(new ClientId("A"), 53.6, -1.8);
    private static final Place B = Place.ofClient(new ClientId("B"), 53.7, -1.8);
    private static final Leg WORKED_OUT = minutes(99);
    private static final TravelTimes OTHERWISE = (from, to, transport) -> WORKED_OUT;

    @Test
    void aMeasuredJourneyComesFirst() {
        assertThat(travel(given(A, B, null, 7)).between(A, B, Transport.CAR)).isEqualTo(given(7));
    }

    @Test
    void oneForTheTransportComesBeforeOneForAll() {
        var travel = travel(given(A, B, Transport.BUS, 20), given(A, B, null, 7));
        assertThat(travel.between(A, B, Transport.BUS)).isEqualTo(given(20));
        assertThat(travel.between(A, B, Transport.CAR)).isEqualTo(given(7));
    }

    @Test
    void oneForAnotherTransportSaysNothing() {
        assertThat(travel(given(A, B, Transport.BUS, 20)).between(A, B, Transport.CAR))
                .isEqualTo(WORKED_OUT);
    }

    @Test
    void theWayBackIsAnotherJourney() {
        assertThat(travel(given(A, B, null, 7)).between(B, A, Transport.CAR)).isEqualTo(WORKED_OUT);
    }

    @Test
    void partOfAMinuteCountsAsAWholeOne() {
        var justOver = new GivenLeg(A.id(), B.id(), null, new Leg(Duration.ofMillis(60_001), 0));
        assertThat(travel(justOver).between(A, B, Transport.CAR)).isEqualTo(given(2));
    }

    @Test
    void aWholeMinuteStays() {
        var oneMinute = new GivenLeg(A.id(), B.id(), null, new Leg(Duration.ofSeconds(60), 0));
        assertThat(travel(oneMinute).between(A, B, Transport.CAR)).isEqualTo(given(1));
    }

    @Test
    void nobodyTravelsFromAHomeToItself() {
        assertThat(travel(given(A, A, null, 7)).between(A, A, Transport.CAR)).isEqualTo(Leg.NONE);
    }

    @Test
    void withoutMeasuredJourneysTheOtherSourceAnswers() {
        assertThat(GivenTravel.over(List.of(), OTHERWISE)).isSameAs(OTHERWISE);
    }

    private static TravelTimes travel(GivenLeg... legs) {
        return GivenTravel.over(List.of(legs), OTHERWISE);
    }

    private static GivenLeg given(Place from, Place to, @Nullable Transport transport, int minutes) {
        return new GivenLeg(from.id(), to.id(), transport, minutes(minutes));
    }

    private static Leg given(int minutes) {
        return minutes(minutes).from(TravelSource.GIVEN);
    }

    private static Leg minutes(int minutes) {
        return new Leg(Duration.ofMinutes(minutes), 0);
    }
}
