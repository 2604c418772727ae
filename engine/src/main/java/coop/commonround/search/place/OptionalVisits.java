package coop.commonround.search.place;

import static coop.commonround.search.table.Instance.NONE;

import coop.commonround.search.price.Owed;
import coop.commonround.search.state.RosterState;
import coop.commonround.search.table.Instance;
import java.util.function.IntPredicate;

/**
 * Puts optional visits in where that is no dearer than leaving them out: one by itself, or all that are bound together.
 *
 * <p>Where another that it is bound to is made, a visit is owed. Then it goes in, or all the others come out: whichever is cheaper.
 */
final class OptionalVisits {
    private final RosterState state;
    private final Instance in;
    private final IntPredicate place;

    /**
     * Puts visits into a state.
     *
     * @param place puts a visit at its cheapest lawful place, whatever it costs; false if it has none
     */
    OptionalVisits(RosterState state, IntPredicate place) {
        this.state = state;
        this.in = state.in;
        this.place = place;
    }

    /** Puts in an optional visit that nobody, or not everybody, goes to; false if it is left out. */
    boolean insert(int visit) {
        int mark = state.mark();
        long before = state.soft();
        if (Owed.isAnotherMade(state, visit)) {
            return insertOrTakeOut(visit, mark);
        }
        boolean isIn = place.test(visit) && placeOthers(visit);
        if (!isIn || state.soft() > before) {
            state.backTo(mark);
            return false;
        }
        return true;
    }

    private boolean placeOthers(int visit) {
        if (in.bonds.of[visit] == NONE) {
            return true;
        }
        for (int other : in.bonds.visits[in.bonds.of[visit]]) {
            if (!state.isCovered(other) && !place.test(other)) {
                return false;
            }
        }
        return true;
    }

    private boolean insertOrTakeOut(int visit, int mark) {
        long without = Long.MAX_VALUE;
        if (mayAllBeLeftOut(visit)) {
            long hard = state.hard();
            takeOutAll(visit);
            without = state.settle() && state.hard() <= hard ? state.soft() : Long.MAX_VALUE;
            state.backTo(mark);
        }
        if (place.test(visit) && state.soft() <= without) {
            return true;
        }
        state.backTo(mark);
        if (without < Long.MAX_VALUE) {
            takeOutAll(visit);
            state.settle();
            state.settleLatest();
        }
        return false;
    }

    private boolean mayAllBeLeftOut(int visit) {
        for (int other : in.bonds.visits[in.bonds.of[visit]]) {
            if (!in.isOptional[other]) {
                return false;
            }
        }
        return true;
    }

    private void takeOutAll(int visit) {
        for (int other : in.bonds.visits[in.bonds.of[visit]]) {
            int end = in.firstAttendance[other] + in.needs[other];
            for (int a = in.firstAttendance[other]; a < end; a++) {
                if (state.round(a) != NONE) {
                    state.remove(a);
                }
            }
        }
    }
}
