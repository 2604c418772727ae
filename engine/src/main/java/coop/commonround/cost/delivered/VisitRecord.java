package coop.commonround.cost.delivered;

import static java.util.Objects.requireNonNull;

import coop.commonround.base.Check;
import coop.commonround.cost.book.Spans.Span;
import coop.commonround.model.CareworkerId;
import coop.commonround.model.VisitId;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One careworker's presence at one visit, as it was recorded, to the second.
 *
 * @param checkOut after {@code checkIn}, by no more than 24 hours
 * @param awake time awake to work, of a sleep-in; null if not recorded
 * @param method how it was recorded, in the words of the system that did; empty if not known
 */
public record VisitRecord(
        VisitId visit,
        CareworkerId careworker,
        Instant checkIn,
        Instant checkOut,
        String method,
        @Nullable Duration awake) {
    private static final Duration LONGEST = Duration.ofHours(24);

    /** The methods that electronic monitoring records by. */
    private static final Set<String> ELECTRONIC = Set.of(
            "electronic", "electronic monitoring", "ecm", "evv", "app", "gps", "tag", "nfc", "qr", "ivr", "telephone");

    /** The methods that it does not. */
    private static final Set<String> BY_HAND = Set.of("", "manual", "paper", "timesheet", "office", "by hand");

    public VisitRecord {
        requireNonNull(visit, "visit");
        requireNonNull(careworker, "careworker");
        Check.that(checkIn.isBefore(checkOut), "check_out (%s) must be after check_in (%s)", checkOut, checkIn);
        Check.that(
                Duration.between(checkIn, checkOut).compareTo(LONGEST) <= 0,
                "check_out (%s) must be no more than 24 hours after check_in (%s)",
                checkOut,
                checkIn);
        method = method.strip();
        Check.that(
                awake == null || (!awake.isNegative() && awake.compareTo(Duration.between(checkIn, checkOut)) <= 0),
                "awake_minutes (%s) must be 0 or more, and no more than the time recorded",
                awake);
    }

    /** Without awake time. */
    public VisitRecord(VisitId visit, CareworkerId careworker, Instant checkIn, Instant checkOut, String method) {
        this(visit, careworker, checkIn, checkOut, method, null);
    }

    public Span span() {
        return new Span(checkIn, checkOut);
    }

    /** Whether it was recorded electronically; a method that is not known counts as by hand. */
    public boolean isElectronic() {
        return ELECTRONIC.contains(method.toLowerCase(Locale.ROOT));
    }

    /** Whether it is known how it was recorded. */
    public boolean isMethodKnown() {
        return isElectronic() || BY_HAND.contains(method.toLowerCase(Locale.ROOT));
    }

    /** What may be written as a method, for people. */
    public static String knownMethods() {
        return "app, ecm, electronic monitoring, gps, ivr, nfc, qr, tag or telephone; manual, office, paper or timesheet"
                + " if it was not electronic";
    }
}
