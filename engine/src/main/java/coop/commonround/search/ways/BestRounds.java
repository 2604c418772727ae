package coop.commonround.search.ways;

import java.util.Arrays;

/** The cheapest rounds seen. */
final class BestRounds {
    private final WayRounds rounds;
    private final int[][] visits;
    private final int[] length;
    private long price;

    BestRounds(WayRounds rounds) {
        this.rounds = rounds;
        visits = new int[rounds.length.length][8];
        length = new int[visits.length];
        remember();
    }

    /** Forgets what it held and takes the rounds as they are. */
    void remember() {
        for (int r = 0; r < visits.length; r++) {
            length[r] = rounds.length[r];
            if (visits[r].length < length[r]) {
                visits[r] = new int[2 * length[r]];
            }
            System.arraycopy(rounds.visits[r], 1, visits[r], 0, length[r]);
        }
        price = rounds.price;
    }

    /** Forgets what it held: whatever comes next is cheaper. */
    void forget() {
        price = Long.MAX_VALUE;
    }

    boolean isKnown() {
        return price < Long.MAX_VALUE;
    }

    long price() {
        return price;
    }

    /** For each round its visits in order. */
    int[][] visits() {
        var copy = new int[visits.length][];
        Arrays.setAll(copy, r -> Arrays.copyOf(visits[r], length[r]));
        return copy;
    }
}
