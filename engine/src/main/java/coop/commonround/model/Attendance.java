package coop.commonround.model;

import static java.util.Objects.requireNonNull;

import coop.commonround.base.Check;
import java.time.Duration;
import java.time.Instant;

/**
 * One careworker's presence at one visit.
 *
 * @param start when contact time starts
 * @param end when it ends, after {@code start}
 * @param before the leg that leads to it: from the visit before, or from home if it is the first of its round
 * @param waiting between arriving and {@code start}, less a meal break held there; zero at the first of a round
 */
public record Attendance(VisitId visit, Instant start, Instant end, Leg before, Duration waiting) {
    public Attendance {
        requireNonNull(visit, "visit");
        requireNonNull(before, "before");
        Check.that(start.isBefore(end), "visit %s: end (%s) must be after start (%s)", visit, end, start);
    }

    public Duration length() {
        return Duration.between(start, end);
    }
}
