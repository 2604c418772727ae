package coop.commonround.cost.income;

import static java.util.Objects.requireNonNull;

import coop.commonround.cost.book.Spans.Span;
import coop.commonround.cost.work.Presence;

/** When presences were planned and when they were given: what their billing is held against. */
@FunctionalInterface
public interface Timesheet {
    /** Each given as commissioned, from its start: a roster that is only planned. */
    Timesheet AS_PLANNED = presence -> {
        var start = presence.attendance().start();
        var commissioned = new Span(start, start.plus(presence.visit().contactTime()));
        return new Times(commissioned, commissioned, true);
    };

    /**
     * When one presence was planned and given.
     *
     * @param planned from the planned start, as long as commissioned
     * @param delivered from the recorded start to the recorded end
     * @param isPlanned whether anybody was rostered to it
     */
    record Times(Span planned, Span delivered, boolean isPlanned) {
        public Times {
            requireNonNull(planned, "planned");
            requireNonNull(delivered, "delivered");
        }
    }

    Times of(Presence presence);

    /** Whether anybody was rostered to a presence. */
    default boolean isPlanned(Presence presence) {
        return of(presence).isPlanned();
    }
}
