package coop.commonround.travel.road;

import static java.util.Objects.requireNonNull;

import coop.commonround.model.Leg;
import coop.commonround.model.Transport;
import coop.commonround.model.TravelSettings;
import coop.commonround.model.TravelSource;
import coop.commonround.travel.road.RoadSettings.Bus;
import java.time.Duration;

/** Makes journeys from door to door of times on the way: parking added, in whole minutes, rounded up. */
final class Legs {
    private static final double METRES_A_MILE = Leg.METRES_A_MILE.doubleValue();
    private static final long MINUTE = 60_000;

    private final TravelSettings travel;
    private final Bus bus;

    Legs(TravelSettings travel, Bus bus) {
        this.travel = travel;
        this.bus = bus;
    }

    /**
     * A journey from one home to another.
     *
     * @param millis on the way, by what {@link Ways#of} a transport takes
     */
    Leg leg(Transport transport, int millis, int metres) {
        if (transport == Transport.BUS) {
            var walked = doorToDoor(Transport.FOOT, millis);
            var ridden = doorToDoor(Transport.BUS, byBus(millis, metres));
            return new Leg(Duration.ofMinutes(Math.min(walked, ridden)), metres, TravelSource.ROAD);
        }
        return new Leg(Duration.ofMinutes(doorToDoor(transport, millis)), metres, TravelSource.ROAD);
    }

    private long doorToDoor(Transport transport, long millis) {
        var parking = requireNonNull(travel.parking().get(transport)).toMillis();
        return Math.floorDiv(millis + parking + MINUTE - 1, MINUTE);
    }

    /** The way on foot, of which all but the ends is ridden. */
    private long byBus(int millis, int metres) {
        if (metres <= bus.walkedMetres()) {
            return Long.MAX_VALUE / 2;
        }
        var walking = (double) millis * bus.walkedMetres() / metres;
        var metresASecond = bus.milesPerHour().doubleValue() * METRES_A_MILE / 3600;
        var riding = 1000 * (metres - bus.walkedMetres()) / metresASecond;
        return (long) Math.ceil(walking + riding) + bus.waiting().toMillis();
    }
}
