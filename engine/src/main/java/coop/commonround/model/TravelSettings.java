package coop.commonround.model;

import coop.commonround.base.Check;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * How long a journey takes where no table and no road network says.
 *
 * @param detourFactor how much longer the way is than the straight line; 1 or more
 * @param milesPerHour door to door, without parking; above zero for each transport
 * @param parking added to each journey between two different homes: to park and reach the door
 */
public record TravelSettings(
        BigDecimal detourFactor, Map<Transport, BigDecimal> milesPerHour, Map<Transport, Duration> parking) {
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
                    Transport.PASSENGER, Duration.ofMinutes(3)));

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
        milesPerHour = Collections.unmodifiableMap(speeds);
        parking = Collections.unmodifiableMap(minutes);
    }
}
