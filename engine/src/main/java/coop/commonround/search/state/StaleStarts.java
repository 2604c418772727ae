package coop.commonround.search.state;

import static coop.commonround.search.table.Instance.NONE;

import coop.commonround.search.cells.Dirty;
import coop.commonround.search.table.Instance;

/**
 * Visits that may hold up their own stale times, through a window that opens again or a longest gap that is just filled.
 *
 * <p>When times fall, visits that wait for one another round about fall with them, since each such circle takes time off: step by
 * step, until what really holds them back shows. Two things break that. A visit that must not start between two of its windows:
 * each step falls into the gap and is put off to the same start again. And a circle that takes no time off: half an hour in a home,
 * and the next visit there, by the same careworker, at most half an hour after the start. So visits that stay where an opening or
 * a longest gap holds them are noted, and those that wait for themselves begin again from nothing, with all that hangs on them.
 */
final class StaleStarts {
    private final RosterState state;
    private final Instance in;
    private final boolean isPossible;
    private final Dirty suspects;
    private final Dirty reached;
    private final Dirty tight;
    private final Dirty stale;

    StaleStarts(RosterState state) {
        this.state = state;
        this.in = state.in;
        isPossible = in.links.unitVisits.length > 0;
        suspects = new Dirty(in.visits);
        reached = new Dirty(in.visits);
        tight = new Dirty(in.visits);
        stale = new Dirty(in.visits);
    }

    void forget() {
        suspects.clear();
    }

    /** Notes a visit that stays where it is though something it hangs on may have fallen. */
    void stays(int visit) {
        if (isPossible && (isAtAnOpening(visit) || isPulled(visit))) {
            suspects.add(visit);
        }
    }

    private boolean isAtAnOpening(int visit) {
        return in.gapsOf(visit) > 0 && in.windows[visit].isOpenedAgain(state.earliest(visit));
    }

    /** Whether a visit starts no sooner just because another must not come too late after it. */
    private boolean isPulled(int visit) {
        for (int link : in.links.asFirst[visit]) {
            if (isPulling(link)) {
                return true;
            }
        }
        return false;
    }

    private boolean isPulling(int link) {
        int first = in.links.first[link];
        int second = in.links.second[link];
        return in.links.pulls[link]
                && state.attending(first) > 0
                && state.attending(second) > 0
                && state.earliest(first) == state.earliest(second) - in.links.maximum[link];
    }

    private boolean isPushing(int link) {
        int first = in.links.first[link];
        int second = in.links.second[link];
        return in.links.pushes[link]
                && state.attending(first) > 0
                && state.attending(second) > 0
                && state.earliest(second) == state.earliest(first) + in.links.minimum[link];
    }

    /** Starts anew from nothing what may be stale, and notes it on a list; false if there is nothing. */
    boolean restart(Dirty toStart) {
        stale.clear();
        while (suspects.size() > 0) {
            int visit = suspects.takeLast();
            if (state.attending(visit) > 0 && !stale.has(visit) && isHeldUp(visit) && hangsOnItself(visit)) {
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

    private boolean isHeldUp(int visit) {
        return isAtAnOpening(visit) || isHeldUpByItself(visit);
    }

    /** Whether what starts as soon as this visit lets it holds up its unit in turn, by a way or a link that is not the unit's. */
    private boolean isHeldUpByItself(int visit) {
        int unit = in.links.unitOf[visit];
        tight.clear();
        tight.add(visit);
        for (int i = 0; i < tight.size(); i++) {
            int from = tight.get(i);
            int end = in.firstAttendance[from] + in.needs[from];
            for (int a = in.firstAttendance[from]; a < end; a++) {
                if (state.round(a) != NONE && state.next(a) != NONE && isHolding(a, state.next(a))) {
                    int behind = in.visitOf[state.next(a)];
                    if (in.links.unitOf[behind] == unit) {
                        return true;
                    }
                    tight.add(behind);
                }
            }
            for (int link : in.links.asFirst[from]) {
                if (isPushing(link)) {
                    int second = in.links.second[link];
                    if (!in.links.pulls[link] && in.links.unitOf[second] == unit) {
                        return true;
                    }
                    tight.add(second);
                }
            }
            for (int link : in.links.asSecond[from]) {
                if (isPulling(link)) {
                    tight.add(in.links.first[link]);
                }
            }
        }
        return false;
    }

    /** Whether a visit starts no sooner just because of the one before it in the round, or perhaps of the meal between them. */
    private boolean isHolding(int before, int attendance) {
        int from = in.visitOf[before];
        int visit = in.visitOf[attendance];
        int round = state.round(before);
        return state.earliest(visit) == state.earliest(from) + in.length[from] + state.travel(round, from, visit)
                || (in.hasMeals && state.meal(round) == attendance);
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
