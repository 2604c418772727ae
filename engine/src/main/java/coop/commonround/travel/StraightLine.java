package coop.commonround.travel;

import static java.util.Objects.requireNonNull;

import coop.commonround.model.Leg;
import coop.commonround.model.Place;
import coop.commonround.model.Transport;
import coop.commonround.model.TravelSettings;
import coop.commonround.model.TravelSource;
import java.time.Duration;

/**
 * The straight line, made longer by a detour factor, at a speed for each transport, with minutes to park and reach the
 * door; in whole minutes, rounded up.
 *
 * <p>The distance is the great circle on a sphere of the earth's mean radius: within 0.6 % of the truth, far inside what a
 * detour factor guesses.
 */
public final class StraightLine implements TravelTimes {
    private static final double EARTH_RADIUS_METRES = 6_371_008.8;
    private static final double METRES_A_MILE = Leg.METRES_A_MILE.doubleValue();

    private final TravelSettings settings;

    public StraightLine(TravelSettings settings) {
        this.settings = requireNonNull(settings, "settings");
    }

    @Override
    public Leg between(Place from, Place to, Transport transport) {
        if (isOneAddress(from, to)) {
            return Leg.NONE;
        }
        var metres = metresApart(from, to) * settings.detourFactor().doubleValue();
        var metresASecond =
                requireNonNull(settings.milesPerHour().get(transport)).doubleValue() * METRES_A_MILE / 3600;
        var parking = requireNonNull(settings.parking().get(transport)).toSeconds();
        var minutes = (long) Math.ceil((metres / metresASecond + parking) / 60);
        return new Leg(Duration.ofMinutes(minutes), (int) Math.round(metres), TravelSource.STRAIGHT_LINE);
    }

    /** Whether two homes share a door: the same person's, or equal coordinates. */
    public static boolean isOneAddress(Place from, Place to) {
        return from.id().equals(to.id()) || (from.latitude() == to.latitude() && from.longitude() == to.longitude());
    }

    /** Great-circle distance by the haversine formula. */
    static double metresApart(Place from, Place to) {
        var north = StrictMath.toRadians(to.latitude() - from.latitude()) / 2;
        var east = StrictMath.toRadians(to.longitude() - from.longitude()) / 2;
        var haversine = StrictMath.pow(StrictMath.sin(north), 2)
                + StrictMath.cos(StrictMath.toRadians(from.latitude()))
                        * StrictMath.cos(StrictMath.toRadians(to.latitude()))
                        * StrictMath.pow(StrictMath.sin(east), 2);
        return 2 * EARTH_RADIUS_METRES * StrictMath.asin(StrictMath.sqrt(Math.min(1, haversine)));
    }
}
