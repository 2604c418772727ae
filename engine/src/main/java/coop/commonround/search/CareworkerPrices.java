package coop.commonround.search;

import static coop.commonround.search.Instance.NONE;

import coop.commonround.model.RuleId;
import coop.commonround.rule.hard.AverageHours;
import coop.commonround.rule.hard.BreakInLongDay;
import coop.commonround.rule.hard.DailyRest;
import coop.commonround.rule.hard.Minutes;
import coop.commonround.rule.hard.WeeklyRest;
import coop.commonround.rule.hours.DaysWorked;
import coop.commonround.rule.planning.FairShare;
import java.util.Arrays;

/** Keeps each careworker's price: the rules of hours, rest, breaks, promised time and fair shares. */
final class CareworkerPrices {
    private final RosterState state;
    private final Instance in;
    private final Cells cells;
    private final Totals totals;
    private final Tally sums;
    private final RoundPrices rounds;
    private final int from;
    private final int evenings;
    private final int weekendDays;
    private final int fairness;
    private final boolean isMaximumHard;
    private final boolean isAverageHard;
    private final int totalEvenings;
    private final int totalWeekendDays;
    private final int weeks;
    private final int[] ofDay;
    private final int[] paidInWeek;
    private final int[] workingTimeInWeek;
    private final DaysWorked days = new DaysWorked();
    private boolean isShareChanged = true;

    // what the days of the careworker being priced come to so far
    private int restShort;
    private int breakShort;
    private int overlap;
    private int eveningsWorked;
    private int weekendDaysWorked;
    private int reachedHome;
    private int lastRound;

    CareworkerPrices(RosterState state, Totals totals, RoundPrices rounds, int from) {
        this.state = state;
        this.in = state.in;
        this.cells = state.cells;
        this.totals = totals;
        this.sums = Tally.ofSums(in.weights);
        this.rounds = rounds;
        this.from = from;
        isMaximumHard = in.weights.isHard(RuleId.MAXIMUM_HOURS);
        isAverageHard = in.weights.isHard(RuleId.AVERAGE_HOURS);
        evenings = from + 2 * in.careworkers;
        weekendDays = evenings + in.careworkers;
        fairness = weekendDays + in.careworkers;
        totalEvenings = fairness + 1;
        totalWeekendDays = totalEvenings + 1;
        weeks = totalWeekendDays + 1;
        ofDay = new int
                [Arrays.stream(in.roundsOf).mapToInt(own -> own.length).max().orElse(0)];
        paidInWeek = new int[weeksOf(in)];
        workingTimeInWeek = new int[paidInWeek.length];
    }

    static int size(Instance in) {
        return (4 + 2 * weeksOf(in)) * in.careworkers + 3;
    }

    private static int weeksOf(Instance in) {
        return in.careworkers == 0 ? 0 : in.careworker[0].weeks();
    }

    /** Drops what was noted as changed: it has been taken back. */
    void forget() {
        isShareChanged = false;
    }

    /** Seconds of working time that a careworker has left in a week, by rules that are law. */
    int hoursLeft(int c, int week) {
        return cells.integer(weeks + 2 * (c * paidInWeek.length + week));
    }

    /** Guaranteed seconds that a careworker has not used in a week. */
    int unusedIn(int c, int week) {
        return cells.integer(weeks + 2 * (c * paidInWeek.length + week) + 1);
    }

    void price(int c) {
        sums.clear();
        addUp(c, sums);
        totals.price(from + 2 * c, sums);
    }

    /** Works out a careworker's days and shares from the rounds, and adds what the rules come to. */
    void addUp(int c, Tally tally) {
        var own = in.roundsOf[c];
        Arrays.fill(paidInWeek, 0);
        Arrays.fill(workingTimeInWeek, 0);
        restShort = 0;
        breakShort = 0;
        overlap = 0;
        eveningsWorked = 0;
        weekendDaysWorked = 0;
        lastRound = NONE;
        reachedHome = in.careworker[c].law().reachedHomeBefore();
        days.clear();
        for (int i = 0; i < own.length; ) {
            int ofThisDay = 0;
            var date = in.round[own[i]].date();
            for (; i < own.length && in.round[own[i]].date().equals(date); i++) {
                if (state.first(own[i]) != NONE) {
                    ofThisDay = addInOrder(own[i], ofThisDay);
                }
            }
            if (ofThisDay > 0) {
                sumUpDay(ofThisDay);
            }
        }
        addWeeks(c, tally);
        count(evenings + c, totalEvenings, in.careworker[c].sharesEvenings() ? eveningsWorked : 0);
        count(weekendDays + c, totalWeekendDays, in.careworker[c].sharesWeekends() ? weekendDaysWorked : 0);
    }

    /** Adds a day's rounds, in order, to what the careworker's days come to. */
    private void sumUpDay(int ofThisDay) {
        int first = ofDay[0];
        int leaves = Integer.MAX_VALUE;
        int reaches = Integer.MIN_VALUE;
        int worked = 0;
        int workingTime = 0;
        int gap = 0;
        boolean isEvening = false;
        int lastToEnd = first;
        for (int k = 0; k < ofThisDay; k++) {
            int round = ofDay[k];
            leaves = Math.min(leaves, rounds.leavesHome(round));
            reaches = Math.max(reaches, rounds.reachesHome(round));
            worked += rounds.worked(round);
            workingTime += rounds.workingTime(round);
            gap = Math.max(gap, rounds.longestGap(round));
            isEvening |= rounds.end(round) > in.round[round].eveningFrom();
            lastToEnd = rounds.end(round) > rounds.end(lastToEnd) ? round : lastToEnd;
            if (k > 0) {
                int between = gapBetween(ofDay[k - 1], round);
                gap = Math.max(gap, between);
                overlap += Math.max(0, -between);
            }
        }
        if (lastRound != NONE) {
            overlap += Math.max(0, -gapBetween(lastRound, first));
        }
        restShort += DailyRest.secondsShort(reachedHome, leaves, in.terms.dailyRest());
        days.add(in.dayOfRound[first], leaves, reaches);
        breakShort += BreakInLongDay.secondsShort(workingTime, gap, in.terms.breakAfter(), in.terms.breakLength());
        paidInWeek[in.round[first].week()] += worked;
        workingTimeInWeek[in.round[first].week()] += workingTime;
        eveningsWorked += isEvening ? 1 : 0;
        weekendDaysWorked += in.onWeekend[first] ? 1 : 0;
        reachedHome = reaches;
        lastRound = lastToEnd;
    }

    private void addWeeks(int c, Tally tally) {
        var careworker = in.careworker[c];
        var contracted = careworker.overtimeAfter();
        int above = 0;
        int unused = 0;
        long overtime = 0;
        var law = careworker.law();
        for (int week = 0; week < paidInWeek.length; week++) {
            int left = careworker.maximumWeek() - workingTimeInWeek[week];
            int unusedInWeek = Math.max(0, careworker.guaranteedIn(week) - paidInWeek[week]);
            int at = weeks + 2 * (c * paidInWeek.length + week);
            int leftByLaw = isMaximumHard ? left : Integer.MAX_VALUE;
            cells.set(at, isAverageHard ? Math.min(leftByLaw, law.averageLeft(week, workingTimeInWeek)) : leftByLaw);
            cells.set(at + 1, unusedInWeek);
            above += Math.max(0, -left);
            unused += unusedInWeek;
            overtime += contracted == null ? 0 : Math.max(0, paidInWeek[week] - contracted);
        }
        tally.breach(RuleId.MAXIMUM_HOURS, Minutes.roundedUp(above));
        tally.breach(
                RuleId.AVERAGE_HOURS, Minutes.roundedUp(AverageHours.secondsAbove(workingTimeInWeek, law.averages())));
        tally.breach(RuleId.DAILY_REST, Minutes.roundedUp(restShort));
        tally.breach(RuleId.WEEKLY_REST, Minutes.roundedUp(WeeklyRest.secondsShort(law, days)));
        tally.breach(RuleId.BREAK, Minutes.roundedUp(breakShort));
        tally.breach(RuleId.ROUNDS_APART, Minutes.roundedUp(overlap));
        tally.cost(RuleId.OVERTIME, overtime * careworker.overtimeHour() / 3600);
        tally.cost(RuleId.UNUSED_HOURS, careworker.pay().basicPriceOf(unused));
    }

    /** Sets how many evenings or weekend days a careworker works, and carries the difference into those of all. */
    private void count(int cell, int total, int worked) {
        if (cells.get(cell) != worked) {
            cells.add(total, worked - cells.get(cell));
            cells.set(cell, worked);
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
        if (!isShareChanged) {
            return;
        }
        isShareChanged = false;
        sums.clear();
        addUpFairness(sums);
        totals.priceSoft(fairness, sums);
    }

    /** Adds what the shares come to. */
    void addUpFairness(Tally tally) {
        if (in.careworkers == 0) {
            return;
        }
        var share = in.careworker[0].share();
        int fairEvenings = FairShare.of(cells.integer(totalEvenings), share.eveningSharers());
        int fairDays =
                FairShare.of(share.weekendDaysBefore() + cells.integer(totalWeekendDays), share.weekendSharers());
        long eveningsAbove = 0;
        long daysAbove = 0;
        for (int c = 0; c < in.careworkers; c++) {
            eveningsAbove += Math.max(0, cells.get(evenings + c) - fairEvenings);
            long days = cells.get(weekendDays + c);
            long load = days + in.careworker[c].weekendDaysBefore() - fairDays;
            daysAbove += Math.max(0, Math.min(days, load));
        }
        tally.cost(RuleId.FAIR_EVENINGS, eveningsAbove * in.terms.unfairEvening());
        tally.cost(RuleId.FAIR_WEEKENDS, daysAbove * in.terms.unfairWeekend());
    }
}
