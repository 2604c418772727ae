package coop.commonround.search.state;

import static coop.commonround.search.table.Instance.NONE;

import coop.commonround.search.cells.Dirty;
import coop.commonround.search.table.Instance;
import java.util.Arrays;

/**
 * Keeps for each visit by when it must start lest visits behind it be late: the first few such deadlines, one for each visit that would be.
 *
 * <p>Of a visit, what follows it in its round, and what waits for it by a link, each has a last moment to be in time; taken back by
 * the ways and homes between, it is a deadline of that visit. Started <i>d</i> seconds after one, it makes at least one visit
 * <i>d</i> seconds late. Waiting is in it, since a wait that is used up makes nobody late; and no deadline depends on when anything
 * starts, so only a change of who follows whom moves any. What a delay costs behind can so be told in constant time, as
 * a sum over the deadlines that it misses. It may be told too high where a link has made a visit late already, so an exact
 * trial has the last word.
 */
public final class Deadlines {
    /** How many are kept of each visit: of several late visits in a row each has one. */
    static final int KEPT = 4;

    /** A deadline that nothing misses. */
    static final int NEVER = Integer.MAX_VALUE / 2;

    private final RosterState state;
    private final Instance in;
    private final int from;
    private final int[] number;
    private final Dirty toSettle;
    private final int mostSteps;

    /** Those of a unit's visits while they are worked out. */
    private final int[] found;

    private final int[] own;

    /** Takes its cells from a number on: see {@link #size}. */
    Deadlines(RosterState state, int from) {
        this.state = state;
        this.in = state.in;
        this.from = from;
        this.number = state.cells.number;
        toSettle = new Dirty(in.visits);
        mostSteps = 4 * in.visits + 64;
        int longest = 1;
        for (var unit : in.links.unitVisits) {
            longest = Math.max(longest, unit.length);
        }
        found = new int[longest * KEPT];
        own = new int[longest * KEPT];
        Arrays.fill(number, from, from + size(in), NEVER);
    }

    static int size(Instance in) {
        return in.isSoftRouting ? KEPT * in.visits : 0;
    }

    /** The first deadline of a visit: started by then, neither it nor any behind it is late. */
    int first(int visit) {
        return number[from + KEPT * visit];
    }

    /** How many seconds of lateness starting a visit at a second makes, its own and that of visits behind it. */
    long secondsLate(int visit, int start) {
        int at = from + KEPT * visit;
        long late = 0;
        for (int i = at; i < at + KEPT && number[i] < start; i++) {
            late += start - number[i];
        }
        return late;
    }

    /** Notes that a visit has come in or gone out behind one attendance. */
    void changed(int visit, int after) {
        if (after != NONE) {
            toSettle.add(in.visitOf[after]);
        }
        if (state.attending(visit) > 0) {
            toSettle.add(visit);
        }
        for (int link : in.links.asFirst[visit]) {
            toSettle.add(in.links.second[link]);
        }
        for (int link : in.links.asSecond[visit]) {
            toSettle.add(in.links.first[link]);
        }
    }

    /** Drops what was noted as changed: it has been taken back. */
    void forget() {
        toSettle.clear();
    }

    /** Works out the deadlines after changes. Gives up without a word in a circle, which no lawful roster has. */
    void settle() {
        int steps = 0;
        while (toSettle.size() > 0) {
            int visit = toSettle.takeLast();
            while (visit != NONE && state.attending(visit) > 0) {
                if (++steps > mostSteps) {
                    toSettle.clear();
                    return;
                }
                int unit = in.links.unitOf[visit];
                if (unit != NONE) {
                    settleUnit(unit);
                    break;
                }
                Arrays.fill(found, 0, KEPT, NEVER);
                addBehind(visit, found, 0);
                visit = isMoved(visit, 0) ? moved(visit) : NONE;
            }
        }
    }

    private void settleUnit(int unit) {
        var visits = in.links.unitVisits[unit];
        Arrays.fill(own, 0, KEPT * visits.length, NEVER);
        for (int i = 0; i < visits.length; i++) {
            if (state.attending(visits[i]) > 0) {
                addBehind(visits[i], own, KEPT * i);
            }
        }
        System.arraycopy(own, 0, found, 0, KEPT * visits.length);
        for (int link : in.links.unitLinks[unit]) {
            int first = position(visits, in.links.first[link]);
            int second = position(visits, in.links.second[link]);
            merge(own, KEPT * second, in.links.minimum[link], found, KEPT * first);
            merge(own, KEPT * first, -in.links.maximum[link], found, KEPT * second);
        }
        for (int i = 0; i < visits.length; i++) {
            if (state.attending(visits[i]) > 0 && isMoved(visits[i], KEPT * i)) {
                int ahead = moved(visits[i]);
                if (ahead != NONE) {
                    toSettle.add(ahead);
                }
            }
        }
    }

    private static int position(int[] visits, int visit) {
        int i = 0;
        while (visits[i] != visit) {
            i++;
        }
        return i;
    }

    /** Adds a visit's own deadline, and those of what follows it or waits for it without holding it back. */
    private void addBehind(int visit, int[] list, int at) {
        add(in.due[visit], list, at);
        int end = in.firstAttendance[visit] + in.needs[visit];
        for (int a = in.firstAttendance[visit]; a < end; a++) {
            int next = state.round(a) == NONE ? NONE : state.next(a);
            if (next != NONE) {
                int behind = in.visitOf[next];
                int apart = in.length[visit] + state.travel(state.round(a), visit, behind);
                merge(number, from + KEPT * behind, apart, list, at);
            }
        }
        for (int link : in.links.asFirst[visit]) {
            int second = in.links.second[link];
            if (in.links.pushes[link] && !in.links.pulls[link] && state.attending(second) > 0) {
                merge(number, from + KEPT * second, in.links.minimum[link], list, at);
            }
        }
    }

    /** Merges deadlines, so many seconds sooner, into others, and keeps the first. */
    private static void merge(int[] those, int first, int sooner, int[] list, int at) {
        for (int i = first; i < first + KEPT && those[i] < NEVER; i++) {
            if (!add(those[i] - sooner, list, at)) {
                return;
            }
        }
    }

    private static boolean add(int deadline, int[] list, int at) {
        int i = at + KEPT - 1;
        if (list[i] <= deadline) {
            return false;
        }
        while (i > at && list[i - 1] > deadline) {
            list[i] = list[i - 1];
            i--;
        }
        list[i] = deadline;
        return true;
    }

    private boolean isMoved(int visit, int at) {
        boolean isMoved = false;
        for (int i = 0; i < KEPT; i++) {
            int cell = from + KEPT * visit + i;
            if (number[cell] != found[at + i]) {
                state.cells.put(cell, found[at + i]);
                isMoved = true;
            }
        }
        return isMoved;
    }

    /** Notes all that a visit follows or waits for but one visit ahead, which it gives; NONE if there is none. */
    private int moved(int visit) {
        int ahead = NONE;
        int end = in.firstAttendance[visit] + in.needs[visit];
        for (int a = in.firstAttendance[visit]; a < end; a++) {
            int previous = state.round(a) == NONE ? NONE : state.previous(a);
            if (previous != NONE) {
                if (ahead != NONE) {
                    toSettle.add(ahead);
                }
                ahead = in.visitOf[previous];
            }
        }
        for (int link : in.links.asSecond[visit]) {
            if (in.links.pushes[link] && !in.links.pulls[link]) {
                toSettle.add(in.links.first[link]);
            }
        }
        return ahead;
    }
}
