package coop.commonround.search.place;

import coop.commonround.search.state.RosterState;
import coop.commonround.search.table.Instance;
import coop.commonround.search.table.Neighbours;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * Puts visits back one after another, each at the place where the whole roster is cheapest.
 *
 * <p>{@link Places} says which places have time, cheapest first by estimate; those are tried in that order until no estimate is
 * below the best price found. Places that would break a hard rule are not taken; what has no lawful place stays uncovered. Now
 * and then a place is passed over at random (a blink, after Christiaens and Vanden Berghe 2020), so that the same visits do
 * not always come to lie the same.
 */
public final class Recreate {
    /** How many places are kept to be tried. */
    private static final int TRIED = 8;

    /** How many are kept where none of those is lawful and care must not go uncovered for that. */
    private static final int TRIED_AT_LAST = 1024;

    /** One place in so many is passed over. */
    private static final int BLINKS = 100;

    /** So many ways of people who travel together may be gone alone while a double-up is put together. */
    private static final int WAYS_APART = 2;

    private final RosterState state;
    private final Instance in;
    private final Estimates estimates;
    private final int blinks;

    /** Places of each careworker of a double-up while it is put together. */
    private final Places[] places = new Places[4];

    private final int[] chosenRound = new int[4];
    private final int[] chosenAfter = new int[4];
    private final int[] triedRound = new int[4];
    private final int[] triedAfter = new int[4];

    private final @Nullable Places everywhere;
    private final OptionalVisits optional;

    /** Does it all where the price of a place can be told without trying it, but for lateness. */
    private final @Nullable SoftRecreate soft;

    /** Does it all where the price of a place can nearly be told without trying it. */
    private final @Nullable TimedRecreate timed;

    /**
     * Puts visits into a state.
     *
     * @param isThorough whether no place is passed over, and all are tried before a visit stays uncovered
     */
    public Recreate(RosterState state, Neighbours neighbours, SplittableRandom random, boolean isThorough) {
        this.state = state;
        this.in = state.in;
        this.estimates = new Estimates(state);
        this.blinks = isThorough ? 0 : BLINKS;
        int most = estimates.isExact() ? 1 : TRIED;
        Arrays.setAll(places, k -> new Places(state, estimates, neighbours, random, most, false));
        soft = in.isSoftRouting ? new SoftRecreate(state, neighbours, random, blinks, isThorough) : null;
        timed = in.isTimed ? new TimedRecreate(state, estimates, neighbours, random, blinks, isThorough) : null;
        optional = new OptionalVisits(state, this::place);
        everywhere = isThorough ? new Places(state, estimates, neighbours, random, TRIED_AT_LAST, true) : null;
    }

    /** Whether prices and law need not be looked at between one visit and the next. */
    public boolean isExact() {
        return estimates.isExact() || soft != null || timed != null;
    }

    /**
     * Puts in a visit that nobody, or not everybody, goes to, if there is a lawful place for all it still needs; an optional
     * one only where that is no dearer than leaving it out, with all that are bound to it.
     */
    public boolean insert(int visit) {
        if (soft != null) {
            return soft.insert(visit);
        }
        if (timed != null) {
            return timed.insert(visit);
        }
        return in.isOptional[visit] ? state.isCovered(visit) || optional.insert(visit) : place(visit);
    }

    /** Puts in a visit at its cheapest lawful place; false if there is none. */
    private boolean place(int visit) {
        if (state.isCovered(visit)) {
            return true; // it came in with another that it is bound to
        }
        int missing = in.needs[visit] - state.attending(visit);
        if (missing == 1) {
            return insertOne(firstOpen(visit));
        }
        return insertTogether(visit, missing);
    }

    private int firstOpen(int visit) {
        int a = in.firstAttendance[visit];
        while (state.round(a) != Instance.NONE) {
            a++;
        }
        return a;
    }

    private boolean insertOne(int attendance) {
        var found = places[0];
        found.find(attendance, blinks);
        if (estimates.isExact()) {
            if (found.size == 0) {
                return false;
            }
            state.insert(attendance, found.round[0], found.after[0]);
            return state.settleTimes();
        }
        if (putIn(attendance, found, state.hard()) >= 0) {
            return true;
        }
        if (everywhere == null || !found.mayHaveMore()) {
            return false;
        }
        everywhere.find(attendance, 0);
        return putIn(attendance, everywhere, state.hard()) >= 0;
    }

    /**
     * Tries places in order until no estimate is below the best price, and puts an attendance in at the best.
     *
     * @return which place it is, −1 if none has no more than so many breaches: nothing is then changed
     */
    private int putIn(int attendance, Places found, long mostHard) {
        long before = state.soft();
        long least = Long.MAX_VALUE;
        int best = -1;
        for (int i = 0; i < found.size && before + found.price[i] < least; i++) {
            int mark = state.mark();
            state.insert(attendance, found.round[i], found.after[i]);
            if (state.settle() && state.hard() <= mostHard && state.soft() < least) {
                least = state.soft();
                best = i;
                if (i + 1 == found.size || before + found.price[i + 1] >= least) {
                    state.settleLatest();
                    return i; // nothing else need be tried
                }
            }
            state.backTo(mark);
        }
        if (best >= 0) {
            tryWith(attendance, found.round[best], found.after[best], Long.MAX_VALUE);
        }
        return best;
    }

    /**
     * Tries the best places of the first careworker, each with the best then left for the others. All are tried: what a pair
     * costs cannot be told from what each costs alone, and to stop at such a bound made rosters dearer.
     */
    private boolean insertTogether(int visit, int missing) {
        int first = firstOpen(visit);
        var found = places[0];
        found.find(first, blinks);
        long cheapest = Long.MAX_VALUE;
        for (int i = 0; i < found.size; i++) {
            int mark = state.mark();
            if (putInFrom(i, first, missing) && state.soft() < cheapest) {
                if (i + 1 == found.size) {
                    return true;
                }
                cheapest = state.soft();
                System.arraycopy(triedRound, 0, chosenRound, 0, missing);
                System.arraycopy(triedAfter, 0, chosenAfter, 0, missing);
            }
            state.backTo(mark);
        }
        if (cheapest == Long.MAX_VALUE) {
            return false;
        }
        for (int k = 0; k < missing; k++) {
            state.insert(firstOpen(visit), chosenRound[k], chosenAfter[k]);
        }
        state.settle();
        state.settleLatest();
        return true;
    }

    /** Puts in all that are missing from a visit, the first at a place and the others where they are then cheapest; false if they cannot lawfully be. */
    private boolean putInFrom(int place, int first, int missing) {
        // until all are there, the rule that they are is broken: that many breaches are let pass
        long mostHard = state.hard() + missing - 1;
        // where one comes between two visits of people who travel together, both ways break a rule until the other does
        int apart = in.passengers.isUsed ? WAYS_APART : 0;
        triedRound[0] = places[0].round[place];
        triedAfter[0] = places[0].after[place];
        boolean isIn = tryWith(first, triedRound[0], triedAfter[0], mostHard + apart);
        for (int k = 1; k < missing && isIn; k++) {
            int next = firstOpen(in.visitOf[first]);
            places[k].find(next, blinks);
            int chosen = putIn(next, places[k], mostHard - k + (k < missing - 1 ? apart : 0));
            isIn = chosen >= 0;
            if (isIn) {
                triedRound[k] = places[k].round[chosen];
                triedAfter[k] = places[k].after[chosen];
            }
        }
        return isIn;
    }

    private boolean tryWith(int attendance, int round, int after, long mostHard) {
        state.insert(attendance, round, after);
        if (!state.settle() || state.hard() > mostHard) {
            return false;
        }
        state.settleLatest();
        return true;
    }
}
