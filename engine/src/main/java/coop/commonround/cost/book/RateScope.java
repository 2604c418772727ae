package coop.commonround.cost.book;

import coop.commonround.base.Check;
import coop.commonround.model.Visit;
import java.time.Duration;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whose visits a commissioning rate is for.
 *
 * @param worker 1 for the first careworker of a visit, 2 for any other
 * @param zone the clients' zone; null for any
 * @param kinds of visit; empty for any
 * @param bookedBelow for visits added or moved at shorter notice than this, above zero; null for any
 */
public record RateScope(
        int worker,
        @Nullable String zone,
        Set<Visit.Kind> kinds,
        @Nullable Duration bookedBelow) {
    /** The first careworker of any visit. */
    public static final RateScope ANY = of(1);

    public RateScope {
        Check.that(worker == 1 || worker == 2, "worker (%s) must be 1 or 2", worker);
        zone = zone == null || zone.isBlank() ? null : zone.strip();
        kinds = kinds.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(kinds));
        Check.that(
                bookedBelow == null || bookedBelow.compareTo(Duration.ZERO) > 0,
                "booking_notice_below (%s) must be above zero",
                bookedBelow == null ? 0 : bookedBelow.toMinutes());
    }

    /** A careworker of any visit. */
    public static RateScope of(int worker) {
        return new RateScope(worker, null, Set.of(), null);
    }

    public RateScope in(@Nullable String otherZone) {
        return new RateScope(worker, otherZone, kinds, bookedBelow);
    }

    public RateScope of(Visit.Kind... others) {
        return new RateScope(worker, zone, Set.of(others), bookedBelow);
    }

    public RateScope bookedBelow(@Nullable Duration notice) {
        return new RateScope(worker, zone, kinds, notice);
    }

    /**
     * One careworker's part in a visit, which a rate is asked for.
     *
     * @param worker 1 for the first careworker of the visit, 2 and more for others
     * @param zone the client's zone, null if none
     * @param bookingNotice at which the visit was added or moved; null if in good time
     */
    public record Asked(
            int worker,
            @Nullable String zone,
            Visit.Kind kind,
            @Nullable Duration bookingNotice) {
        /** A careworker's part in a visit. */
        public static Asked of(Visit visit, int worker, @Nullable String zone) {
            return new Asked(worker, zone, visit.kind(), visit.booking().bookingNotice());
        }
    }

    /**
     * The rows of the nearest scope: those that name the kind of visit, or else name none; of them those that name the zone,
     * or else none; of them those for a second careworker, or else for the first.
     */
    static List<RateRow> nearest(List<RateRow> rows, Asked asked) {
        boolean isPlain = true;
        for (var row : rows) {
            isPlain &= row.scope().equals(ANY);
        }
        if (isPlain) {
            return rows;
        }
        var zone = asked.zone();
        var ofKind = preferring(
                rows,
                row -> row.scope().kinds().contains(asked.kind()),
                row -> row.scope().kinds().isEmpty());
        var ofZone = preferring(
                ofKind,
                row -> zone != null && zone.equals(row.scope().zone()),
                row -> row.scope().zone() == null);
        return preferring(ofZone, row -> asked.worker() > 1 && row.worker() == 2, row -> row.worker() == 1);
    }

    /**
     * The supplements of the nearest scope. Those for short notice are asked by themselves: of all notices that the visit
     * falls short of, the shortest holds alone.
     */
    static List<RateRow> nearestOnTop(List<RateRow> rows, Asked asked) {
        var any = rows.stream().filter(row -> row.scope().bookedBelow() == null).toList();
        if (any.size() == rows.size()) {
            return nearest(rows, asked);
        }
        var fallingShort = nearest(
                rows.stream().filter(row -> row.scope().isBookedBelow(asked)).toList(), asked);
        var shortest = fallingShort.stream()
                .map(row -> row.scope().bookedBelow())
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder());
        return Stream.concat(
                        nearest(any, asked).stream(),
                        fallingShort.stream()
                                .filter(row -> shortest.equals(
                                        Optional.ofNullable(row.scope().bookedBelow()))))
                .toList();
    }

    private boolean isBookedBelow(Asked asked) {
        var notice = asked.bookingNotice();
        return bookedBelow != null && notice != null && notice.compareTo(bookedBelow) < 0;
    }

    private static List<RateRow> preferring(
            List<RateRow> rows, Predicate<RateRow> nearer, Predicate<RateRow> otherwise) {
        var near = rows.stream().filter(nearer).toList();
        return near.isEmpty() ? rows.stream().filter(otherwise).toList() : near;
    }

    /** Whether both can be for one careworker's part in a visit, and neither comes first. */
    boolean clashesWith(RateScope other) {
        return worker == other.worker
                && Objects.equals(zone, other.zone)
                && kinds.isEmpty() == other.kinds.isEmpty()
                && (kinds.isEmpty() || !Collections.disjoint(kinds, other.kinds));
    }

    /** {@code , in Marsden, sleep-in, booked within 24 h, second careworker}; empty for the first careworker of any visit. */
    public String text() {
        if (equals(ANY)) {
            return "";
        }
        var named = kinds.stream()
                .map(kind -> ", " + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.joining());
        var booked = bookedBelow == null ? "" : ", booked within " + text(bookedBelow);
        return (zone == null ? "" : ", in " + zone) + named + booked + (worker == 2 ? ", second careworker" : "");
    }

    private static String text(Duration notice) {
        boolean isHours = notice.toMinutesPart() == 0;
        return isHours ? notice.toHours() + " h" : notice.toMinutes() + " min";
    }
}
