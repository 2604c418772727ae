package coop.commonround.search;

import static coop.commonround.search.Instance.NONE;

import coop.commonround.model.RuleId;
import coop.commonround.rule.hard.BreakInLongDay;
import coop.commonround.rule.hard.DailyRest;
import coop.commonround.rule.hard.LinkedInOrder;
import coop.commonround.rule.hard.Minutes;
import coop.commonround.rule.hard.SkillHeld;
import coop.commonround.rule.hard.StartsInWindow;
import coop.commonround.rule.hard.WithinShift;
import coop.commonround.rule.planning.FairShare;
import coop.commonround.rule.planning.PlannedCareworker;
import coop.commonround.rule.priced.Mileage;
import coop.commonround.rule.priced.PreferredTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Keeps every rule's price of a {@link RosterState} up to date: rounds, then careworkers, visits, links, clients, fairness.
 *
 * <p>Only what changed is priced anew. This file is longer than most: it is the rules' one inner loop.
 */
final class Pricing {
    private static final int ROUND_CELLS = 8;
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

    private final int ofRounds;
    private final int ofCareworkers;
    private final int evenings;
    private final int weekendDays;
    private final int ofVisits;
    private final int ofLinks;
    private final int ofClients;
    private final int fairness;
    private final int totalHard;
    private final int totalSoft;
    private final int totalEvenings;
    private final int totalWeekendDays;

    private final Dirty rounds;
    private final Dirty careworkers;
    private final Dirty visits;
    private final Dirty links;
    private final Dirty clients;
    private boolean isShareChanged = true;
    private final int[] ofDay = new int[64];
    private final int[] workedInWeek;

    static int size(Instance in) {
        return ROUND_CELLS * in.rounds + 4 * in.careworkers + 2 * in.visits + 2 * in.link.length + in.clients + 5;
    }

    Pricing(RosterState state, int from) {
        this.state = state;
        this.in = state.in;
        this.cells = state.cells;
        this.weights = in.weights;
        int end = from;
        ofRounds = end;
        ofCareworkers = end += ROUND_CELLS * in.rounds;
        evenings = end += 2 * in.careworkers;
        weekendDays = end += in.careworkers;
        ofVisits = end += in.careworkers;
        ofLinks = end += 2 * in.visits;
        ofClients = end += 2 * in.link.length;
        fairness = end += in.clients;
        totalHard = end += 1;
        totalSoft = end += 1;
        totalEvenings = end += 1;
        totalWeekendDays = end + 1;
        rounds = new Dirty(in.rounds);
        careworkers = new Dirty(in.careworkers);
        visits = new Dirty(in.visits);
        links = new Dirty(in.link.length);
        clients = new Dirty(in.clients);
        workedInWeek = new int[in.careworkers == 0 ? 0 : in.careworker[0].weeks()];
        for (int c = 0; c < in.careworkers; c++) {
            careworkers.add(c);
        }
    }

    long hard() {
        return cells.get(totalHard);
    }

    long soft() {
        return cells.get(totalSoft);
    }

    void roundChanged(int round) {
        rounds.add(round);
    }

    void visitChanged(int visit) {
        visits.add(visit);
        for (int link : in.linksAsFirst[visit]) {
            links.add(link);
        }
        for (int link : in.linksAsSecond[visit]) {
            links.add(link);
        }
    }

    void clientChanged(int client) {
        clients.add(client);
    }

    /** Drops what was noted as changed: it has been taken back. */
    void forget() {
        rounds.clear();
        careworkers.clear();
        visits.clear();
        links.clear();
        clients.clear();
        isShareChanged = false;
    }

    void settle() {
        while (rounds.size() > 0) {
            int round = rounds.takeLast();
            priceRound(round);
            careworkers.add(in.careworkerOf[round]);
        }
        while (careworkers.size() > 0) {
            priceCareworker(careworkers.takeLast());
        }
        while (visits.size() > 0) {
            priceVisit(visits.takeLast());
        }
        while (links.size() > 0) {
            priceLink(links.takeLast());
        }
        while (clients.size() > 0) {
            priceClient(clients.takeLast());
        }
        if (isShareChanged) {
            priceFairness();
            isShareChanged = false;
        }
    }

    /** Sets a pair of cells, hard then soft, and carries the difference into the totals. */
    private void priced(int pair, long hard, long soft) {
        cells.add(totalHard, hard - cells.get(pair));
        cells.add(totalSoft, soft - cells.get(pair + 1));
        cells.set(pair, hard);
        cells.set(pair + 1, soft);
    }

    private void priceRound(int round) {
        int first = state.first(round);
        int at = ofRounds + ROUND_CELLS * round;
        if (first == NONE) {
            cells.set(at + WORKED, 0);
            priced(at + HARD, 0, 0);
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
        int firstVisit = in.visitOf[first];
        cells.set(at + START, state.start(firstVisit));
        cells.set(at + END, end);
        int home = careworker.home();
        cells.set(at + LEAVES, state.start(firstVisit) - in.seconds[c][home * in.places + in.place[firstVisit]]);
        cells.set(at + REACHES, end + in.seconds[c][in.place[previous] * in.places + home]);
        cells.set(at + WORKED, worked);
        cells.set(at + GAP, longestGap);
        priced(at + HARD, hard, soft);
    }

    private int minutesOutside(int round, int visit, int start, int end) {
        var shift = in.round[round];
        if (!shift.shift().kind().takes(in.visit[visit].visit().kind())) {
            return Minutes.roundedUp(in.length[visit]);
        }
        return Minutes.roundedUp(WithinShift.secondsOutside(start, end, shift.start(), shift.end())
                + shift.careworker().secondsAway(start, end));
    }

    private void priceCareworker(int c) {
        var careworker = in.careworker[c];
        var own = in.roundsOf[c];
        Arrays.fill(workedInWeek, 0);
        int restShort = 0;
        int breakShort = 0;
        int overlap = 0;
        int eveningsWorked = 0;
        int weekendDaysWorked = 0;
        boolean isFirstDay = true;
        int reachedHome = 0;
        int dayBefore = NONE;
        for (int i = 0; i < own.length; ) {
            int ofThisDay = 0;
            var date = in.round[own[i]].date();
            for (; i < own.length && in.round[own[i]].date().equals(date); i++) {
                if (state.first(own[i]) != NONE) {
                    ofThisDay = addInOrder(own[i], ofThisDay);
                }
            }
            if (ofThisDay == 0) {
                continue;
            }
            overlap += dayBefore == NONE ? 0 : Math.max(0, -gapBetween(dayBefore, ofDay[0]));
            dayBefore = ofDay[0];
            int leaves = Integer.MAX_VALUE;
            int reaches = Integer.MIN_VALUE;
            int worked = 0;
            int gap = 0;
            boolean isEvening = false;
            for (int k = 0; k < ofThisDay; k++) {
                int round = ofDay[k];
                int at = ofRounds + ROUND_CELLS * round;
                leaves = Math.min(leaves, cells.integer(at + LEAVES));
                reaches = Math.max(reaches, cells.integer(at + REACHES));
                worked += cells.integer(at + WORKED);
                gap = Math.max(gap, cells.integer(at + GAP));
                if (cells.integer(at + END) > cells.integer(ofRounds + ROUND_CELLS * dayBefore + END)) {
                    dayBefore = round;
                }
                isEvening |= cells.integer(at + END) > in.round[round].eveningFrom();
                if (k > 0) {
                    int between = gapBetween(ofDay[k - 1], round);
                    gap = Math.max(gap, between);
                    overlap += Math.max(0, -between);
                }
            }
            if (!isFirstDay) {
                restShort += DailyRest.secondsShort(reachedHome, leaves, in.terms.dailyRest());
            }
            breakShort += BreakInLongDay.secondsShort(worked, gap, in.terms.breakAfter(), in.terms.breakLength());
            workedInWeek[in.round[ofDay[0]].week()] += worked;
            eveningsWorked += isEvening ? 1 : 0;
            weekendDaysWorked += in.onWeekend[ofDay[0]] ? 1 : 0;
            reachedHome = reaches;
            isFirstDay = false;
        }
        long hard = 0;
        long soft = 0;
        int above = 0;
        int unused = 0;
        long overtime = 0;
        var contracted = careworker.overtimeAfter();
        for (int week = 0; week < workedInWeek.length; week++) {
            above += Math.max(0, workedInWeek[week] - careworker.maximumWeek());
            unused += Math.max(0, careworker.guaranteedIn(week) - workedInWeek[week]);
            overtime += contracted == null ? 0 : Math.max(0, workedInWeek[week] - contracted);
        }
        int aboveMinutes = Minutes.roundedUp(above);
        int restMinutes = Minutes.roundedUp(restShort);
        int breakMinutes = Minutes.roundedUp(breakShort);
        int overlapMinutes = Minutes.roundedUp(overlap);
        hard += weights.hard(RuleId.MAXIMUM_HOURS, aboveMinutes) + weights.hard(RuleId.DAILY_REST, restMinutes);
        hard += weights.hard(RuleId.BREAK, breakMinutes) + weights.hard(RuleId.ROUNDS_APART, overlapMinutes);
        soft += weights.soft(RuleId.MAXIMUM_HOURS, aboveMinutes) + weights.soft(RuleId.DAILY_REST, restMinutes);
        soft += weights.soft(RuleId.BREAK, breakMinutes) + weights.soft(RuleId.ROUNDS_APART, overlapMinutes);
        soft += overtime * careworker.overtimeHour() / 3600 + careworker.pay().basicPriceOf(unused);
        priced(ofCareworkers + 2 * c, hard, soft);
        if (careworker.sharesEvenings() && cells.get(evenings + c) != eveningsWorked) {
            cells.add(totalEvenings, eveningsWorked - cells.get(evenings + c));
            cells.set(evenings + c, eveningsWorked);
            isShareChanged = true;
        }
        if (careworker.sharesWeekends() && cells.get(weekendDays + c) != weekendDaysWorked) {
            cells.add(totalWeekendDays, weekendDaysWorked - cells.get(weekendDays + c));
            cells.set(weekendDays + c, weekendDaysWorked);
            isShareChanged = true;
        }
    }

    /** Adds a round to those of the day, by when it really starts; gives how many there are then. */
    private int addInOrder(int round, int count) {
        int index = count;
        while (index > 0 && startsBefore(round, ofDay[index - 1])) {
            ofDay[index] = ofDay[index - 1];
            index--;
        }
        ofDay[index] = round;
        return count + 1;
    }

    private boolean startsBefore(int one, int other) {
        int byStart = Integer.compare(
                cells.integer(ofRounds + ROUND_CELLS * one + START),
                cells.integer(ofRounds + ROUND_CELLS * other + START));
        return byStart != 0 ? byStart < 0 : in.round[one].id().compareTo(in.round[other].id()) < 0;
    }

    private int gapBetween(int earlier, int later) {
        int from = in.visitOf[state.last(earlier)];
        int to = in.visitOf[state.first(later)];
        return cells.integer(ofRounds + ROUND_CELLS * later + START)
                - cells.integer(ofRounds + ROUND_CELLS * earlier + END)
                - state.travel(later, from, to);
    }

    private void priceVisit(int v) {
        int attending = state.attending(v);
        if (attending == 0) {
            priced(ofVisits + 2 * v, 0, 0);
            return;
        }
        var visit = in.visit[v];
        int start = state.start(v);
        long hard = 0;
        long soft = 0;
        var preferred = visit.preferred();
        if (preferred != null) {
            soft += PreferredTime.priceOf(start - preferred, in.terms.minuteAstray());
        }
        int late =
                attending * Minutes.roundedUp(StartsInWindow.secondsOutside(start, visit.earliest(), visit.latest()));
        hard += weights.hard(RuleId.STARTS_IN_WINDOW, late);
        soft += weights.soft(RuleId.STARTS_IN_WINDOW, late);
        if (in.hasVisitRules[v]) {
            int amiss = in.needs[v] - attending + peopleTwice(v);
            hard += weights.hard(RuleId.TOGETHER, amiss);
            soft += weights.soft(RuleId.TOGETHER, amiss);
            int unpinned = unpinned(v, start);
            hard += weights.hard(RuleId.PIN, unpinned);
            soft += weights.soft(RuleId.PIN, unpinned);
            if (Instance.hasSharedSkills(visit)) {
                int missing = SkillHeld.missing(visit, attending(v));
                hard += weights.hard(RuleId.SKILL, missing);
                soft += weights.soft(RuleId.SKILL, missing);
            }
        }
        priced(ofVisits + 2 * v, hard, soft);
    }

    private int peopleTwice(int v) {
        int twice = 0;
        int end = in.firstAttendance[v] + in.needs[v];
        for (int a = in.firstAttendance[v]; a < end; a++) {
            for (int b = in.firstAttendance[v]; b < a; b++) {
                twice += state.round(a) != NONE
                                && state.round(b) != NONE
                                && in.careworkerOf[state.round(a)] == in.careworkerOf[state.round(b)]
                        ? 1
                        : 0;
            }
        }
        return twice;
    }

    private int unpinned(int v, int start) {
        var visit = in.visit[v];
        int amiss = 0;
        var pinnedTo = visit.pinnedTo();
        if (pinnedTo != null && !attends(v, pinnedTo.number())) {
            amiss++;
        }
        var pinnedStart = visit.pinnedStart();
        return pinnedStart == null ? amiss : amiss + Minutes.roundedUp(Math.abs(start - pinnedStart));
    }

    private boolean attends(int v, int careworker) {
        int end = in.firstAttendance[v] + in.needs[v];
        for (int a = in.firstAttendance[v]; a < end; a++) {
            if (state.round(a) != NONE && in.careworkerOf[state.round(a)] == careworker) {
                return true;
            }
        }
        return false;
    }

    private List<PlannedCareworker> attending(int v) {
        var attending = new ArrayList<PlannedCareworker>(in.needs[v]);
        int end = in.firstAttendance[v] + in.needs[v];
        for (int a = in.firstAttendance[v]; a < end; a++) {
            if (state.round(a) != NONE) {
                attending.add(in.careworker[in.careworkerOf[state.round(a)]]);
            }
        }
        return attending;
    }

    private void priceLink(int l) {
        int first = in.linkFirst[l];
        int second = in.linkSecond[l];
        if (state.attending(first) == 0 || state.attending(second) == 0) {
            priced(ofLinks + 2 * l, 0, 0);
            return;
        }
        var link = in.link[l];
        int amiss = Minutes.roundedUp(
                LinkedInOrder.secondsAmiss(state.start(second) - state.start(first), link.minimum(), link.maximum()));
        int strangers = link.isSameCareworker() && !shareCareworker(first, second) ? 1 : 0;
        priced(
                ofLinks + 2 * l,
                weights.hard(RuleId.LINK, amiss) + weights.hard(RuleId.SAME_CAREWORKER, strangers),
                weights.soft(RuleId.LINK, amiss) + weights.soft(RuleId.SAME_CAREWORKER, strangers));
    }

    private boolean shareCareworker(int first, int second) {
        int end = in.firstAttendance[first] + in.needs[first];
        for (int a = in.firstAttendance[first]; a < end; a++) {
            if (state.round(a) != NONE && attends(second, in.careworkerOf[state.round(a)])) {
                return true;
            }
        }
        return false;
    }

    private void priceClient(int client) {
        int faces = state.facesMet(client);
        var cap = in.clientAt[client].cap();
        long soft = state.newFacesMet(client) * in.terms.newFace();
        soft += Math.max(0, faces - 1) * in.terms.newFaceInPeriod();
        soft += cap == null ? 0 : Math.max(0, faces - cap) * in.terms.overCap();
        cells.add(totalSoft, soft - cells.get(ofClients + client));
        cells.set(ofClients + client, soft);
    }

    private void priceFairness() {
        if (in.careworkers == 0) {
            return;
        }
        var share = in.careworker[0].share();
        int fairEvenings = FairShare.of(cells.integer(totalEvenings), share.eveningSharers());
        int fairDays =
                FairShare.of(share.weekendDaysBefore() + cells.integer(totalWeekendDays), share.weekendSharers());
        long above = 0;
        for (int c = 0; c < in.careworkers; c++) {
            above += Math.max(0, cells.get(evenings + c) - fairEvenings) * in.terms.unfairEvening();
            long days = cells.get(weekendDays + c);
            long load = days + in.careworker[c].weekendDaysBefore() - fairDays;
            above += Math.max(0, Math.min(days, load)) * in.terms.unfairWeekend();
        }
        cells.add(totalSoft, above - cells.get(fairness));
        cells.set(fairness, above);
    }
}
