package coop.commonround.search.state;

import static coop.commonround.search.state.RosterState.NOT_STARTED;
import static coop.commonround.search.table.Instance.NONE;

import coop.commonround.search.cells.Dirty;
import coop.commonround.search.table.Instance;

/**
 * Keeps up to date when each visit starts at the earliest, and how late it could start with all behind it still in time.
 *
 * <p>Starts are the least fixed point of windows, arrivals, companions and links; the latest starts are the greatest one of
 * the same, backwards. A change puts the visits it touches on a list, and each visit whose time moves puts on those that hang on
 * it. Visits that hold one another in both directions (a link with a longest gap) are timed as one unit, or each would hold up the
 * other's stale time.
 */
public final class Timetable {
    private final RosterState state;
    private final Instance in;
    private final Dirty toStart;
    private final Dirty toLimit;
    private final StaleStarts stale;

    /** More steps than a roster without circles takes. */
    private final int mostSteps;

    /** Times of one unit while they are worked out, by visit. */
    private final int[] time;

    Timetable(RosterState state) {
        this.state = state;
        this.in = state.in;
        toStart = new Dirty(in.visits);
        toLimit = new Dirty(in.visits);
        stale = new StaleStarts(state);
        mostSteps = 4 * (in.visits + in.gaps) + 64;
        time = new int[in.visits];
    }

    /** Notes that a visit has come in or gone out behind one attendance and before another. */
    void changed(int visit, int after, int before) {
        if (before != NONE) {
            toStart.add(in.visitOf[before]);
        }
        if (after != NONE) {
            toLimit.add(in.visitOf[after]);
        }
        if (state.attending(visit) > 0) {
            toStart.add(visit);
            toLimit.add(visit);
        }
        noteLinked(visit, toStart);
        noteLinked(visit, toLimit);
    }

    /** Notes that a meal is now held before an attendance, or no longer is; nothing for {@link Instance#NONE}. */
    void mealMoved(int attendance) {
        if (attendance != NONE && state.round(attendance) != NONE) {
            toStart.add(in.visitOf[attendance]);
            if (state.previous(attendance) != NONE) {
                toLimit.add(in.visitOf[state.previous(attendance)]);
            }
        }
    }

    private void noteLinked(int visit, Dirty list) {
        for (int link : in.links.asFirst[visit]) {
            list.add(in.links.second[link]);
        }
        for (int link : in.links.asSecond[visit]) {
            list.add(in.links.first[link]);
        }
    }

    /** Drops what was noted as changed: it has been taken back. */
    void forget() {
        toStart.clear();
        toLimit.clear();
        stale.forget();
    }

    /** Works out starts; false if one is later than is lawful, or visits wait for one another in a circle. */
    boolean settleStarts() {
        if (!settleNoted()) {
            return false;
        }
        boolean isSettled = !stale.restart(toStart) || settleNoted();
        stale.forget();
        return isSettled;
    }

    private boolean settleNoted() {
        int steps = 0;
        while (toStart.size() > 0) {
            int visit = toStart.takeLast();
            while (visit != NONE && state.attending(visit) > 0) {
                if (++steps > mostSteps) {
                    return false;
                }
                int unit = in.links.unitOf[visit];
                if (unit != NONE) {
                    if (!startUnit(unit)) {
                        return false;
                    }
                    break;
                }
                int start = earliest(visit);
                if (start > in.latestLawful[visit]) {
                    return false;
                }
                if (start == state.earliest(visit)) {
                    stale.stays(visit);
                    break;
                }
                visit = started(visit, start);
            }
        }
        return true;
    }

    /** Sets a start and notes all that hangs on it but one visit behind, which it gives; NONE if there is none. */
    private int started(int visit, int start) {
        state.setEarliest(visit, start);
        int behind = NONE;
        int end = in.firstAttendance[visit] + in.needs[visit];
        for (int a = in.firstAttendance[visit]; a < end; a++) {
            int round = state.round(a);
            if (round == NONE) {
                continue;
            }
            int next = state.next(a);
            if (next != NONE) {
                if (behind != NONE) {
                    toStart.add(behind);
                }
                behind = in.visitOf[next];
            }
        }
        for (int link : in.links.asFirst[visit]) {
            if (in.links.pushes[link] && !in.links.pulls[link]) {
                toStart.add(in.links.second[link]);
            }
        }
        return behind;
    }

    /** The earliest start by window, arrivals and links that only push. */
    private int earliest(int visit) {
        int start = in.opens[visit];
        int end = in.firstAttendance[visit] + in.needs[visit];
        for (int a = in.firstAttendance[visit]; a < end; a++) {
            int round = state.round(a);
            if (round != NONE) {
                int arrival = arrival(a, round);
                start = Math.max(start, in.hasMeals ? afterMeal(a, round, arrival) : arrival);
            }
        }
        for (int link : in.links.asSecond[visit]) {
            int first = in.links.first[link];
            if (in.links.pushes[link] && !in.links.pulls[link] && state.attending(first) > 0) {
                start = Math.max(start, state.earliest(first) + in.links.minimum[link]);
            }
        }
        return in.soonest(visit, start);
    }

    /** When the careworker is ready, the meal held if it is held here. */
    private int afterMeal(int attendance, int round, int arrival) {
        var meal = in.meal[round];
        return meal == null || state.meal(round) != attendance ? arrival : meal.endAfter(arrival);
    }

    private int mealSeconds(int attendance, int round) {
        var meal = in.meal[round];
        return meal == null || state.meal(round) != attendance ? 0 : meal.length();
    }

    private int arrival(int attendance, int round) {
        int previous = state.previous(attendance);
        if (previous == NONE) {
            return in.firstStart(round, in.visitOf[attendance]);
        }
        int from = in.visitOf[previous];
        return state.earliest(from) + in.length[from] + state.travel(round, from, in.visitOf[attendance]);
    }

    private boolean startUnit(int unit) {
        for (int visit : in.links.unitVisits[unit]) {
            time[visit] = state.attending(visit) == 0 ? NOT_STARTED : earliest(visit);
        }
        int passes = mostPasses(unit);
        while (pushAndPull(in.links.unitLinks[unit])) {
            if (--passes < 0) {
                return false;
            }
        }
        for (int visit : in.links.unitVisits[unit]) {
            if (time[visit] > in.latestLawful[visit]) {
                return false;
            }
            if (time[visit] != NOT_STARTED && time[visit] == state.earliest(visit)) {
                stale.stays(visit);
            } else if (time[visit] != NOT_STARTED) {
                int behind = started(visit, time[visit]);
                if (behind != NONE) {
                    toStart.add(behind);
                }
            }
        }
        return true;
    }

    /** As many as there are visits, and as many more each time one of them is put off to another of its windows. */
    private int mostPasses(int unit) {
        int gaps = 0;
        for (int visit : in.links.unitVisits[unit]) {
            gaps += in.gapsOf(visit);
        }
        return in.links.unitVisits[unit].length * (1 + gaps);
    }

    /** One pass over links that hold both ways; whether a time has moved. */
    private boolean pushAndPull(int[] links) {
        boolean isMoved = false;
        for (int link : links) {
            int first = in.links.first[link];
            int second = in.links.second[link];
            if (time[first] == NOT_STARTED || time[second] == NOT_STARTED) {
                continue;
            }
            if (time[second] < time[first] + in.links.minimum[link]) {
                time[second] = in.soonest(second, time[first] + in.links.minimum[link]);
                isMoved = true;
            }
            if (time[first] < time[second] - in.links.maximum[link]) {
                time[first] = in.soonest(first, time[second] - in.links.maximum[link]);
                isMoved = true;
            }
        }
        return isMoved;
    }

    /** Works out how late each visit could start. Gives up without a word in a circle, which no lawful roster has. */
    void settleLatest() {
        int steps = 0;
        while (toLimit.size() > 0) {
            int visit = toLimit.takeLast();
            while (visit != NONE && state.attending(visit) > 0) {
                if (++steps > mostSteps) {
                    toLimit.clear();
                    return;
                }
                int unit = in.links.unitOf[visit];
                if (unit != NONE) {
                    limitUnit(unit);
                    break;
                }
                int latest = latest(visit);
                if (latest == state.latest(visit)) {
                    break;
                }
                visit = limited(visit, latest);
            }
        }
    }

    private int limited(int visit, int latest) {
        state.setLatest(visit, latest);
        int ahead = NONE;
        int end = in.firstAttendance[visit] + in.needs[visit];
        for (int a = in.firstAttendance[visit]; a < end; a++) {
            int previous = state.previous(a);
            if (previous != NONE) {
                if (ahead != NONE) {
                    toLimit.add(ahead);
                }
                ahead = in.visitOf[previous];
            }
        }
        for (int link : in.links.asSecond[visit]) {
            if (in.links.pushes[link] && !in.links.pulls[link]) {
                toLimit.add(in.links.first[link]);
            }
        }
        return ahead;
    }

    private int latest(int visit) {
        int latest = in.latestLawful[visit];
        int end = in.firstAttendance[visit] + in.needs[visit];
        for (int a = in.firstAttendance[visit]; a < end; a++) {
            int round = state.round(a);
            if (round == NONE) {
                continue;
            }
            int next = state.next(a);
            int behind = next == NONE
                    ? in.lastEnd(round, visit)
                    : state.latest(in.visitOf[next])
                            - state.travel(round, visit, in.visitOf[next])
                            - (in.hasMeals ? mealSeconds(next, round) : 0);
            latest = Math.min(latest, behind - in.length[visit]);
        }
        for (int link : in.links.asFirst[visit]) {
            int second = in.links.second[link];
            if (in.links.pushes[link] && !in.links.pulls[link] && state.attending(second) > 0) {
                latest = Math.min(latest, state.latest(second) - in.links.minimum[link]);
            }
        }
        return in.latest(visit, latest);
    }

    private void limitUnit(int unit) {
        for (int visit : in.links.unitVisits[unit]) {
            time[visit] = state.attending(visit) == 0 ? NOT_STARTED : latest(visit);
        }
        int passes = mostPasses(unit);
        while (holdBack(in.links.unitLinks[unit]) && --passes >= 0) {}
        for (int visit : in.links.unitVisits[unit]) {
            if (time[visit] != NOT_STARTED && time[visit] != state.latest(visit)) {
                int ahead = limited(visit, time[visit]);
                if (ahead != NONE) {
                    toLimit.add(ahead);
                }
            }
        }
    }

    private boolean holdBack(int[] links) {
        boolean isMoved = false;
        for (int link : links) {
            int first = in.links.first[link];
            int second = in.links.second[link];
            if (time[first] == NOT_STARTED || time[second] == NOT_STARTED) {
                continue;
            }
            if (time[first] > time[second] - in.links.minimum[link]) {
                time[first] = in.latest(first, time[second] - in.links.minimum[link]);
                isMoved = true;
            }
            if (time[second] > time[first] + in.links.maximum[link]) {
                time[second] = in.latest(second, time[first] + in.links.maximum[link]);
                isMoved = true;
            }
        }
        return isMoved;
    }
}
