package coop.commonround.search.price;

import static coop.commonround.search.table.Instance.NONE;

import coop.commonround.search.state.RosterState;

/** The ways of those who travel with a named driver. */
final class Rides {
    private Rides() {}

    /** How many of a passenger's ways between visits the driver does not go as well. */
    static int withoutDriver(RosterState state, int passenger) {
        int driver = state.in.passengers.driver[passenger];
        int without = 0;
        for (int round : state.in.roundsOf[passenger]) {
            int before = state.first(round);
            while (before != NONE) {
                int next = state.next(before);
                if (next != NONE && !goes(state, driver, state.in.visitOf[before], state.in.visitOf[next])) {
                    without++;
                }
                before = next;
            }
        }
        return without;
    }

    private static boolean goes(RosterState state, int careworker, int from, int to) {
        int end = state.in.firstAttendance[to] + state.in.needs[to];
        for (int a = state.in.firstAttendance[to]; a < end; a++) {
            if (state.round(a) != NONE
                    && state.in.careworkerOf[state.round(a)] == careworker
                    && state.previous(a) != NONE
                    && state.in.visitOf[state.previous(a)] == from) {
                return true;
            }
        }
        return false;
    }
}
