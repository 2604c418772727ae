package coop.commonround.search.state;

import static coop.commonround.search.table.Instance.NONE;

import coop.commonround.search.table.Instance;

/** Who makes a round template, where one careworker is to make all that is made of it on a day. */
public final class WholeRounds {
    private final RosterState state;
    private final Instance in;

    WholeRounds(RosterState state) {
        this.state = state;
        this.in = state.in;
    }

    /**
     * Whether a careworker must not come to a visit, as another makes its template. A double-up is begun by the one who makes the
     * rest; anybody may go with them.
     */
    boolean isBarred(int visit, int careworker) {
        int template = in.templates.of[visit];
        if (!in.templates.isWholeLaw || template == NONE) {
            return false;
        }
        return !makesTheRest(template, visit, careworker) && !isBegun(template, visit);
    }

    private boolean makesTheRest(int template, int visit, int careworker) {
        for (int other : in.templates.visits[template]) {
            if (other != visit && state.attending(other) > 0 && !attends(other, careworker)) {
                return false;
            }
        }
        return true;
    }

    /** Whether somebody who makes the rest goes to a visit already. */
    private boolean isBegun(int template, int visit) {
        if (state.attending(visit) == 0) {
            return false;
        }
        int end = in.firstAttendance[visit] + in.needs[visit];
        for (int a = in.firstAttendance[visit]; a < end; a++) {
            int round = state.round(a);
            if (round != NONE && makesTheRest(template, visit, in.careworkerOf[round])) {
                return true;
            }
        }
        return false;
    }

    private boolean attends(int visit, int careworker) {
        int end = in.firstAttendance[visit] + in.needs[visit];
        for (int a = in.firstAttendance[visit]; a < end; a++) {
            int round = state.round(a);
            if (round != NONE && in.careworkerOf[round] == careworker) {
                return true;
            }
        }
        return false;
    }

    /** How many visits of a template are made. */
    public int made(int template) {
        int made = 0;
        for (int v : in.templates.visits[template]) {
            made += state.attending(v) > 0 ? 1 : 0;
        }
        return made;
    }

    /** How many of them one careworker goes to, at most. */
    public int mostByOne(int template) {
        int most = 0;
        for (int v : in.templates.visits[template]) {
            int end = in.firstAttendance[v] + in.needs[v];
            for (int a = in.firstAttendance[v]; a < end; a++) {
                int round = state.round(a);
                if (round != NONE) {
                    most = Math.max(most, by(template, in.careworkerOf[round]));
                }
            }
        }
        return most;
    }

    private int by(int template, int careworker) {
        int count = 0;
        for (int v : in.templates.visits[template]) {
            count += attends(v, careworker) ? 1 : 0;
        }
        return count;
    }
}
