package coop.commonround.search.price;

import static coop.commonround.search.table.Instance.NONE;

import coop.commonround.model.RuleId;
import coop.commonround.rule.hard.AverageHours;
import coop.commonround.rule.hard.BreakInLongDay;
import coop.commonround.rule.hard.CompensatoryRest;
import coop.commonround.rule.hard.ConsecutiveDays;
import coop.commonround.rule.hard.DailyHours;
import coop.commonround.rule.hard.DailyRest;
import coop.commonround.rule.hard.Minutes;
import coop.commonround.rule.hard.NightBan;
import coop.commonround.rule.hard.NightHazard;
import coop.commonround.rule.hard.NightHealth;
import coop.commonround.rule.hard.RoundsADay;
import coop.commonround.rule.hard.WeeklyRest;
import coop.commonround.rule.hours.DaysWorked;
import coop.commonround.rule.hours.HoursLaw;
import coop.commonround.rule.hours.RestAccount;
import coop.commonround.search.cells.Cells;
import coop.commonround.search.cells.Tally;
import coop.commonround.search.cells.Totals;
import coop.commonround.search.state.RosterState;
import coop.commonround.search.table.Instance;
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
    private final boolean isMaximumHard;
    private final boolean isAverageHard;
    private final boolean isNightHard;
    private final Burdened burdened;
    private final int weeks;
    private final int[] ofDay;
    private final int[] workedInWeek;
    private final int[] paidInWeek;
    private final int[] workingTimeInWeek;
    private final DaysWorked days = new DaysWorked();
    private final DaysWorked daysAndOtherWork = new DaysWorked();
    private final RestAccount account = new RestAccount();

    // what the days of the careworker being priced come to so far
    private int breakShort;
    private int overlap;
    private int roundsAbove;
    private int splitRounds;
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
        isNightHard = in.weights.isHard(RuleId.NIGHT_HOURS);
        int burdens = from + 2 * in.careworkers;
        burdened = new Burdened(state, totals, burdens);
        weeks = burdens + Burdened.size(in);
        ofDay = new int
                [Arrays.stream(in.roundsOf).mapToInt(own -> own.length).max().orElse(0)];
        workedInWeek = new int[weeksOf(in)];
        paidInWeek = in.hasPaidShifts ? new int[workedInWeek.length] : workedInWeek;
        workingTimeInWeek = new int[workedInWeek.length];
    }

    static int size(Instance in) {
        return (2 + 2 * weeksOf(in)) * in.careworkers + Burdened.size(in);
    }

    private static int weeksOf(Instance in) {
        return in.careworkers == 0 ? 0 : in.careworker[0].weeks();
    }

    /** Drops what was noted as changed: it has been taken back. */
    void forget() {
        burdened.forget();
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
        Arrays.fill(workedInWeek, 0);
        Arrays.fill(paidInWeek, 0);
        Arrays.fill(workingTimeInWeek, 0);
        breakShort = 0;
        overlap = 0;
        roundsAbove = 0;
        splitRounds = 0;
        burdened.begin();
        lastRound = NONE;
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
        burdened.end(c, tally);
        if (in.passengers.driver[c] != NONE) {
            tally.breach(RuleId.WITH_DRIVER, Rides.withoutDriver(state, c));
        }
    }

    /** Adds a day's rounds, in order, to what the careworker's days come to. */
    private void sumUpDay(int ofThisDay) {
        int first = ofDay[0];
        int leaves = Integer.MAX_VALUE;
        int reaches = Integer.MIN_VALUE;
        int worked = 0;
        int workingTime = 0;
        int gap = 0;
        int travel = 0;
        int unpaidGaps = 0;
        int paid = 0;
        boolean isEvening = false;
        int lastToEnd = first;
        for (int k = 0; k < ofThisDay; k++) {
            int round = ofDay[k];
            leaves = Math.min(leaves, rounds.leavesHome(round));
            reaches = Math.max(reaches, rounds.reachesHome(round));
            worked += rounds.paidByTheHour(round);
            paid += in.hasPaidShifts ? rounds.paidByWorking(round) : 0;
            workingTime += rounds.workingTime(round);
            gap = Math.max(gap, rounds.longestGap(round));
            travel += rounds.travel(round);
            unpaidGaps += rounds.unpaidGaps(round);
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
        var law = in.careworker[in.careworkerOf[first]].law().on(in.dayOfRound[first]);
        days.add(in.dayOfRound[first], leaves, reaches, workingTime);
        breakShort += BreakInLongDay.secondsShort(workingTime, gap, law.breakAfter(), law.breakLength());
        int week = in.round[first].week();
        workedInWeek[week] += worked;
        paidInWeek[week] += in.hasPaidShifts ? paid : 0;
        workingTimeInWeek[week] += workingTime;
        roundsAbove += RoundsADay.above(ofThisDay, in.terms.people().rounds().mostADay());
        splitRounds += ofThisDay - 1;
        burdened.day(isEvening, in.onWeekend[first], in.onHoliday[first], ofThisDay > 1, unpaidGaps, travel);
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
            int left = careworker.maximumWeek(week) - workingTimeInWeek[week];
            int unusedInWeek = Math.max(0, careworker.guaranteedIn(week) - paidInWeek[week]);
            int at = weeks + 2 * (c * paidInWeek.length + week);
            int leftByLaw = isMaximumHard ? left : Integer.MAX_VALUE;
            if (isAverageHard) {
                leftByLaw = Math.min(leftByLaw, law.averageLeft(week, workingTimeInWeek));
            }
            if (isNightHard) {
                leftByLaw = Math.min(leftByLaw, law.nights().averageLeft(week, workingTimeInWeek));
            }
            cells.set(at, leftByLaw);
            cells.set(at + 1, unusedInWeek);
            above += Math.max(0, -left);
            unused += unusedInWeek;
            overtime += contracted == null ? 0 : Math.max(0, workedInWeek[week] - contracted);
        }
        tally.breach(RuleId.MAXIMUM_HOURS, Minutes.roundedUp(above));
        tally.breach(RuleId.ROUNDS_A_DAY, roundsAbove);
        tally.cost(RuleId.SPLIT_ROUND, splitRounds * in.terms.people().rounds().split());
        tally.breach(
                RuleId.AVERAGE_HOURS, Minutes.roundedUp(AverageHours.secondsAbove(workingTimeInWeek, law.averages())));
        addRest(law, daysWithOtherWork(law), tally);
        tally.breach(RuleId.REST_OWED, Minutes.roundedUp(CompensatoryRest.secondsOverdue(law, days, account)));
        tally.breach(RuleId.NIGHT_BAN, Minutes.roundedUp(NightBan.secondsWithin(law, days)));
        var nights = law.nights();
        tally.breach(
                RuleId.NIGHT_HOURS, Minutes.roundedUp(AverageHours.secondsAbove(workingTimeInWeek, nights.averages())));
        tally.breach(RuleId.NIGHT_HAZARD, Minutes.roundedUp(NightHazard.secondsAbove(law, days)));
        tally.breach(RuleId.NIGHT_HEALTH, Minutes.roundedUp(NightHealth.secondsWithout(law, days)));
        tally.breach(RuleId.BREAK, Minutes.roundedUp(breakShort));
        tally.breach(RuleId.ROUNDS_APART, Minutes.roundedUp(overlap));
        tally.cost(RuleId.OVERTIME, overtime * careworker.overtimeHour() / 3600);
        tally.cost(RuleId.UNUSED_HOURS, careworker.pay().basicPriceOf(unused));
    }

    private DaysWorked daysWithOtherWork(HoursLaw law) {
        if (law.otherWork().isNone()) {
            return days;
        }
        law.otherWork().addTo(days, daysAndOtherWork);
        return daysAndOtherWork;
    }

    /** Adds what rules come to that count other work than visits among the days worked. */
    private static void addRest(HoursLaw law, DaysWorked worked, Tally tally) {
        tally.breach(RuleId.DAILY_REST, Minutes.roundedUp(DailyRest.secondsShort(law, worked)));
        tally.breach(RuleId.WEEKLY_REST, Minutes.roundedUp(WeeklyRest.secondsShort(law, worked)));
        tally.breach(RuleId.CONSECUTIVE_DAYS, ConsecutiveDays.daysAbove(law, worked));
        tally.breach(RuleId.DAILY_HOURS, Minutes.roundedUp(DailyHours.secondsAbove(law, worked)));
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

    /** Prices the shares anew, if what anybody has has changed. */
    void priceFairness() {
        burdened.price();
    }

    /** Adds what the shares come to. */
    void addUpFairness(Tally tally) {
        burdened.addUp(tally);
    }
}
