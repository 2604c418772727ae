package coop.commonround.rule.timing;

import static coop.commonround.rule.timing.TimedRoster.NONE;

import java.util.Arrays;

/**
 * Decides before which visit of a round its meal break is held: where that costs least, were the round alone in the world.
 *
 * <p>That depends on nothing but the round's own order, so that no start can change it and starts still are one least fixed
 * point: visits linked elsewhere and companions are not looked at. The round is gone through, each visit as early as can be
 * unless it is worth waiting for its next window or preferred time, once without the break and from each place at which it could be held. What counts is lateness, wishes, waiting, overrun, above all what is
 * later than lawful; of equals the least delay, then the first. Where all cost more than missing it, there is none.
 *
 * <p>Not for several threads; nothing is allocated once it has grown.
 */
public final class MealPlaces {
    /** What a second later than lawful counts as: more than any price of a round. */
    private static final long UNLAWFUL = 1L << 36;

    private final StartTable table;
    private int size;
    private int[] attendance = new int[16];
    private int[] wayTo = new int[16];
    private int[] arrival = new int[16];
    private int[] start = new int[16];

    /** What all before a position cost without the break. */
    private long[] costBefore = new long[17];

    public MealPlaces(StartTable table) {
        this.table = table;
    }

    /** The attendance before which the meal of a round is held; {@link TimedRoster#NONE} if it has none or none is worth it. */
    public int placeIn(int round, TimedRoster roster) {
        var timed = table.rounds[round];
        var meal = timed.meal();
        if (meal == null || roster.first(round) == NONE) {
            return NONE;
        }
        read(round, roster);
        goThrough(round);
        long least = costBefore[size] + endCost(timed, start[size - 1]) + table.terms.missedMeal();
        int leastDelay = Integer.MAX_VALUE;
        int best = NONE;
        for (int i = 0; i < size && meal.canStart(arrival[i]); i++) {
            long cost = costBefore[i];
            int at = arrival[i];
            int free = meal.endAfter(at);
            int j = i;
            int delay = 0;
            while (true) {
                int visit = visit(j);
                int begins = starts(round, j, free);
                cost += costOf(timed, j, j == i ? at + meal.length() : free, begins);
                delay += begins - start[j];
                at = begins;
                if (j + 1 == size || begins == start[j]) {
                    break;
                }
                at = begins + table.length[visit] + wayTo[j + 1];
                free = at;
                j++;
            }
            boolean isAbsorbed = j + 1 < size;
            int lastStart = isAbsorbed ? start[size - 1] : at;
            cost += isAbsorbed ? costBefore[size] - costBefore[j + 1] : 0;
            cost += endCost(timed, lastStart);
            if (cost < least || (cost == least && delay < leastDelay)) {
                least = cost;
                leastDelay = delay;
                best = attendance[i];
            }
        }
        return best;
    }

    /** When a visit starts whose careworker is ready at a second: where it costs least to start, as far as that shows by itself. */
    private int starts(int round, int position, int ready) {
        int visit = visit(position);
        return table.worthWaitingFor(round, visit, table.soonest(visit, ready));
    }

    private int visit(int position) {
        return table.visitOf[attendance[position]];
    }

    private void read(int round, TimedRoster roster) {
        size = 0;
        for (int a = roster.first(round); a != NONE; a = roster.next(a)) {
            if (size == attendance.length) {
                attendance = Arrays.copyOf(attendance, 2 * size);
                wayTo = Arrays.copyOf(wayTo, 2 * size);
                arrival = Arrays.copyOf(arrival, 2 * size);
                start = Arrays.copyOf(start, 2 * size);
                costBefore = Arrays.copyOf(costBefore, 2 * size + 1);
            }
            attendance[size++] = a;
        }
    }

    /** The round without a break, as early as can be. */
    private void goThrough(int number) {
        var round = table.rounds[number];
        var who = round.careworker();
        int free = round.start();
        for (int i = 0; i < size; i++) {
            int place = table.place[visit(i)];
            if (i > 0) {
                wayTo[i] = who.way(table.place[visit(i - 1)], place);
            } else {
                wayTo[i] = table.terms.isCommuteWithinShift() ? who.wayFromHome(place) : 0;
            }
            arrival[i] = free + wayTo[i];
            start[i] = starts(number, i, arrival[i]);
            costBefore[i + 1] = costBefore[i] + costOf(round, i, arrival[i], start[i]);
            free = start[i] + table.length[visit(i)];
        }
    }

    private long costOf(TimedRound round, int position, int ready, int begins) {
        int visit = visit(position);
        long waiting = position == 0 ? 0 : round.careworker().time.waitingSecond * (begins - ready);
        return table.price[visit].at(begins) + waiting + UNLAWFUL * Math.max(0, begins - table.latest[visit]);
    }

    private long endCost(TimedRound round, int lastStart) {
        int visit = visit(size - 1);
        int ends = lastStart + table.length[visit];
        if (table.terms.isCommuteWithinShift()) {
            ends += round.careworker().wayHome(table.place[visit]);
        }
        return round.priceOfEnd().at(ends) + UNLAWFUL * Math.max(0, ends - round.end());
    }
}
