package coop.commonround.plan.lint;

import static java.util.Objects.requireNonNull;

import coop.commonround.base.Check;
import coop.commonround.model.CareworkerId;
import coop.commonround.model.ShiftId;
import coop.commonround.model.VisitId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One attendance that a repair moves.
 *
 * @param from where it is now; null if nobody makes it
 * @param to where it would be; null if nobody would make it
 */
public record Step(
        VisitId visit, @Nullable At from, @Nullable At to) {
    /** Somebody at a visit, in a shift and at a time. */
    public record At(CareworkerId careworker, ShiftId shift, Instant start) {
        public At {
            requireNonNull(careworker, "careworker");
            requireNonNull(shift, "shift");
            requireNonNull(start, "start");
        }
    }

    public Step {
        requireNonNull(visit, "visit");
        Check.that(from != null || to != null, "visit %s: nothing is to be done", visit);
    }

    /** Whether it stays where it is, at another time or for longer. */
    public boolean isOfTimeAlone() {
        return from != null && to != null && from.shift().equals(to.shift());
    }
}
