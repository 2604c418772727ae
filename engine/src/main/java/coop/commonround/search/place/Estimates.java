package coop.commonround.search.place;

import static coop.commonround.search.table.Instance.NONE;

import coop.commonround.search.state.RosterState;
import coop.commonround.search.table.Fares;
import coop.commonround.search.table.Instance;

/**
 * What a visit would add to the price at some place, as far as that can be said in constant time; in thousandths of a penny.
 *
 * <p>Exact for the way at ordinary pay, miles, the person, and who the client meets; the visit's own preferred time, its
 * lateness and that of the visit behind it, and the waiting on both sides as if nothing further on moved. Nothing here decides anything but the order in which places are tried,
 * unless {@link #isExact()}.
 */
final class Estimates {
    private final RosterState state;
    private final Instance in;
    private final double[] second;
    private final double[] metre;
    private final boolean isWaitingPriced;
    private final double latePrice;
    private final double idlePrice;
    private final boolean isExact;

    private int visit;
    private int careworker;
    private int home;
    private double secondPrice;
    private double metrePrice;
    private double ofPerson;

    Estimates(RosterState state) {
        this.state = state;
        this.in = state.in;
        var fares = new Fares(in);
        second = fares.second;
        metre = fares.metre;
        boolean anyPaid = false;
        for (int c = 0; c < in.careworkers; c++) {
            anyPaid |= second[c] > 0;
        }
        isWaitingPriced = anyPaid && in.terms.paidGap() > 0;
        idlePrice = in.terms.time().worstMinuteIdle() / 60.0;
        latePrice = in.terms.time().minuteLate() / 60.0;
        isExact = in.isRouting;
    }

    /** Whether the estimates are the whole price, and every place found is lawful. */
    boolean isExact() {
        return isExact;
    }

    void begin(int ofVisit) {
        visit = ofVisit;
    }

    /** Sets the round for which prices are asked next; false if its careworker has no hours left. */
    boolean beginRound(int round) {
        careworker = in.careworkerOf[round];
        home = in.careworker[careworker].home();
        secondPrice = second[careworker];
        metrePrice = metre[careworker];
        ofPerson = in.length[visit] * secondPrice + in.pairs.in(round, visit, careworker);
        if (isExact) {
            return true;
        }
        if (state.pricing().hoursLeft(round) < in.length[visit]) {
            return false;
        }
        ofPerson += ofFace();
        ofPerson -= state.pricing().isIdlest(round) ? in.length[visit] * idlePrice : 0;
        ofPerson -= state.first(round) == NONE ? in.terms.time().unusedShift() : 0;
        int unused = state.pricing().unusedHours(round);
        ofPerson -= Math.min(unused, in.length[visit]) * secondPrice;
        ofPerson += in.hasPaidShifts && unused == 0 ? beyondWork(round) * secondPrice : 0;
        return true;
    }

    /** By how much a shift is then paid more, or less, beyond the work in it. */
    private int beyondWork(int round) {
        int now = state.pricing().paidBeyond(round);
        int before = state.first(round) == NONE ? in.round[round].paid().least() : now;
        return Math.max(0, before - in.length[visit]) - now;
    }

    private double ofFace() {
        int client = in.client[visit];
        if (state.timesSeen(client, careworker) > 0) {
            return 0;
        }
        int met = state.facesMet(client);
        var cap = in.clientAt[client].cap();
        double price = met > 0 ? in.terms.newFaceInPeriod() : 0;
        price += cap != null && met >= cap ? in.terms.overCap() : 0;
        return in.clientAt[client].isFamiliarWith(in.careworker[careworker]) ? price : price + in.terms.newFace();
    }

    /** What the visit adds between two attendances, either of them NONE, for an arrival and a start there. */
    double of(int ahead, int behind, int arrival, int start) {
        int places = in.places;
        var seconds = in.seconds[careworker];
        int here = in.place[visit];
        int fromPlace = ahead == NONE ? home : in.place[in.visitOf[ahead]];
        int toPlace = behind == NONE ? home : in.place[in.visitOf[behind]];
        boolean isPaidTo = ahead != NONE || in.terms.isCommutePaid();
        boolean isPaidFrom = behind != NONE || in.terms.isCommutePaid();
        int to = fromPlace * places + here;
        int from = here * places + toPlace;
        int old = fromPlace * places + toPlace;
        boolean isOldPaid =
                (ahead != NONE && behind != NONE) || (in.terms.isCommutePaid() && (ahead != NONE || behind != NONE));
        long way =
                (isPaidTo ? (long) seconds[to] : 0) + (isPaidFrom ? seconds[from] : 0) - (isOldPaid ? seconds[old] : 0);
        double price = ofPerson + way * secondPrice;
        if (metrePrice > 0) {
            var metres = in.metres[careworker];
            long more = (isPaidTo ? (long) metres[to] : 0)
                    + (isPaidFrom ? metres[from] : 0)
                    - (isOldPaid ? metres[old] : 0);
            price += more * metrePrice;
        }
        if (isExact) {
            return price;
        }
        var preferred = in.visit[visit].preferred();
        if (preferred != null) {
            price += Math.abs(start - preferred) * (in.terms.minuteAstray() / 60.0);
        }
        if (latePrice > 0) {
            price += latePrice * ofLateness(behind, start, seconds[from]);
        }
        if (isWaitingPriced) {
            price += secondPrice * ofWaiting(ahead, behind, arrival, start, seconds[from], seconds[old]);
        }
        return price;
    }

    private int ofLateness(int behind, int start, int wayFrom) {
        int late = in.visit[visit].starts().secondsLate(start);
        if (behind == NONE) {
            return late;
        }
        int next = in.visitOf[behind];
        var starts = in.visit[next].starts();
        int before = starts.secondsLate(state.earliest(next));
        return late + Math.max(0, starts.secondsLate(start + in.length[visit] + wayFrom) - before);
    }

    private int ofWaiting(int ahead, int behind, int arrival, int start, int wayFrom, int wayOld) {
        int end = start + in.length[visit];
        int more = ahead == NONE ? 0 : paid(start - arrival);
        if (behind != NONE) {
            int startsBehind = state.earliest(in.visitOf[behind]);
            more += paid(startsBehind - end - wayFrom);
            if (ahead != NONE) {
                int before = in.visitOf[ahead];
                more -= paid(startsBehind - state.earliest(before) - in.length[before] - wayOld);
            }
        }
        return more;
    }

    private int paid(int waiting) {
        return waiting > in.terms.paidGap() ? 0 : Math.max(0, waiting);
    }
}
