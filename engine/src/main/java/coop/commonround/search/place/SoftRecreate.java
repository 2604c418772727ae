package coop.commonround.search.place;

import coop.commonround.search.state.RosterState;
import coop.commonround.search.table.Exactness;
import coop.commonround.search.table.Neighbours;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * Puts visits back where ways, people and lateness alone have a price ({@link Exactness#holdsButForLateness}).
 *
 * <p>{@link SoftPlaces} ranks the places by a bound; {@link DelayTrial} works out what those that could be the cheapest really cost;
 * the cheapest is taken. Nothing is put in to be tried, and nothing needs a price before all visits are back.
 */
final class SoftRecreate {
    /** How many places are kept to be tried; nearly always the first is the cheapest. */
    private static final int TRIED = 8;

    /** How many are kept where none of those is lawful and care must not go uncovered for that. */
    private static final int TRIED_AT_LAST = 1024;

    private final RosterState state;
    private final SoftPlaces near;
    private final @Nullable SoftPlaces everywhere;
    private final DelayTrial trial;
    private final int blinks;

    /** Puts visits into a state; as in {@link Recreate}. */
    SoftRecreate(RosterState state, Neighbours neighbours, SplittableRandom random, int blinks, boolean isThorough) {
        this.state = state;
        this.blinks = blinks;
        var ways = new WayPrices(state.in);
        near = new SoftPlaces(state, ways, neighbours, random, TRIED, false);
        everywhere = isThorough ? new SoftPlaces(state, ways, neighbours, random, TRIED_AT_LAST, true) : null;
        trial = new DelayTrial(state);
    }

    /** Puts in a visit that nobody goes to, if there is a lawful place for it. */
    boolean insert(int visit) {
        return insert(visit, near, blinks) || (everywhere != null && insert(visit, everywhere, 0));
    }

    private boolean insert(int visit, SoftPlaces places, int oneIn) {
        places.find(visit, oneIn);
        while (places.size > 0) {
            int place = cheapest(visit, places);
            if (place < 0) {
                return false;
            }
            int mark = state.mark();
            state.insert(state.in.firstAttendance[visit], places.round[place], places.after[place]);
            if (state.settleTimes()) {
                return true;
            }
            state.takeBack(mark);
            places.drop(place);
        }
        return false;
    }

    private int cheapest(int visit, SoftPlaces places) {
        double cheapest = Double.POSITIVE_INFINITY;
        int best = -1;
        for (int i = 0; i < places.size && places.price[i] < cheapest; i++) {
            double price = places.ofWay[i]
                    + trial.price(
                            visit,
                            places.round[i],
                            places.after[i],
                            places.start[i],
                            places.worst,
                            cheapest - places.ofWay[i]);
            if (price < cheapest) {
                cheapest = price;
                best = i;
            }
        }
        return best;
    }
}
