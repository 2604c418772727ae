package coop.commonround.cost.work;

import coop.commonround.cost.ledger.Subject;
import coop.commonround.model.Attendance;
import coop.commonround.model.Careworker;
import coop.commonround.model.Leg;
import coop.commonround.model.Shift;
import coop.commonround.model.Visit;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One careworker at one visit, with all that is known of both.
 *
 * @param previousEnd when the visit before it in the round ended; null at the first of a round
 * @param subject what its lines are counted to
 */
public record Presence(
        Visit visit,
        Careworker careworker,
        Shift shift,
        Attendance attendance,
        @Nullable Instant previousEnd,
        Subject subject) {

    /** The way from the visit before; the way from home to the first visit is the careworker's own, and none. */
    public Leg travel() {
        return previousEnd == null ? Leg.NONE : attendance.before();
    }

    public boolean isShadowing() {
        return visit.kind() == Visit.Kind.SHADOW;
    }
}
