package coop.commonround.rule.planning;

import java.time.Instant;

/**
 * Whole seconds since midnight before the period: the time the search counts in.
 *
 * @param origin second zero; what lies before it is negative
 */
public record PlanningClock(Instant origin) {
    /** The second of a moment; fractions of a second are cut off. */
    public int secondOf(Instant moment) {
        return Math.toIntExact(moment.getEpochSecond() - origin.getEpochSecond());
    }

    public Instant instantOf(int second) {
        return origin.plusSeconds(second);
    }
}
