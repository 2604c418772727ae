package coop.commonround.rule.hours;

import java.util.Arrays;

/**
 * The account of one careworker's compensatory rest (Working Time Regulations 1998, regulation 24); in seconds of the search.
 *
 * <p>What a short night lacks of the daily rest is owed from the morning after it, rounded up to minutes. It is made good by rest
 * in the period beyond the daily rest and beyond the weekly rest. Of each week, or fortnight, the last stretches long enough
 * to be the weekly rest are set aside, from their end; where there are not enough of them, nothing in it makes anything good. What
 * is due first is made good first. More rest never makes an account worse.
 *
 * <p>Filled anew again and again: nothing is allocated once it has grown. Not for several threads.
 */
public final class RestAccount {
    private int count;
    private int[] date = new int[4];
    private int[] arises = new int[4];
    private int[] owed = new int[4];
    private int[] balance = new int[4];
    private int[] due = new int[4];

    private int paid;
    private int[] paidDebt = new int[8];
    private int[] paidFrom = new int[8];
    private int[] paidTo = new int[8];

    private int stretches;
    private int[] from = new int[8];
    private int[] to = new int[8];

    private int overdue;

    /** Works the account out from the days worked. */
    public void reckon(HoursLaw law, DaysWorked days) {
        reckon(law, law.restOwing(), days);
    }

    void reckon(HoursLaw law, RestOwing owing, DaysWorked days) {
        count = 0;
        paid = 0;
        overdue = 0;
        for (int i = 0; i < owing.opening().size(); i++) {
            var debt = owing.opening().get(i);
            add(debt.date(), owing.start(), debt.seconds(), debt.due());
        }
        addShortNights(law, owing, days);
        if (count == 0) {
            return;
        }
        for (int i = 0; i < owing.spans().size(); i++) {
            var span = owing.spans().get(i);
            findStretches(law, days, span.start(), span.end());
            if (setWeeklyRestAside(span)) {
                makeGood();
            }
        }
        for (int debt = 0; debt < count; debt++) {
            overdue += due[debt] <= owing.end() ? balance[debt] : 0;
        }
    }

    private void addShortNights(HoursLaw law, RestOwing owing, DaysWorked days) {
        int reachedHome = law.reachedHomeBefore();
        for (int day = 0; day < days.count(); day++) {
            for (int i = 0; i < owing.nights().size(); i++) {
                var night = owing.nights().get(i);
                if (night.date() == days.date(day)) {
                    int lawful = law.on(night.date()).dailyRest();
                    int missing = Math.min(lawful, reachedHome + lawful - days.leavesHome(day));
                    if (missing > 0) {
                        add(night.date(), days.leavesHome(day), (missing + 59) / 60 * 60, night.due());
                    }
                }
            }
            reachedHome = days.reachesHome(day);
        }
    }

    /** Finds what of the time without work between two moments is beyond the daily rest. */
    private void findStretches(HoursLaw law, DaysWorked days, int start, int end) {
        stretches = 0;
        int home = law.reachedHomeBefore();
        int next = law.dayBefore() + 1;
        for (int day = 0; day <= days.count() && home < end; day++) {
            boolean isLast = day == days.count();
            next = isLast ? next : days.date(day);
            int begins = Math.max(start, home + law.on(next).dailyRest());
            int ends = isLast ? end : Math.min(end, days.leavesHome(day));
            if (begins < ends) {
                addStretch(begins, ends);
            }
            home = isLast ? home : Math.max(home, days.reachesHome(day));
        }
    }

    /** Takes the weekly rest off the ends of the last stretches; whether there is enough of it. */
    private boolean setWeeklyRestAside(RestOwing.WeeklySpan span) {
        int needed = span.length() == 0 ? 0 : span.rests();
        for (int i = stretches - 1; i >= 0 && needed > 0; i--) {
            int rests = Math.min(needed, (to[i] - from[i]) / span.length());
            to[i] -= rests * span.length();
            needed -= rests;
        }
        return needed == 0;
    }

    private void makeGood() {
        for (int i = 0; i < stretches; i++) {
            int at = from[i];
            int debt = firstDue(at);
            while (at < to[i] && debt >= 0) {
                int seconds = Math.min(balance[debt], to[i] - at);
                balance[debt] -= seconds;
                addPaid(debt, at, at + seconds);
                overdue += Math.max(0, at + seconds - Math.max(at, due[debt]));
                at += seconds;
                debt = firstDue(at);
            }
        }
    }

    private int firstDue(int at) {
        int first = -1;
        for (int debt = 0; debt < count; debt++) {
            if (balance[debt] > 0 && arises[debt] <= at && (first < 0 || due[debt] < due[first])) {
                first = debt;
            }
        }
        return first;
    }

    private void add(int onDate, int arisesAt, int seconds, int dueAt) {
        if (count == date.length) {
            date = Arrays.copyOf(date, 2 * count);
            arises = Arrays.copyOf(arises, 2 * count);
            owed = Arrays.copyOf(owed, 2 * count);
            balance = Arrays.copyOf(balance, 2 * count);
            due = Arrays.copyOf(due, 2 * count);
        }
        date[count] = onDate;
        arises[count] = arisesAt;
        owed[count] = seconds;
        balance[count] = seconds;
        due[count] = dueAt;
        count++;
    }

    private void addPaid(int debt, int start, int end) {
        if (paid == paidDebt.length) {
            paidDebt = Arrays.copyOf(paidDebt, 2 * paid);
            paidFrom = Arrays.copyOf(paidFrom, 2 * paid);
            paidTo = Arrays.copyOf(paidTo, 2 * paid);
        }
        paidDebt[paid] = debt;
        paidFrom[paid] = start;
        paidTo[paid] = end;
        paid++;
    }

    private void addStretch(int start, int end) {
        if (stretches == from.length) {
            from = Arrays.copyOf(from, 2 * stretches);
            to = Arrays.copyOf(to, 2 * stretches);
        }
        from[stretches] = start;
        to[stretches] = end;
        stretches++;
    }

    /** Seconds that fell due in the period and were not made good by then. */
    public int secondsOverdue() {
        return overdue;
    }

    /** How many debts there are: those from before the period in their order, then those of short nights, by day. */
    public int count() {
        return count;
    }

    /** The day after the short night, by its number since 1970. */
    public int date(int debt) {
        return date[debt];
    }

    /** Seconds that were owed when the debt arose, or the period began. */
    public int owed(int debt) {
        return owed[debt];
    }

    /** Seconds still owed at the end of the period. */
    public int balance(int debt) {
        return balance[debt];
    }

    /** Midnight at the end of the day by which it must be made good. */
    public int due(int debt) {
        return due[debt];
    }

    /** In how many pieces rest made anything good. */
    public int pieces() {
        return paid;
    }

    /** Which debt a piece made good. */
    public int debtOf(int piece) {
        return paidDebt[piece];
    }

    /** When a piece began. */
    public int startOf(int piece) {
        return paidFrom[piece];
    }

    /** When it ended. */
    public int endOf(int piece) {
        return paidTo[piece];
    }
}
