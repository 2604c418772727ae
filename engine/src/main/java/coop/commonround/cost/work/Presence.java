package coop.commonround.cost.work;

import coop.commonround.cost.ledger.Subject;
import coop.commonround.model.Attendance;
import coop.commonround.model.Careworker;
import coop.commonround.model.Shift;
import coop.commonround.model.Visit;
import java.time.Duration;
import java.util.List;

/**
 * One careworker at one visit, with all that is known of both.
 *
 * @param isFirst whether it is the first of its round
 * @param journeys the ways paid with it: from the visit before, and the commute if the policy pays it
 * @param subject what its lines are counted to
 */
public record Presence(
        Visit visit,
        Careworker careworker,
        Shift shift,
        Attendance attendance,
        boolean isFirst,
        List<Journey> journeys,
        Subject subject) {
    public Presence {
        journeys = List.copyOf(journeys);
    }

    /** How long the ways take that are paid with it. */
    public Duration travel() {
        return journeys.stream().map(journey -> journey.leg().time()).reduce(Duration.ZERO, Duration::plus);
    }

    public boolean isShadowing() {
        return visit.kind() == Visit.Kind.SHADOW;
    }
}
