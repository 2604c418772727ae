package coop.commonround.search.place;

import static coop.commonround.search.table.Instance.NONE;

import coop.commonround.search.state.Deadlines;
import coop.commonround.search.state.RosterState;
import coop.commonround.search.state.Timetable;
import coop.commonround.search.table.Instance;
import java.util.Arrays;

/**
 * Works out how much lateness a visit would make at some place, exactly, without putting it there.
 *
 * <p>Starts are pushed on through rounds and links over the roster as it stands. A push ends where the visit pushed still
 * meets its {@link Deadlines}, since nothing behind it is then late, and the trial as a whole where it has become too dear. What
 * it cannot see is a circle that closes behind the deadlines: {@link Timetable} finds that when the visit is put in.
 */
final class DelayTrial {
    private final RosterState state;
    private final Instance in;
    private final double latePrice;
    private final double worstPrice;

    /** When visits start in this trial, of those whose trial number is this one's. */
    private final int[] start;

    private final int[] ofTrial;
    private int trial;
    private int[] pushed = new int[64];
    private int waiting;

    // the visit tried, and its place
    private int visit;
    private int round;
    private int ahead;
    private int behind;
    private int latest;

    private long seconds;
    private int worst;
    private boolean isLawful;

    DelayTrial(RosterState state) {
        this.state = state;
        this.in = state.in;
        latePrice = in.terms.time().minuteLate() / 60.0;
        worstPrice = in.terms.time().worstMinuteLate() / 60.0;
        start = new int[in.visits];
        ofTrial = new int[in.visits];
    }

    /**
     * What the lateness costs that a visit makes in a round behind an attendance, its own included; infinity if a visit would start
     * later than is lawful, or it costs no less than {@code most}.
     *
     * @param from when it starts there, if nothing it pushes comes back to it
     * @param worstNow how late the latest visit is without it, in seconds
     */
    double price(int ofVisit, int inRound, int after, int from, int worstNow, double most) {
        trial++;
        waiting = 0;
        visit = ofVisit;
        round = inRound;
        ahead = after;
        int next = after == NONE ? state.first(inRound) : state.next(after);
        behind = next == NONE ? NONE : in.visitOf[next];
        seconds = 0;
        worst = worstNow;
        isLawful = true;
        ofTrial[visit] = trial;
        start[visit] = RosterState.NOT_STARTED;
        latest = in.latestLawful[visit];
        if (behind == NONE) {
            latest = Math.min(latest, in.lastEnd(round, visit) - in.length[visit]);
        }
        push(visit, from);
        int steps = 4 * in.visits + 64;
        while (waiting > 0 && isLawful && steps-- > 0) {
            if (priceSoFar(worstNow) >= most) {
                return Double.POSITIVE_INFINITY;
            }
            pushOn(pushed[--waiting]);
        }
        double price = priceSoFar(worstNow);
        return isLawful && waiting == 0 && price < most ? price : Double.POSITIVE_INFINITY;
    }

    private double priceSoFar(int worstNow) {
        return seconds * latePrice + (worst - worstNow) * worstPrice;
    }

    private void pushOn(int from) {
        int at = start[from];
        if (from == visit) {
            if (behind != NONE) {
                push(behind, at + in.length[from] + state.travel(round, from, behind));
            }
        } else {
            int end = in.firstAttendance[from] + in.needs[from];
            for (int a = in.firstAttendance[from]; a < end; a++) {
                int itsRound = state.round(a);
                int next = itsRound == NONE ? NONE : state.next(a);
                if (a == ahead) {
                    push(visit, at + in.length[from] + state.travel(round, from, visit));
                } else if (next != NONE) {
                    int to = in.visitOf[next];
                    push(to, at + in.length[from] + state.travel(itsRound, from, to));
                }
            }
        }
        for (int link : in.links.asFirst[from]) {
            int second = in.links.second[link];
            if (in.links.pushes[link] && isIn(second)) {
                push(second, at + in.links.minimum[link]);
            }
        }
        for (int link : in.links.asSecond[from]) {
            int first = in.links.first[link];
            if (in.links.pulls[link] && isIn(first)) {
                push(first, at - in.links.maximum[link]);
            }
        }
    }

    private boolean isIn(int other) {
        return other == visit || state.attending(other) > 0;
    }

    private void push(int other, int to) {
        int was = ofTrial[other] == trial ? start[other] : state.earliest(other);
        if (to <= was) {
            return;
        }
        boolean isVisit = other == visit;
        if (to > (isVisit ? latest : state.latest(other))) {
            isLawful = false;
            return;
        }
        int due = in.due[other];
        if (to > due) {
            seconds += to - Math.max(due, was);
            worst = Math.max(worst, to - due);
        }
        ofTrial[other] = trial;
        start[other] = to;
        if (isVisit || to > state.firstDeadline(other)) {
            if (waiting == pushed.length) {
                pushed = Arrays.copyOf(pushed, 2 * waiting);
            }
            pushed[waiting++] = other;
        }
    }
}
