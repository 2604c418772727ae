package coop.commonround.model;

import static java.util.Objects.requireNonNull;

import coop.commonround.base.Check;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * How long a journey takes where no table and no road network says, and whose time the ways from home and back are.
 *
 * @param detourFactor how much longer the way is than the straight line; 1 or more
 * @param milesPerHour door to door, without parking; above zero for each transport
 * @param parking added to each journey between two different homes: to park and reach the door
 * @param commute what becomes of the ways from home and back
 */
public record TravelSettings(
        BigDecimal detourFactor,
        Map<Transport, BigDecimal> milesPerHour,
        Map<Transport, Duration> parking,
        Commute commute) {
    public static final TravelSettings DEFAULT = new TravelSettings(
            new BigDecimal("1.4"),
            Map.of(
                    Transport.CAR, BigDecimal.valueOf(18),
                    Transport.BICYCLE, BigDecimal.valueOf(9),
                    Transport.FOOT, BigDecimal.valueOf(3),
                    Transport.BUS, BigDecimal.valueOf(8),
                    Transport.PASSENGER, BigDecimal.valueOf(18)),
            Map.of(
                    Transport.CAR, Duration.ofMinutes(3),
                    Transport.BICYCLE, Duration.ofMinutes(1),
                    Transport.FOOT, Duration.ZERO,
                    Transport.BUS, Duration.ofMinutes(4),
                    Transport.PASSENGER, Duration.ofMinutes(3)),
            Commute.OWN);

    /**
     * The ways from home to the first visit of a round and from its last visit home. Working time holds them in any case.
     *
     * @param isPaid whether their time and miles are paid as those between visits are
     * @param isWithinShift whether a shift runs from leaving home to reaching home, and not from the first visit to the last
     */
    public record Commute(boolean isPaid, boolean isWithinShift) {
        /** Unpaid, before and after the shift. */
        public static final Commute OWN = new Commute(false, false);
    }

    public TravelSettings {
        Check.that(detourFactor.compareTo(BigDecimal.ONE) >= 0, "detour_factor (%s) must be 1 or more", detourFactor);
        var speeds = new EnumMap<Transport, BigDecimal>(Transport.class);
        speeds.putAll(milesPerHour);
        var minutes = new EnumMap<Transport, Duration>(Transport.class);
        minutes.putAll(parking);
        for (var transport : Transport.values()) {
            var speed = speeds.get(transport);
            Check.that(speed != null && speed.signum() > 0, "speed by %s (%s) must be above zero", transport, speed);
            var time = minutes.get(transport);
            Check.that(time != null && !time.isNegative(), "parking by %s (%s) must not be negative", transport, time);
        }
        requireNonNull(commute, "commute");
        milesPerHour = Collections.unmodifiableMap(speeds);
        parking = Collections.unmodifiableMap(minutes);
    }

    public TravelSettings withCommute(Commute other) {
        return new TravelSettings(detourFactor, milesPerHour, parking, other);
    }
}
