package coop.commonround.cost.income;

import static java.util.Objects.requireNonNull;

import coop.commonround.cost.book.Spans.Span;
import coop.commonround.cost.work.Presence;

/**
 * One careworker's presence at one visit, as it is billed.
 *
 * @param planned from the planned start, as long as commissioned
 * @param delivered from the recorded start to the recorded end; empty (it ends when it starts) if nobody came
 */
public record Billable(Presence presence, Span planned, Span delivered) {
    public Billable {
        requireNonNull(presence, "presence");
        requireNonNull(planned, "planned");
        requireNonNull(delivered, "delivered");
    }

    /** As if it were given to the minute. */
    public static Billable asPlanned(Presence presence) {
        var start = presence.attendance().start();
        var planned = new Span(start, start.plus(presence.visit().contactTime()));
        return new Billable(presence, planned, planned);
    }
}
