package coop.commonround.search.place;

import coop.commonround.rule.priced.WorstIdle;
import coop.commonround.search.table.Instance;
import java.util.Arrays;

/**
 * What the times of one round cost: lateness, waiting, overrun, a missed meal; in thousandths of a penny.
 *
 * <p>The last visit starts as early as can be, and the first ones as late as saves more in waiting than it costs in lateness: what
 * {@code DayTiming} finds, too, where every visit has one window.
 */
final class RoundCosts {
    private final Instance in;
    private final double latePrice;
    private final double waitPrice;
    private final double overrunPrice;

    // the visits of the round added so far, their starts, and how long each keeps the careworker busy before the next
    private int size;
    private int[] visit = new int[16];
    private int[] start = new int[16];
    private int[] latest = new int[16];
    private int[] busy = new int[16];

    /** For each visit from when on the first one's later start makes it later than it is. */
    private int[] lateFrom = new int[16];

    /** What the round comes to. */
    double price;

    /** How late its latest visit is, in seconds. */
    int worstLate;

    /** How long its careworker is idle in the shift, in seconds. */
    int idle;

    RoundCosts(Instance in) {
        this.in = in;
        latePrice = in.terms.time().minuteLate() / 60.0;
        waitPrice = in.terms.time().minuteWaiting() / 60.0;
        overrunPrice = in.terms.time().minuteOverrun() / 60.0;
    }

    void clear() {
        size = 0;
    }

    /**
     * Adds the next visit of the round.
     *
     * @param latestByOthers by when it must start for visits elsewhere that are linked to it, or for a meal
     * @param busyBefore seconds from the start of the visit before to the soonest of this one; of the first, on the way from home
     */
    void add(int nextVisit, int starts, int latestByOthers, int busyBefore) {
        if (size == visit.length) {
            visit = Arrays.copyOf(visit, 2 * size);
            start = Arrays.copyOf(start, 2 * size);
            latest = Arrays.copyOf(latest, 2 * size);
            busy = Arrays.copyOf(busy, 2 * size);
            lateFrom = Arrays.copyOf(lateFrom, 2 * size);
        }
        visit[size] = nextVisit;
        start[size] = starts;
        latest[size] = latestByOthers;
        busy[size++] = busyBefore;
    }

    /** Works out what a round with the visits added comes to. */
    void settle(int round, boolean isMealMissed) {
        if (size == 0) {
            price = in.terms.time().unusedShift();
            worstLate = 0;
            idle = price > 0 ? in.round[round].end() - in.round[round].start() : 0;
            return;
        }
        int last = size - 1;
        int home = in.secondsHome(round, visit[last]);
        int end = start[last] + in.length[visit[last]];
        int busySum = 0;
        long late = 0;
        worstLate = 0;
        for (int i = 0; i <= last; i++) {
            int seconds = lateness(visit[i], start[i]);
            late += seconds;
            worstLate = Math.max(worstLate, seconds);
            busySum += i == 0 ? 0 : busy[i];
        }
        int waiting = start[last] - start[0] - busySum;
        int ends = in.terms.isCommuteWithinShift() ? end + home : end;
        price = late * latePrice
                + (waiting > 0 ? waiting * waitPrice - savedByStartingLater(start[last] - busySum) : 0)
                + Math.max(0, ends - in.round[round].end()) * overrunPrice
                + (isMealMissed ? in.terms.time().missedMeal() : 0);
        idle = WorstIdle.secondsIdle(
                in.round[round].end() - in.round[round].start(), busy[0] + busySum + in.length[visit[last]] + home);
    }

    /** What is saved by starting the first visit later, till some second at most, and those behind it no sooner than that allows. */
    private double savedByStartingLater(int second) {
        int last = size - 1;
        int most = second;
        for (int i = 0, before = 0; i < last; i++, before += busy[i]) {
            most = Math.min(most, Math.max(start[i], latest[i]) - before);
        }
        for (int i = 0, before = 0; i < last; i++, before += busy[i]) {
            int at = most + before;
            lateFrom[i] = Math.max(start[i], at - lateness(visit[i], at)) - before;
        }
        double saved = 0;
        int first = start[0];
        while (first < most) {
            int late = 0;
            int next = most;
            for (int i = 0; i < last; i++) {
                if (lateFrom[i] <= first) {
                    late++;
                } else {
                    next = Math.min(next, lateFrom[i]);
                }
            }
            double ofSecond = waitPrice - late * latePrice;
            if (ofSecond <= 0) {
                return saved;
            }
            saved += ofSecond * (next - first);
            first = next;
        }
        return saved;
    }

    /** How many seconds late a visit is that starts at a second. */
    int lateness(int v, int second) {
        return in.isOneWindow[v]
                ? Math.max(0, second - in.due[v])
                : in.visit[v].starts().secondsLate(second);
    }
}
