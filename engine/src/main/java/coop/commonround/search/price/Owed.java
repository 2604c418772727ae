package coop.commonround.search.price;

import static coop.commonround.search.table.Instance.NONE;

import coop.commonround.search.state.RosterState;

/**
 * What attendances that nobody makes come to, in weighed minutes: of an optional visit nothing, unless another that it is bound to is
 * made; of a double-up nothing once one goes alone.
 */
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

    /** Whether a double-up is made by one who goes alone. */
    static boolean isGoneSingle(RosterState state, int whole) {
        int alone = state.in.singles.other[whole];
        return alone != NONE && state.in.needs[alone] == 1 && state.attending(alone) > 0;
    }

    /** What the missing attendances of a visit, in whatever form, come to; what optional ones are owed apart. */
    public static long ofVisit(RosterState state, int visit) {
        int other = state.in.singles.other[visit];
        int whole = other == NONE || state.in.needs[visit] > 1 ? visit : other;
        return isGoneSingle(state, whole)
                ? 0
                : state.in.uncoveredWeight[whole] * (state.in.needs[whole] - state.attending(whole));
    }

    /** What an attendance comes to; 0 if its visit may be left out, or is made otherwise. */
    public static long ofAttendance(RosterState state, int visit) {
        return isGoneSingle(state, visit) ? 0 : state.in.uncoveredWeight[visit] + each(state, visit);
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
