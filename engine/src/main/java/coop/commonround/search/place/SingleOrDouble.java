package coop.commonround.search.place;

import static coop.commonround.search.table.Instance.NONE;

import coop.commonround.search.state.RosterState;
import coop.commonround.search.table.Instance;
import java.util.function.IntPredicate;

/**
 * Puts in a double-up that one careworker may make alone, in whichever form is cheaper.
 *
 * <p>Where one of two is there already, the other is sought first, so that nobody moves who need not.
 */
final class SingleOrDouble {
    private final RosterState state;
    private final Instance in;
    private final IntPredicate place;

    /**
     * Puts visits into a state.
     *
     * @param place puts a visit at its cheapest lawful place, whatever it costs; false if it has none
     */
    SingleOrDouble(RosterState state, IntPredicate place) {
        this.state = state;
        this.in = state.in;
        this.place = place;
    }

    /**
     * Puts in one of the two; false if neither has a lawful place.
     *
     * @param whole the double-up
     * @param alone the visit made in its place
     */
    boolean insert(int whole, int alone) {
        if (state.attending(whole) > 0) {
            if (place.test(whole)) {
                return true;
            }
            if (!takeOut(whole)) {
                return false;
            }
        }
        int mark = state.mark();
        long ofOne = place.test(alone) ? state.soft() : Long.MAX_VALUE;
        state.backTo(mark);
        if (place.test(whole) && state.soft() <= ofOne) {
            return true;
        }
        state.backTo(mark);
        return ofOne < Long.MAX_VALUE && place.test(alone);
    }

    /** Takes out who is there; false, and all is as it was, if that breaks more law than it mends. */
    private boolean takeOut(int visit) {
        int mark = state.mark();
        long hard = state.hard();
        int end = in.firstAttendance[visit] + in.needs[visit];
        for (int a = in.firstAttendance[visit]; a < end; a++) {
            if (state.round(a) != NONE) {
                state.remove(a);
            }
        }
        if (state.settle() && state.hard() <= hard) {
            state.settleLatest();
            return true;
        }
        state.backTo(mark);
        return false;
    }
}
