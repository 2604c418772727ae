package coop.commonround.travel;

import coop.commonround.model.GivenLeg;
import coop.commonround.model.Leg;
import coop.commonround.model.Place;
import coop.commonround.model.Transport;
import coop.commonround.model.TravelSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Measured journeys, and another source for every pair that nobody measured.
 *
 * <p>A journey given for one transport comes before one given for all. Times count in whole minutes, rounded up, as all
 * rosters do.
 */
public final class GivenTravel implements TravelTimes {
    private record Journey(String from, String to, @Nullable Transport transport) {}

    private final Map<Journey, Leg> given;
    private final TravelTimes otherwise;

    private GivenTravel(Map<Journey, Leg> given, TravelTimes otherwise) {
        this.given = given;
        this.otherwise = otherwise;
    }

    /** The given journeys, and {@code otherwise} for all others. */
    public static TravelTimes over(List<GivenLeg> legs, TravelTimes otherwise) {
        if (legs.isEmpty()) {
            return otherwise;
        }
        var given = new HashMap<Journey, Leg>();
        for (var each : legs) {
            given.put(
                    new Journey(each.from(), each.to(), each.transport()),
                    new Leg(each.leg().wholeMinutes(), each.leg().metres(), TravelSource.GIVEN));
        }
        return new GivenTravel(given, otherwise);
    }

    @Override
    public Leg between(Place from, Place to, Transport transport) {
        if (from.id().equals(to.id())) {
            return Leg.NONE;
        }
        var own = given.get(new Journey(from.id(), to.id(), transport));
        if (own != null) {
            return own;
        }
        var forAll = given.get(new Journey(from.id(), to.id(), null));
        return forAll != null ? forAll : otherwise.between(from, to, transport);
    }
}
