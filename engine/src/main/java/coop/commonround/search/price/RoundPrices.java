package coop.commonround.search.price;

import static coop.commonround.search.table.Instance.NONE;

import coop.commonround.model.RuleId;
import coop.commonround.rule.hard.Minutes;
import coop.commonround.rule.hard.WithinCapacity;
import coop.commonround.rule.hard.WithinShift;
import coop.commonround.rule.planning.PlannedCareworker;
import coop.commonround.rule.planning.TimeTerms;
import coop.commonround.rule.priced.Mileage;
import coop.commonround.rule.priced.PaidBeyondWork;
import coop.commonround.rule.priced.WorstIdle;
import coop.commonround.rule.timing.TimedMeal;
import coop.commonround.search.cells.Cells;
import coop.commonround.search.cells.Tally;
import coop.commonround.search.cells.Totals;
import coop.commonround.search.state.RosterState;
import coop.commonround.search.table.Instance;
import coop.commonround.search.table.PairPrices;

/** Keeps for each round its times, hours and price: the rules that look at one round alone; and the price of the idlest. */
final class RoundPrices {
    private static final int CELLS = 11;
    private static final int START = 0;
    private static final int END = 1;
    private static final int LEAVES = 2;
    private static final int REACHES = 3;
    private static final int WORKED = 4;
    private static final int NIGHTS = 5;
    private static final int GAP = 6;
    private static final int TRAVEL = 7;
    private static final int UNPAID_GAPS = 8;

    /** Breaches; what it costs stands in the cell behind. */
    private static final int HARD = 9;

    private final RosterState state;
    private final Instance in;
    private final Cells cells;
    private final Totals totals;
    private final Tally sums;
    private final int from;
    private final WorstPrice idlest;

    RoundPrices(RosterState state, Totals totals, int from) {
        this.state = state;
        this.in = state.in;
        this.cells = state.cells;
        this.totals = totals;
        this.sums = Tally.ofSums(in.weights);
        this.from = from;
        long minute = in.terms.time().worstMinuteIdle();
        idlest = new WorstPrice(state, totals, RuleId.WORST_IDLE, minute, from + CELLS * in.rounds, in.rounds);
    }

    static int size(Instance in) {
        return CELLS * in.rounds + WorstPrice.size(in.terms.time().worstMinuteIdle(), in.rounds);
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

    /** Seconds in homes, on the way between them, in paid waiting, and on paid ways from home and back. */
    int worked(int round) {
        return cells.integer(from + CELLS * round + WORKED);
    }

    /** Of them those of sleep-ins paid as a whole. */
    private int nights(int round) {
        return cells.integer(from + CELLS * round + NIGHTS);
    }

    /** Seconds paid by the hour. */
    int paidByTheHour(int round) {
        return worked(round) - nights(round);
    }

    /** All that is worked, and the way from home and back, paid or not. */
    int workingTime(int round) {
        return in.terms.isCommutePaid()
                ? worked(round)
                : worked(round) + start(round) - leavesHome(round) + reachesHome(round) - end(round);
    }

    /** The longest stretch free for a break. */
    int longestGap(int round) {
        return cells.integer(from + CELLS * round + GAP);
    }

    /** Seconds between visits on the way. */
    int travel(int round) {
        return cells.integer(from + CELLS * round + TRAVEL);
    }

    /** Seconds of gaps too long to be paid. */
    int unpaidGaps(int round) {
        return cells.integer(from + CELLS * round + UNPAID_GAPS);
    }

    /** What a worked round is paid in seconds, less what its shift is paid without any work. */
    int paidByWorking(int round) {
        return in.round[round].paid().secondsByWorking(worked(round), nights(round));
    }

    /** Seconds that a round is paid beyond the work in it, if any. */
    int paidBeyond(int round) {
        var paid = in.round[round].paid();
        return state.first(round) == NONE ? paid.unworked() : paid.secondsBeyond(worked(round), nights(round));
    }

    void price(int round) {
        sums.clear();
        addUp(round, sums);
        totals.price(from + CELLS * round + HARD, sums);
    }

    /** Works out a round's times and hours, and adds what its rules come to. */
    void addUp(int round, Tally tally) {
        int first = state.first(round);
        int at = from + CELLS * round;
        if (first == NONE) {
            cells.set(at + WORKED, 0);
            cells.set(at + NIGHTS, 0);
            long unused = in.terms.time().unusedShift();
            idlest.set(round, unused > 0 ? in.round[round].end() - in.round[round].start() : 0);
            tally.cost(RuleId.UNUSED_SHIFT, unused);
            tally.cost(RuleId.PAID_SHIFT, PaidBeyondWork.priceUnworked(in.round[round].paid()));
            return;
        }
        int c = in.careworkerOf[round];
        PlannedCareworker careworker = in.careworker[c];
        var pay = careworker.pay();
        var law = careworker.law().on(in.dayOfRound[round]);
        var longestLeg = careworker.longestLeg();
        boolean isMileagePaid = careworker.transport().isPaidMileage();
        int paidGap = in.terms.paidGap();
        long contactPay = 0;
        long travelPay = 0;
        long waitingPay = 0;
        long waitingPrice = 0;
        long mileage = 0;
        long pairs = 0;
        long breaches = 0;
        int tooFar = 0;
        int outside = 0;
        int worked = 0;
        int nights = 0;
        int busy = 0;
        int longestGap = 0;
        int travelled = 0;
        int unpaidGaps = 0;
        int previous = NONE;
        int end = 0;
        var wishes = careworker.wishes();
        boolean isAnyWayWanted = wishes.isAnyWayWanted();
        long wayPrice = 0;
        int afterMeal = in.meal[round] == null ? NONE : mealBefore(round, in.meal[round]);
        for (int a = first; a != NONE; a = state.next(a)) {
            int visit = in.visitOf[a];
            int start = state.start(visit);
            int meal = a == afterMeal ? in.meal[round].length() : 0;
            busy += meal;
            if (previous != NONE) {
                int way = in.place[previous] * in.places + in.place[visit];
                int travel = in.seconds[c][way];
                int arrival = end + travel;
                int gap = Math.max(0, start - arrival);
                int waiting = Math.max(0, gap - meal);
                int paidWaiting = waiting > paidGap ? 0 : waiting;
                travelPay += pay.priceOf(end, arrival);
                waitingPay += pay.priceOf(arrival + meal, arrival + meal + paidWaiting);
                waitingPrice += TimeTerms.priceOf(waiting, in.terms.time().minuteWaiting());
                mileage += isMileagePaid ? Mileage.priceOf(in.metres[c][way], careworker.mile()) : 0;
                worked += travel + paidWaiting;
                busy += travel;
                travelled += travel;
                unpaidGaps += waiting - paidWaiting;
                longestGap = Math.max(longestGap, gap);
                wayPrice += isAnyWayWanted ? 0 : wishes.priceOfWay(travel, in.length[visit]);
                tooFar += longestLeg == null ? 0 : Minutes.roundedUp(travel - longestLeg);
            }
            end = start + in.length[visit];
            worked += in.length[visit];
            busy += in.length[visit];
            longestGap = Math.max(longestGap, in.length[visit] > law.breakAfter() ? law.breakLength() : 0);
            nights += pay.isNight(in.visit[visit], start) ? in.length[visit] : 0;
            contactPay += pay.contactPriceOf(in.visit[visit], start, end);
            int row = in.pairs.rowAt(start, visit);
            pairs += in.pairs.price(row, c);
            breaches += in.pairs.breaches(row, c);
            outside += minutesOutside(round, a, start, end);
            previous = visit;
        }
        int firstVisit = in.visitOf[first];
        wayPrice +=
                isAnyWayWanted ? 0 : wishes.priceOfWay(in.secondsFromHome(round, firstVisit), in.length[firstVisit]);
        cells.set(at + START, state.start(firstVisit));
        cells.set(at + END, end);
        int leaves = state.start(firstVisit) - in.secondsFromHome(round, firstVisit);
        int reaches = end + in.secondsHome(round, previous);
        if (in.terms.isCommutePaid()) {
            travelPay += pay.priceOf(leaves, state.start(firstVisit)) + pay.priceOf(end, reaches);
            mileage += isMileagePaid ? commuteMileage(careworker, in.place[firstVisit], in.place[previous]) : 0;
            worked += state.start(firstVisit) - leaves + reaches - end;
        }
        busy += state.start(firstVisit) - leaves + reaches - end;
        idlest.set(round, WorstIdle.secondsIdle(in.round[round].end() - in.round[round].start(), busy));
        cells.set(at + LEAVES, leaves);
        cells.set(at + REACHES, reaches);
        cells.set(at + WORKED, worked);
        cells.set(at + NIGHTS, nights);
        cells.set(at + GAP, longestGap);
        cells.set(at + TRAVEL, travelled);
        cells.set(at + UNPAID_GAPS, unpaidGaps);
        tally.cost(
                RuleId.MISSED_MEAL,
                in.meal[round] != null && afterMeal == NONE ? in.terms.time().missedMeal() : 0);
        tally.breach(RuleId.LONGEST_LEG, tooFar);
        tally.breach(RuleId.WITHIN_SHIFT, outside);
        tally.breach(RuleId.CAPACITY, unitsAbove(round));
        tally.cost(RuleId.CONTACT_PAY, contactPay);
        tally.cost(RuleId.TRAVEL_PAY, travelPay);
        tally.cost(RuleId.WAITING_PAY, waitingPay);
        tally.cost(RuleId.WAITING, waitingPrice);
        tally.cost(RuleId.UNWANTED_TRAVEL, wayPrice);
        tally.cost(RuleId.UNPAID_GAP, wishes.priceOfGaps(unpaidGaps));
        tally.cost(RuleId.PAID_SHIFT, PaidBeyondWork.priceOf(in.round[round].paid(), worked, nights));
        tally.cost(RuleId.SHORT_ROUND, wishes.priceOfShortRound(worked));
        tally.cost(RuleId.OVERRUN, overrunPrice(round, in.terms.isCommuteWithinShift() ? reaches : end));
        tally.cost(RuleId.MILEAGE, mileage);
        tally.cost(RuleId.OUT_OF_ORDER, in.templates.orderPrice == 0 ? 0 : OutOfOrder.priceOf(state, round));
        if (tally.isByRule()) {
            addPairs(round, tally);
        } else {
            tally.costOfSeveral(pairs);
            tally.breachesOfSeveral(breaches);
        }
    }

    /** The attendance before which the meal is held: the first that leaves time for it; NONE if it is missed. */
    private int mealBefore(int round, TimedMeal meal) {
        int c = in.careworkerOf[round];
        int previous = NONE;
        for (int a = state.first(round); a != NONE; a = state.next(a)) {
            int visit = in.visitOf[a];
            int arrival = previous == NONE
                    ? in.firstStart(round, visit)
                    : state.start(previous)
                            + in.length[previous]
                            + in.seconds[c][in.place[previous] * in.places + in.place[visit]];
            if (meal.fits(arrival, state.start(visit))) {
                return a;
            }
            previous = visit;
        }
        return NONE;
    }

    /** The round that is idle for longest. */
    int idlest() {
        return idlest.numberOfLongest();
    }

    /** Whether no round is idle for longer than this one. */
    boolean isIdlest(int round) {
        return idlest.isLongest(round);
    }

    /** Prices the idlest round, once all have their prices. */
    void priceIdlest() {
        idlest.price();
    }

    /** Adds what the idlest round comes to. */
    void addUpIdlest(Tally tally) {
        idlest.addUp(tally);
    }

    private void addPairs(int round, Tally tally) {
        var careworker = in.careworker[in.careworkerOf[round]];
        for (int a = state.first(round); a != NONE; a = state.next(a)) {
            var visit = in.visit[in.visitOf[a]];
            PairPrices.add(visit, visit.dayAt(state.start(in.visitOf[a])), careworker, in.terms, tally);
        }
    }

    private int unitsAbove(int round) {
        int above = 0;
        for (int g = 0; g < in.goods; g++) {
            int carried = state.carried(round, g);
            for (int a = in.hasDoubleUps ? state.first(round) : NONE; a != NONE; a = state.next(a)) {
                int visit = in.visitOf[a];
                carried += in.needs[visit] > 1 && isBroughtBy(round, visit) ? in.load[visit * in.goods + g] : 0;
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

    private long overrunPrice(int round, int end) {
        return TimeTerms.priceOf(
                Math.max(0, end - in.round[round].end()), in.terms.time().minuteOverrun());
    }

    private long commuteMileage(PlannedCareworker careworker, int firstPlace, int lastPlace) {
        var metres = in.metres[careworker.number()];
        int home = careworker.home();
        return Mileage.priceOf(metres[home * in.places + firstPlace], careworker.mile())
                + Mileage.priceOf(metres[lastPlace * in.places + home], careworker.mile());
    }

    private int minutesOutside(int round, int attendance, int start, int end) {
        var shift = in.round[round];
        int visit = in.visitOf[attendance];
        if (!shift.shift().kind().takes(in.visit[visit].visit().kind())) {
            return Minutes.roundedUp(in.length[visit]);
        }
        int from = start;
        int to = end;
        if (in.terms.isCommuteWithinShift()) {
            from -= state.previous(attendance) == NONE ? in.secondsFromHome(round, visit) : 0;
            to += state.next(attendance) == NONE ? in.secondsHome(round, visit) : 0;
        }
        return Minutes.roundedUp(WithinShift.secondsOutside(from, to, shift.start(), shift.lawfulUntil())
                + shift.careworker().secondsAway(start, end));
    }
}
