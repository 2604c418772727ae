package coop.commonround.search.ways;

import static coop.commonround.search.ways.WayTable.NONE;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Puts some neighbouring rounds of one roster in place of those of another that are most like them, after the selective route
 * exchange of Nagata and Kobayashi (2010), "A Memetic Algorithm for the Pickup and Delivery Problem with Time Windows": what one
 * cooling got right here and another there comes together, which steps could bring about only by much that is dearer.
 */
final class Crossing {
    private final Alike alike;
    private final int[][] near;
    private final SplittableRandom random;

    Crossing(WayTable table, int[][] near, SplittableRandom random) {
        alike = new Alike(table);
        this.near = near;
        this.random = random;
    }

    /**
     * One roster with up to half of the rounds of the other. A visit that would lie in two rounds keeps to that of the other; one
     * that would lie in none is missing.
     */
    int[][] of(int[][] one, int[][] other) {
        var renumbered = alike.renumbered(one, other);
        var roundOf = alike.roundOf(renumbered);
        var isTaken = taken(renumbered, roundOf);
        var crossed = new int[one.length][];
        for (int r = 0; r < one.length; r++) {
            crossed[r] = isTaken[r]
                    ? renumbered[r]
                    : Arrays.stream(one[r])
                            .filter(v -> roundOf[v] == NONE || !isTaken[roundOf[v]])
                            .toArray();
        }
        return crossed;
    }

    /** The rounds around a visit drawn at random, up to a number drawn at random. */
    private boolean[] taken(int[][] rounds, int[] roundOf) {
        var isTaken = new boolean[rounds.length];
        int used = (int) Arrays.stream(rounds).filter(r -> r.length > 0).count();
        int wanted = 1 + random.nextInt(Math.max(1, used / 2));
        int seed = random.nextInt(near.length);
        int count = take(roundOf[seed], isTaken);
        for (int i = 0; i < near[seed].length && count < wanted; i++) {
            count += take(roundOf[near[seed][i]], isTaken);
        }
        return isTaken;
    }

    private static int take(int r, boolean[] isTaken) {
        if (r == NONE || isTaken[r]) {
            return 0;
        }
        isTaken[r] = true;
        return 1;
    }
}
