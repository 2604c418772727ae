package coop.commonround.model;

import static java.util.Objects.requireNonNull;

import coop.commonround.base.Check;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * Where the break of a long working day lies (Working Time Regulations 1998, regulation 12; 30 minutes under 18).
 *
 * @param date the day the shifts are counted to
 * @param start when the time free for it begins, the way from the visit before taken off
 * @param end when it ends, after {@code start}
 * @param after the visit before it
 * @param before the visit after it; the same one, if it lies within a visit longer than anybody may work without a break
 */
public record RosterBreak(
        CareworkerId careworker, LocalDate date, Instant start, Instant end, VisitId after, VisitId before) {
    /** By careworker and day. */
    static final Comparator<RosterBreak> BY_DAY = Comparator.comparing(RosterBreak::careworker)
            .thenComparing(RosterBreak::date)
            .thenComparing(RosterBreak::start);

    public RosterBreak {
        requireNonNull(careworker, "careworker");
        requireNonNull(date, "date");
        requireNonNull(after, "after");
        requireNonNull(before, "before");
        Check.that(
                start.isBefore(end),
                "break of %s on %s: end (%s) must be after start (%s)",
                careworker,
                date,
                end,
                start);
    }
}
