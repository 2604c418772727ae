package coop.commonround.search;

import static coop.commonround.search.Instance.NONE;

import coop.commonround.model.RuleId;
import coop.commonround.rule.hard.Minutes;
import coop.commonround.rule.hard.WithinCapacity;
import coop.commonround.rule.hard.WithinShift;
import coop.commonround.rule.planning.PlannedCareworker;
import coop.commonround.rule.priced.Mileage;

/** Keeps for each round its times, hours and price: the rules that look at one round alone. */
final class RoundPrices {
    private static final int CELLS = 8;
    private static final int START = 0;
    private static final int END = 1;
    private static final int LEAVES = 2;
    private static final int REACHES = 3;
    private static final int WORKED = 4;
    private static final int GAP = 5;

    /** Breaches; what it costs stands in the cell behind. */
    private static final int HARD = 6;

    private final RosterState state;
    private final Instance in;
    private final Cells cells;
    private final Weights weights;
    private final Totals totals;
    private final int from;

    RoundPrices(RosterState state, Totals totals, int from) {
        this.state = state;
        this.in = state.in;
        this.cells = state.cells;
        this.weights = in.weights;
        this.totals = totals;
        this.from = from;
    }

    static int size(Instance in) {
        return CELLS * in.rounds;
    }

    /** When the first visit starts. */
    int start(int round) {
        return cells.integer(from + CELLS * round + START);
    }

    /** When the last visit ends. */
    int end(int round) {
        return cells.integer(from + CELLS * round + END);
    }

    int leavesHome(int round) {
        return cells.integer(from + CELLS * round + LEAVES);
    }

    int reachesHome(int round) {
        return cells.integer(from + CELLS * round + REACHES);
    }

    /** Seconds in homes, on the way between them and in paid waiting. */
    int worked(int round) {
        return cells.integer(from + CELLS * round + WORKED);
    }

    /** The same, and the way from home and back. */
    int workingTime(int round) {
        return worked(round) + start(round) - leavesHome(round) + reachesHome(round) - end(round);
    }

    /** The longest stretch free for a break. */
    int longestGap(int round) {
        return cells.integer(from + CELLS * round + GAP);
    }

    void price(int round) {
        int first = state.first(round);
        int at = from + CELLS * round;
        if (first == NONE) {
            cells.set(at + WORKED, 0);
            totals.price(at + HARD, 0, 0);
            return;
        }
        int c = in.careworkerOf[round];
        PlannedCareworker careworker = in.careworker[c];
        var pay = careworker.pay();
        var longestLeg = careworker.longestLeg();
        boolean isMileagePaid = careworker.transport().isPaidMileage();
        int paidGap = in.terms.paidGap();
        long hard = 0;
        long soft = 0;
        int worked = 0;
        int longestGap = 0;
        int previous = NONE;
        int end = 0;
        for (int a = first; a != NONE; a = state.next(a)) {
            int visit = in.visitOf[a];
            int start = state.start(visit);
            if (previous != NONE) {
                int way = in.place[previous] * in.places + in.place[visit];
                int travel = in.seconds[c][way];
                int arrival = end + travel;
                int waiting = Math.max(0, start - arrival);
                int paidWaiting = waiting > paidGap ? 0 : waiting;
                soft += pay.priceOf(end, arrival) + pay.priceOf(arrival, arrival + paidWaiting);
                soft += isMileagePaid ? Mileage.priceOf(in.metres[c][way], careworker.mile()) : 0;
                worked += travel + paidWaiting;
                longestGap = Math.max(longestGap, waiting);
                if (longestLeg != null && travel > longestLeg) {
                    int minutes = Minutes.roundedUp(travel - longestLeg);
                    hard += weights.hard(RuleId.LONGEST_LEG, minutes);
                    soft += weights.soft(RuleId.LONGEST_LEG, minutes);
                }
            }
            end = start + in.length[visit];
            worked += in.length[visit];
            longestGap = Math.max(longestGap, in.length[visit] > in.terms.breakAfter() ? in.terms.breakLength() : 0);
            soft += pay.priceOf(start, end) + in.pairPrice[visit * in.careworkers + c];
            int outside = minutesOutside(round, visit, start, end);
            if (outside > 0) {
                hard += weights.hard(RuleId.WITHIN_SHIFT, outside);
                soft += weights.soft(RuleId.WITHIN_SHIFT, outside);
            }
            previous = visit;
        }
        int tooMuch = unitsAbove(round);
        hard += weights.hard(RuleId.CAPACITY, tooMuch);
        soft += weights.soft(RuleId.CAPACITY, tooMuch);
        int firstVisit = in.visitOf[first];
        cells.set(at + START, state.start(firstVisit));
        cells.set(at + END, end);
        int home = careworker.home();
        cells.set(at + LEAVES, state.start(firstVisit) - in.seconds[c][home * in.places + in.place[firstVisit]]);
        cells.set(at + REACHES, end + in.seconds[c][in.place[previous] * in.places + home]);
        cells.set(at + WORKED, worked);
        cells.set(at + GAP, longestGap);
        totals.price(at + HARD, hard, soft);
    }

    private int unitsAbove(int round) {
        int above = 0;
        for (int g = 0; g < in.goods; g++) {
            int carried = 0;
            for (int a = state.first(round); a != NONE; a = state.next(a)) {
                int visit = in.visitOf[a];
                carried += isBroughtBy(round, visit) ? in.load[visit * in.goods + g] : 0;
            }
            above += WithinCapacity.unitsAbove(carried, in.capacity[round * in.goods + g]);
        }
        return above;
    }

    /** Whether what a visit needs lies in a round: of all that attend it, in the first by number. */
    private boolean isBroughtBy(int round, int visit) {
        int end = in.firstAttendance[visit] + in.needs[visit];
        for (int a = in.firstAttendance[visit]; a < end; a++) {
            int other = state.round(a);
            if (other != NONE && other < round) {
                return false;
            }
        }
        return true;
    }

    private int minutesOutside(int round, int visit, int start, int end) {
        var shift = in.round[round];
        if (!shift.shift().kind().takes(in.visit[visit].visit().kind())) {
            return Minutes.roundedUp(in.length[visit]);
        }
        return Minutes.roundedUp(WithinShift.secondsOutside(start, end, shift.start(), shift.end())
                + shift.careworker().secondsAway(start, end));
    }
}
