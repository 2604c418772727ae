package coop.commonround.search.price;

import static coop.commonround.search.table.Instance.NONE;

import coop.commonround.search.state.RosterState;

/** What attendances of optional visits come to that nobody makes: nothing, unless another visit that they are bound to is made. */
public final class Owed {
    private Owed() {}

    /** Whether somebody goes to another visit that this one is bound to. */
    public static boolean isAnotherMade(RosterState state, int visit) {
        var bonds = state.in.bonds;
        if (bonds.of[visit] != NONE) {
            for (int other : bonds.visits[bonds.of[visit]]) {
                if (other != visit && state.attending(other) > 0) {
                    return true;
                }
            }
        }
        return false;
    }

    /** What a missing attendance of an optional visit comes to: nothing while it may be left out. */
    public static long each(RosterState state, int visit) {
        return isAnotherMade(state, visit) ? state.in.bonds.weight[visit] : 0;
    }

    /** What the missing attendances of all optional visits of a bond come to. */
    public static long inBond(RosterState state, int bond) {
        long sum = 0;
        for (int visit : state.in.bonds.visits[bond]) {
            int missing = state.in.needs[visit] - state.attending(visit);
            sum += missing == 0 ? 0 : missing * each(state, visit);
        }
        return sum;
    }
}
