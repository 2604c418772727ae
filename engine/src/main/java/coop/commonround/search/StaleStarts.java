package coop.commonround.search;

import static coop.commonround.search.Instance.NONE;

/**
 * Visits that may hold up their own stale times, through a window that opens again.
 *
 * <p>When times fall, visits that wait for one another round about fall with them, since each such circle takes time off: step by
 * step, until what really holds them back shows. A visit that must not start between two of its windows breaks that: each step falls
 * into the gap and is put off to the same start again. So visits that stay at an opening are noted, and those that wait for
 * themselves begin again from nothing, with all that hangs on them.
 */
final class StaleStarts {
    private final RosterState state;
    private final Instance in;
    private final boolean isPossible;
    private final Dirty suspects;
    private final Dirty reached;
    private final Dirty stale;

    StaleStarts(RosterState state) {
        this.state = state;
        this.in = state.in;
        isPossible = in.gaps > 0 && in.links.unitVisits.length > 0;
        suspects = new Dirty(in.visits);
        reached = new Dirty(in.visits);
        stale = new Dirty(in.visits);
    }

    void forget() {
        suspects.clear();
    }

    /** Notes a visit that stays where it is though something it hangs on may have fallen. */
    void stays(int visit) {
        if (isPossible && in.gapsOf(visit) > 0 && in.windows[visit].isOpenedAgain(state.earliest(visit))) {
            suspects.add(visit);
        }
    }

    /** Starts anew from nothing what may be stale, and notes it on a list; false if there is nothing. */
    boolean restart(Dirty toStart) {
        stale.clear();
        while (suspects.size() > 0) {
            int visit = suspects.takeLast();
            if (state.attending(visit) > 0 && !stale.has(visit) && hangsOnItself(visit)) {
                for (int i = 0; i < reached.size(); i++) {
                    stale.add(reached.get(i));
                }
            }
        }
        for (int i = 0; i < stale.size(); i++) {
            state.setEarliest(stale.get(i), in.opens[stale.get(i)]);
            toStart.add(stale.get(i));
        }
        return stale.size() > 0;
    }

    /** Whether a visit waits for itself, round about; all that hangs on it is then reached. */
    private boolean hangsOnItself(int visit) {
        boolean isCircle = false;
        reached.clear();
        reached.add(visit);
        for (int i = 0; i < reached.size(); i++) {
            int from = reached.get(i);
            int end = in.firstAttendance[from] + in.needs[from];
            for (int a = in.firstAttendance[from]; a < end; a++) {
                if (state.round(a) != NONE && state.next(a) != NONE) {
                    isCircle |= reach(in.visitOf[state.next(a)], visit);
                }
            }
            for (int link : in.links.asFirst[from]) {
                isCircle |= in.links.pushes[link] && reach(in.links.second[link], visit);
            }
            for (int link : in.links.asSecond[from]) {
                isCircle |= in.links.pulls[link] && reach(in.links.first[link], visit);
            }
        }
        return isCircle;
    }

    private boolean reach(int visit, int from) {
        if (state.attending(visit) > 0) {
            reached.add(visit);
        }
        return visit == from;
    }
}
