package coop.commonround.search;

import java.util.SplittableRandom;

/**
 * Puts visits back where ways, people and lateness alone have a price ({@link Exactness#holdsButForLateness}).
 *
 * <p>{@link SoftPlaces} ranks the places by a bound; {@link DelayTrial} works out what those that could be the cheapest really cost;
 * the cheapest is taken. Nothing is put in to be tried, and nothing needs a price before all visits are back.
 */
final class SoftRecreate {
    private final RosterState state;
    private final SoftPlaces places;
    private final DelayTrial trial;
    private final int blinks;
    private final boolean isThorough;

    /** Puts visits into a state; as in {@link Recreate}. */
    SoftRecreate(RosterState state, Neighbours neighbours, SplittableRandom random, int blinks, boolean isThorough) {
        this.state = state;
        this.blinks = blinks;
        this.isThorough = isThorough;
        places = new SoftPlaces(state, new WayPrices(state.in), neighbours, random);
        trial = new DelayTrial(state);
    }

    /** Puts in a visit that nobody goes to, if there is a lawful place for it. */
    boolean insert(int visit) {
        places.find(visit, blinks, false);
        if (places.size == 0 && isThorough) {
            places.find(visit, 0, true);
        }
        while (places.size > 0) {
            int place = cheapest(visit);
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

    private int cheapest(int visit) {
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
