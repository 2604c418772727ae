package coop.commonround.rule.timing;

import static coop.commonround.rule.timing.TimedRoster.NONE;

/**
 * Tells the timing of a round what it may do: nothing starts sooner than as early as can be, and nothing is put off so far that
 * it, another round or a linked visit elsewhere would no longer be in time.
 *
 * <p>So each round can be timed by itself. What others bound a round by is when they start at the earliest, whatever their own
 * timing makes of it: then all bounds between rounds hold.
 */
final class RoundLoading {
    private final StartTable table;
    private final KnownStarts known = new KnownStarts();

    // where each visit of the round being loaded stands in it
    private final int[] position;
    private final int[] lastLoaded;
    private int loads;

    RoundLoading(StartTable table) {
        this.table = table;
        position = new int[table.visits];
        lastLoaded = new int[table.visits];
    }

    /** Loads a round that is not empty; false if a visit in it never starts. */
    boolean load(int number, TimedRoster roster, DayRound into) {
        var round = table.rounds[number];
        into.clear(number, round.careworker());
        loads++;
        for (int a = roster.first(number); a != NONE; a = roster.next(a)) {
            int visit = table.visitOf[a];
            if (roster.earliest(visit) == EarliestStarts.NEVER) {
                return false;
            }
            position[visit] = into.size;
            lastLoaded[visit] = loads;
            into.add(visit);
        }
        into.firstPlace = table.place[into.visit[0]];
        into.lastPlace = table.place[into.visit[into.size - 1]];
        int fromHome = into.careworker.wayFromHome(into.firstPlace);
        int home = into.careworker.wayHome(into.lastPlace);
        into.busy = fromHome + home;
        into.timing.clear(into.careworker.time, table.terms.isCommutePaid() ? fromHome : 0);
        int beforeMeal = noteMeal(round, roster.meal(number), into);
        for (int i = 0; i < into.size; i++) {
            addVisit(round, roster, into, i, home, i == beforeMeal);
        }
        into.timing.recall(known, number, beforeMeal, into.visit);
        into.timing.end(round.priceOfEnd(), table.terms.isCommuteWithinShift() ? home : 0);
        for (int i = 0; i < into.size; i++) {
            addLinks(into.visit[i], into.timing);
        }
        return true;
    }

    /** Notes a meal that serves as the break of the day; gives the position of the visit before it, below 0 for none. */
    private int noteMeal(TimedRound round, int behindMeal, DayRound into) {
        var meal = round.meal();
        int before = behindMeal == NONE ? NONE : position[table.visitOf[behindMeal]] - 1;
        into.holdsBreak |= meal != null && before >= 0 && meal.length() >= into.careworker.rest.breakLength();
        return before;
    }

    private void addVisit(TimedRound round, TimedRoster roster, DayRound into, int i, int home, boolean isBeforeMeal) {
        int visit = into.visit[i];
        int length = table.length[visit];
        boolean isLast = i + 1 == into.size;
        int travel = isLast ? 0 : into.careworker.way(table.place[visit], table.place[into.visit[i + 1]]);
        int paidHome = isLast && table.terms.isCommutePaid() ? home : 0;
        int earliest = roster.earliest(visit);
        int latest = earliest;
        if (table.isForOne(visit)) {
            latest = Math.min(latestByItself(visit, earliest, into.careworker), latestByLinks(visit, roster));
            if (isLast) {
                latest = Math.min(latest, latestEnd(round, roster, into, home) - length);
            }
        }
        into.busy += length + travel;
        into.holdsBreak |= length > into.careworker.rest.breakAfter();
        var meal = round.meal();
        if (isBeforeMeal && meal != null) {
            int busy = length + travel;
            var price = table.price[visit].plusUnlessFlat(into.careworker.time.mealUnpaid(busy, meal.length()));
            into.timing.add(earliest, Math.min(latest, meal.until() - busy), length, travel + meal.length(), price);
        } else {
            into.timing.add(earliest, latest, length, travel + paidHome, table.price[visit]);
        }
    }

    private int latestByItself(int visit, int earliest, TimedCareworker careworker) {
        int length = table.length[visit];
        return Math.min(table.latest[visit], careworker.freeUntil(earliest, earliest + length) - length);
    }

    private int latestByLinks(int visit, TimedRoster roster) {
        int latest = Integer.MAX_VALUE;
        for (int l : table.linksOf[visit]) {
            boolean isFirst = table.linkFirst[l] == visit;
            int other = isFirst ? table.linkSecond[l] : table.linkFirst[l];
            if (isInRound(other) || !isAttended(other, roster)) {
                continue;
            }
            int start = roster.earliest(other);
            if (start != EarliestStarts.NEVER) {
                latest = Math.min(latest, isFirst ? start - table.linkLeast[l] : start + table.linkMost[l]);
            }
        }
        return latest;
    }

    private boolean isInRound(int visit) {
        return lastLoaded[visit] == loads;
    }

    private boolean isAttended(int visit, TimedRoster roster) {
        for (int a = table.firstAttendance[visit]; a < table.firstAttendance[visit + 1]; a++) {
            if (roster.round(a) != NONE) {
                return true;
            }
        }
        return false;
    }

    /** When the last visit must have ended: for the shift, the next round of the day, and the rest before the next day. */
    private int latestEnd(TimedRound round, TimedRoster roster, DayRound into, int home) {
        int end = table.terms.isCommuteWithinShift() ? round.end() - home : round.end();
        for (int q : table.soonAfter[into.number]) {
            int attendance = roster.first(q);
            if (attendance == NONE) {
                continue;
            }
            int visit = table.visitOf[attendance];
            int start = roster.earliest(visit);
            if (start == EarliestStarts.NEVER || start <= roster.earliest(into.visit[0])) {
                continue; // it is not after this one
            }
            int place = table.place[visit];
            end = Math.min(end, start - into.careworker.way(into.lastPlace, place));
            if (table.rounds[q].date() > round.date()) {
                end = Math.min(end, start - into.careworker.wayFromHome(place) - into.careworker.rest.daily() - home);
            }
        }
        return end;
    }

    private void addLinks(int visit, RoundTiming timing) {
        for (int l : table.linksOf[visit]) {
            if (table.linkSecond[l] == visit && isInRound(table.linkFirst[l])) {
                timing.apart(position[table.linkFirst[l]], position[visit], table.linkLeast[l], table.linkMost[l]);
            }
        }
    }
}
