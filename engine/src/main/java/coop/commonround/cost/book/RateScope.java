package coop.commonround.cost.book;

import coop.commonround.base.Check;
import coop.commonround.model.Visit;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Whose visits a commissioning rate is for.
 *
 * @param worker 1 for the first careworker of a visit, 2 for any other
 * @param zone the clients' zone; null for any
 * @param kinds of visit; empty for any
 */
public record RateScope(int worker, @Nullable String zone, Set<Visit.Kind> kinds) {
    /** The first careworker of any visit. */
    public static final RateScope ANY = of(1);

    public RateScope {
        Check.that(worker == 1 || worker == 2, "worker (%s) must be 1 or 2", worker);
        zone = zone == null || zone.isBlank() ? null : zone.strip();
        kinds = kinds.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(kinds));
    }

    /** A careworker of any visit. */
    public static RateScope of(int worker) {
        return new RateScope(worker, null, Set.of());
    }

    public RateScope in(@Nullable String otherZone) {
        return new RateScope(worker, otherZone, kinds);
    }

    public RateScope of(Visit.Kind... others) {
        return new RateScope(worker, zone, Set.of(others));
    }

    /**
     * One careworker's part in a visit, which a rate is asked for.
     *
     * @param worker 1 for the first careworker of the visit, 2 and more for others
     * @param zone the client's zone, null if none
     */
    public record Asked(int worker, @Nullable String zone, Visit.Kind kind) {}

    /**
     * The rows of the nearest scope: those that name the kind of visit, or else name none; of them those that name the zone,
     * or else none; of them those for a second careworker, or else for the first.
     */
    static List<RateRow> nearest(List<RateRow> rows, Asked asked) {
        var ofKind = preferring(
                rows,
                row -> row.scope().kinds().contains(asked.kind()),
                row -> row.scope().kinds().isEmpty());
        var zone = asked.zone();
        var ofZone = preferring(
                ofKind,
                row -> zone != null && zone.equals(row.scope().zone()),
                row -> row.scope().zone() == null);
        return preferring(ofZone, row -> asked.worker() > 1 && row.worker() == 2, row -> row.worker() == 1);
    }

    private static List<RateRow> preferring(
            List<RateRow> rows, Predicate<RateRow> nearer, Predicate<RateRow> otherwise) {
        var near = rows.stream().filter(nearer).collect(Collectors.toList());
        return near.isEmpty() ? rows.stream().filter(otherwise).toList() : near;
    }

    /** Whether both can be for one careworker's part in a visit, and neither comes first. */
    boolean clashesWith(RateScope other) {
        return worker == other.worker
                && Objects.equals(zone, other.zone)
                && kinds.isEmpty() == other.kinds.isEmpty()
                && (kinds.isEmpty() || !Collections.disjoint(kinds, other.kinds));
    }

    /** {@code , in Marsden, sleep-in, second careworker}; empty for the first careworker of any visit. */
    public String text() {
        var named = kinds.stream()
                .map(kind -> ", " + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.joining());
        return (zone == null ? "" : ", in " + zone) + named + (worker == 2 ? ", second careworker" : "");
    }
}
