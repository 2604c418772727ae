package coop.commonround.model;

import coop.commonround.base.Check;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * One journey, door to door.
 *
 * @param time from door to door, the time to park and reach the door included; zero or more
 * @param metres along the way; zero or more
 * @param source who says so; null where there is no way, or where a roster made elsewhere does not tell
 */
public record Leg(Duration time, int metres, @Nullable TravelSource source) {
    public static final Leg NONE = new Leg(Duration.ZERO, 0);

    /** By definition of the international mile. */
    public static final BigDecimal METRES_A_MILE = new BigDecimal("1609.344");

    public Leg {
        Check.that(!time.isNegative(), "travel time (%s) must not be negative", time);
        Check.that(metres >= 0, "distance (%s m) must not be negative", metres);
    }

    /** A journey of which nobody tells where its figures come from. */
    public Leg(Duration time, int metres) {
        this(time, metres, null);
    }

    /** A journey whose length is given in miles, as mileage claims are. */
    public static Leg ofMiles(Duration time, BigDecimal miles) {
        return new Leg(
                time,
                miles.multiply(METRES_A_MILE).setScale(0, RoundingMode.HALF_UP).intValueExact());
    }

    public Leg from(@Nullable TravelSource other) {
        return new Leg(time, metres, other);
    }

    /** Its time in whole minutes, rounded up, as all rosters count ways. */
    public Duration wholeMinutes() {
        return Duration.ofMinutes(time.plusMinutes(1).minusNanos(1).toMinutes());
    }

    /** Its length in miles, to two decimals: the figure on a mileage claim. */
    public BigDecimal miles() {
        return BigDecimal.valueOf(metres).divide(METRES_A_MILE, 2, RoundingMode.HALF_UP);
    }
}
