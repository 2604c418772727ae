package coop.commonround.search.ways;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Puts absent visits back one after another, each at its cheapest place; those that have none stay absent. */
final class WayRecreate {
    /** How many visits that have been absent for longer are tried again: trying all would cost most of the time. */
    private static final int TRIED_AGAIN = 6;

    private final WayRounds rounds;
    private final WayPlaces places;
    private final SplittableRandom random;
    private final int[] toHome;
    private long[] order = new long[64];

    /** Puts visits back. */
    WayRecreate(WayRounds rounds, WayPlaces places, SplittableRandom random) {
        this.rounds = rounds;
        this.places = places;
        this.random = random;
        var fare = rounds.table.fares[rounds.table.spans.fare[0]];
        toHome = Arrays.stream(fare.reach).mapToInt(WayTable::price).toArray();
    }

    /** Puts back what was taken out, behind so many visits that were absent before; some of those are tried again. */
    void next(int absentBefore) {
        int from = rounds.absent.draw(absentBefore, TRIED_AGAIN, random);
        int size = rounds.absent.size() - from;
        sort(from, size);
        for (int i = 0; i < size; i++) {
            int visit = (int) order[i];
            if (places.find(visit)) {
                rounds.insert(visit, places.round, places.at);
            }
        }
    }

    /** At random, heaviest first, far from home first or last, shortest window first, or in order of opening or closing. */
    private void sort(int from, int size) {
        if (order.length < size) {
            order = new long[2 * size];
        }
        var calls = rounds.table.calls;
        int kind = random.nextInt(rounds.goods > 0 ? 17 : 13);
        for (int i = 0; i < size; i++) {
            int v = rounds.absent.get(from + i);
            long key = switch (kind) {
                case 0, 1, 2, 3 -> random.nextInt(1 << 30);
                case 4, 5 -> (long) Integer.MAX_VALUE - toHome[v];
                case 6 -> toHome[v];
                case 7, 8 -> calls.closes[v] - calls.opens[v];
                case 9, 10 -> calls.opens[v];
                case 11, 12 -> (1L << 30) - calls.closes[v];
                default -> (1L << 30) - calls.load[v * rounds.goods];
            };
            order[i] = key << 32 | v;
        }
        Arrays.sort(order, 0, size);
    }
}
