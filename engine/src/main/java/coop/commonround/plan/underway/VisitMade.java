package coop.commonround.plan.underway;

import static java.util.Objects.requireNonNull;

import coop.commonround.base.Check;
import coop.commonround.model.CareworkerId;
import coop.commonround.model.VisitId;
import java.time.Instant;

/**
 * One careworker's presence at a visit, as it was.
 *
 * @param start when the careworker came
 * @param end when the careworker left, after {@code start}
 */
public record VisitMade(VisitId visit, CareworkerId careworker, Instant start, Instant end) {
    public VisitMade {
        requireNonNull(visit, "visit");
        requireNonNull(careworker, "careworker");
        Check.that(start.isBefore(end), "visit %s: end (%s) must be after start (%s)", visit, end, start);
    }

    /** From the first coming to the last going of two presences. */
    VisitMade with(VisitMade other) {
        return between(start.isBefore(other.start) ? start : other.start, end.isAfter(other.end) ? end : other.end);
    }

    VisitMade between(Instant from, Instant to) {
        return new VisitMade(visit, careworker, from, to);
    }
}
