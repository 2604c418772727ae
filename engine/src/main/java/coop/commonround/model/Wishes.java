package coop.commonround.model;

import static java.util.Objects.requireNonNull;

import coop.commonround.base.Check;
import coop.commonround.base.Sorted;
import java.time.Duration;
import java.util.Collections;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a careworker wants of the work, on equal terms with what clients want. Prices stand in {@link WishPrices}.
 *
 * @param wants days the careworker is glad of: more of them than a fair share is no burden
 * @param wantsNot days the careworker would rather not work, whoever's turn it is
 * @param areas zones of clients the careworker would like to work in; empty for any
 * @param travel how far the careworker likes to go
 * @param shortestRound a round with less paid time than this is not worth setting out for; zero for any
 * @param isConsecutive whether the careworker wants to work without unpaid gaps
 * @param homes what homes the careworker goes to
 */
public record Wishes(
        Set<Burden> wants,
        Set<Burden> wantsNot,
        Set<String> areas,
        Travel travel,
        Duration shortestRound,
        boolean isConsecutive,
        Homes homes) {
    /** Of whom nothing is known. */
    public static final Wishes NONE =
            new Wishes(Set.of(), Set.of(), Set.of(), Travel.ANY, Duration.ZERO, false, Homes.ANY);

    /**
     * The longest wanted way to a visit, from the visit before or from home.
     *
     * @param toShort to one shorter than the policy's long visits; null for any way
     * @param toLong to a long one; null for any way
     */
    public record Travel(
            @Nullable Duration toShort, @Nullable Duration toLong) {
        public static final Travel ANY = new Travel(null, null);

        public Travel {
            Check.that(toShort == null || !toShort.isNegative(), "the way (%s) must not be negative", toShort);
            Check.that(toLong == null || !toLong.isNegative(), "the way (%s) must not be negative", toLong);
        }
    }

    /**
     * Homes by their attributes; what is only disliked stands in {@link Careworker#dislikes()}.
     *
     * @param only the careworker goes to no home without one of these; empty for any home
     * @param refused the careworker never goes to a home with one of these
     * @param liked the careworker is better than others at a home with one of these
     */
    public record Homes(Set<String> only, Set<String> refused, Set<String> liked) {
        public static final Homes ANY = new Homes(Set.of(), Set.of(), Set.of());

        public Homes {
            only = Sorted.set(only);
            refused = Sorted.set(refused);
            liked = Sorted.set(liked);
        }

        /** Whether the careworker never goes to such a home. */
        public boolean refuses(Client client) {
            return !Collections.disjoint(refused, client.homeAttributes());
        }

        /** Whether it is among the homes the careworker goes to at all. */
        public boolean isOpenTo(Client client) {
            return only.isEmpty() || !Collections.disjoint(only, client.homeAttributes());
        }

        /** Whether the careworker likes such a home. */
        public boolean likes(Client client) {
            return !Collections.disjoint(liked, client.homeAttributes());
        }
    }

    /** Of any home. */
    public Wishes(
            Set<Burden> wants,
            Set<Burden> wantsNot,
            Set<String> areas,
            Travel travel,
            Duration shortestRound,
            boolean isConsecutive) {
        this(wants, wantsNot, areas, travel, shortestRound, isConsecutive, Homes.ANY);
    }

    public Wishes {
        requireNonNull(homes, "homes");
        wants = Sorted.set(wants);
        wantsNot = Sorted.set(wantsNot);
        areas = Sorted.set(areas);
        requireNonNull(travel, "travel");
        Check.that(!shortestRound.isNegative(), "shortest_round_minutes (%s) must not be negative", shortestRound);
        for (var each : Burden.values()) {
            Check.that(
                    each.isOfDays() || !(wants.contains(each) || wantsNot.contains(each)),
                    "%s are nothing to want",
                    each.column());
            Check.that(
                    !wants.contains(each) || !wantsNot.contains(each), "%s are wanted and not wanted", each.column());
        }
    }

    public Wishes withDays(Set<Burden> wanted, Set<Burden> notWanted) {
        return new Wishes(wanted, notWanted, areas, travel, shortestRound, isConsecutive, homes);
    }

    public Wishes withAreas(Set<String> zones) {
        return new Wishes(wants, wantsNot, zones, travel, shortestRound, isConsecutive, homes);
    }

    public Wishes withTravel(Travel other) {
        return new Wishes(wants, wantsNot, areas, other, shortestRound, isConsecutive, homes);
    }

    /** With what rounds should be like. */
    public Wishes withRounds(Duration shortest, boolean consecutive) {
        return new Wishes(wants, wantsNot, areas, travel, shortest, consecutive, homes);
    }

    public Wishes withHomes(Homes other) {
        return new Wishes(wants, wantsNot, areas, travel, shortestRound, isConsecutive, other);
    }
}
