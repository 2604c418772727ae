package coop.commonround.model;

import static java.util.Objects.requireNonNull;

import coop.commonround.base.Check;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalTime;

/**
 * What is asked of recorded visits, where a contract does not say otherwise.
 *
 * @param clippedBelow a visit is clipped if a smaller share of its planned time was given; 0.8 is common practice, no law
 * @param overrunAbove a visit has overrun if a larger share of its planned time was given; 1.2 by the same practice
 * @param onTimeWithin how far from its planned start, on either side and included, a visit may start and be on time; 30
 *     minutes for time-critical visits in Essex's Live at Home contract (2025, KPI 3), and what a survey of 31 councils
 *     counted as late (Corporate Watch)
 * @param doneBy local time by which the visits of a day must be done, or they are missed; 23:00 in the same KPI
 * @param loggedTarget the share of visits to be recorded electronically; 0.85 in Central Bedfordshire
 */
public record Monitoring(
        BigDecimal clippedBelow,
        BigDecimal overrunAbove,
        Duration onTimeWithin,
        LocalTime doneBy,
        BigDecimal loggedTarget) {
    public static final Monitoring DEFAULT = new Monitoring(
            new BigDecimal("0.8"),
            new BigDecimal("1.2"),
            Duration.ofMinutes(30),
            LocalTime.of(23, 0),
            new BigDecimal("0.85"));

    public Monitoring {
        Check.that(
                clippedBelow.signum() >= 0 && clippedBelow.compareTo(BigDecimal.ONE) <= 0,
                "clipped_below (%s) must be 0 to 1",
                clippedBelow);
        Check.that(overrunAbove.compareTo(BigDecimal.ONE) >= 0, "overrun_above (%s) must be 1 or more", overrunAbove);
        Check.that(
                !onTimeWithin.isNegative() && onTimeWithin.compareTo(Duration.ofHours(12)) <= 0,
                "on_time_within_minutes (%s) must be 0 to 720",
                onTimeWithin.toMinutes());
        requireNonNull(doneBy, "doneBy");
        Check.that(
                loggedTarget.signum() >= 0 && loggedTarget.compareTo(BigDecimal.ONE) <= 0,
                "logged_target (%s) must be 0 to 1",
                loggedTarget);
        clippedBelow = clippedBelow.stripTrailingZeros();
        overrunAbove = overrunAbove.stripTrailingZeros();
        loggedTarget = loggedTarget.stripTrailingZeros();
    }

    public Monitoring withClippedBelow(BigDecimal share) {
        return new Monitoring(share, overrunAbove, onTimeWithin, doneBy, loggedTarget);
    }

    public Monitoring withOnTimeWithin(Duration within) {
        return new Monitoring(clippedBelow, overrunAbove, within, doneBy, loggedTarget);
    }

    public Monitoring withDoneBy(LocalTime time) {
        return new Monitoring(clippedBelow, overrunAbove, onTimeWithin, time, loggedTarget);
    }
}
