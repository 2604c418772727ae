package coop.commonround.search;

import static coop.commonround.search.Instance.NONE;

import coop.commonround.model.RuleId;
import coop.commonround.rule.hard.BreakInLongDay;
import coop.commonround.rule.hard.DailyRest;
import coop.commonround.rule.hard.Minutes;
import coop.commonround.rule.planning.FairShare;
import java.util.Arrays;

/** Keeps each careworker's price: the rules of hours, rest, breaks, promised time and fair shares. */
final class CareworkerPrices {
    private final RosterState state;
    private final Instance in;
    private final Cells cells;
    private final Weights weights;
    private final Totals totals;
    private final RoundPrices rounds;
    private final int from;
    private final int evenings;
    private final int weekendDays;
    private final int fairness;
    private final int totalEvenings;
    private final int totalWeekendDays;
    private final int[] ofDay;
    private final int[] workedInWeek;
    private boolean isShareChanged = true;

    CareworkerPrices(RosterState state, Totals totals, RoundPrices rounds, int from) {
        this.state = state;
        this.in = state.in;
        this.cells = state.cells;
        this.weights = in.weights;
        this.totals = totals;
        this.rounds = rounds;
        this.from = from;
        evenings = from + 2 * in.careworkers;
        weekendDays = evenings + in.careworkers;
        fairness = weekendDays + in.careworkers;
        totalEvenings = fairness + 1;
        totalWeekendDays = totalEvenings + 1;
        ofDay = new int
                [Arrays.stream(in.roundsOf).mapToInt(own -> own.length).max().orElse(0)];
        workedInWeek = new int[in.careworkers == 0 ? 0 : in.careworker[0].weeks()];
    }

    static int size(Instance in) {
        return 4 * in.careworkers + 3;
    }

    /** Drops what was noted as changed: it has been taken back. */
    void forget() {
        isShareChanged = false;
    }

    void price(int c) {
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
                leaves = Math.min(leaves, rounds.leavesHome(round));
                reaches = Math.max(reaches, rounds.reachesHome(round));
                worked += rounds.worked(round);
                gap = Math.max(gap, rounds.longestGap(round));
                if (rounds.end(round) > rounds.end(dayBefore)) {
                    dayBefore = round;
                }
                isEvening |= rounds.end(round) > in.round[round].eveningFrom();
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
        totals.price(from + 2 * c, hard, soft);
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
        int byStart = Integer.compare(rounds.start(one), rounds.start(other));
        return byStart != 0 ? byStart < 0 : in.round[one].id().compareTo(in.round[other].id()) < 0;
    }

    private int gapBetween(int earlier, int later) {
        int from = in.visitOf[state.last(earlier)];
        int to = in.visitOf[state.first(later)];
        return rounds.start(later) - rounds.end(earlier) - state.travel(later, from, to);
    }

    /** Prices the shares anew, if anybody's evenings or weekends have changed. */
    void priceFairness() {
        if (!isShareChanged || in.careworkers == 0) {
            return;
        }
        isShareChanged = false;
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
        totals.priceSoft(fairness, above);
    }
}
