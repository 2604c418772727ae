package coop.commonround.search.place;

import coop.commonround.search.state.RosterState;
import coop.commonround.search.table.Exactness;
import coop.commonround.search.table.Instance;
import coop.commonround.search.table.Neighbours;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * Puts visits back where ways, people and times alone have a price ({@link Exactness#holdsButForTimes}).
 *
 * <p>{@link Places} finds the places that look cheapest; {@link PlaceTrial} says nearly what they cost; the cheapest is taken. Nothing is put
 * in to be tried, and nothing needs a price before all visits are back, but where it is asked whether an optional visit is worth it.
 */
final class TimedRecreate {
    /** How many places are kept to be tried. */
    private static final int TRIED = 16;

    private static final int TRIED_AT_LAST = 1024;

    private final RosterState state;
    private final Instance in;
    private final Places near;
    private final @Nullable Places everywhere;
    private final PlaceTrial trial;
    private final WayPrices ways;
    private final OptionalVisits optional;
    private final int blinks;

    /** Puts visits into a state; as in {@link Recreate}. */
    TimedRecreate(
            RosterState state,
            Estimates estimates,
            Neighbours neighbours,
            SplittableRandom random,
            int blinks,
            boolean isThorough) {
        this.state = state;
        this.in = state.in;
        this.blinks = blinks;
        ways = new WayPrices(in);
        near = new Places(state, estimates, neighbours, random, TRIED, false);
        everywhere = isThorough ? new Places(state, estimates, neighbours, random, TRIED_AT_LAST, true) : null;
        trial = new PlaceTrial(state);
        optional = new OptionalVisits(state, this::placeAndPrice);
    }

    /** Puts in a visit that nobody goes to, if there is a lawful place for it; an optional one if it is worth it. */
    boolean insert(int visit) {
        if (state.isCovered(visit)) {
            return true;
        }
        if (!in.isOptional[visit]) {
            return place(visit);
        }
        state.settlePrices();
        return optional.insert(visit);
    }

    private boolean placeAndPrice(int visit) {
        boolean isPlaced = place(visit);
        state.settlePrices();
        return isPlaced;
    }

    private boolean place(int visit) {
        return state.isCovered(visit)
                || place(visit, near, blinks)
                || (everywhere != null && near.mayHaveMore() && place(visit, everywhere, 0));
    }

    private boolean place(int visit, Places places, int oneIn) {
        int attendance = in.firstAttendance[visit];
        places.find(attendance, oneIn);
        trial.begin();
        while (places.size > 0) {
            int place = cheapest(attendance, places);
            if (place < 0) {
                return false;
            }
            int mark = state.mark();
            state.insert(attendance, places.round[place], places.after[place]);
            if (state.settleTimes()) {
                return true;
            }
            state.takeBack(mark);
            places.drop(place);
        }
        return false;
    }

    private int cheapest(int attendance, Places places) {
        double cheapest = Double.POSITIVE_INFINITY;
        int best = -1;
        for (int i = 0; i < places.size; i++) {
            int round = places.round[i];
            double price = ways.added(state, attendance, round, places.after[i]);
            price += trial.price(attendance, round, places.after[i], cheapest - price);
            if (price < cheapest) {
                cheapest = price;
                best = i;
            }
        }
        return best;
    }
}
