package coop.commonround.model;

import static java.util.Objects.requireNonNull;

import coop.commonround.base.Check;
import coop.commonround.base.Sorted;
import java.time.Duration;
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
 */
public record Wishes(
        Set<Burden> wants,
        Set<Burden> wantsNot,
        Set<String> areas,
        Travel travel,
        Duration shortestRound,
        boolean isConsecutive) {
    /** Of whom nothing is known. */
    public static final Wishes NONE = new Wishes(Set.of(), Set.of(), Set.of(), Travel.ANY, Duration.ZERO, false);

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

    public Wishes {
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
        return new Wishes(wanted, notWanted, areas, travel, shortestRound, isConsecutive);
    }

    public Wishes withAreas(Set<String> zones) {
        return new Wishes(wants, wantsNot, zones, travel, shortestRound, isConsecutive);
    }

    public Wishes withTravel(Travel other) {
        return new Wishes(wants, wantsNot, areas, other, shortestRound, isConsecutive);
    }

    /** With what rounds should be like. */
    public Wishes withRounds(Duration shortest, boolean consecutive) {
        return new Wishes(wants, wantsNot, areas, travel, shortest, consecutive);
    }
}
