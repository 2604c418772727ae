package coop.commonround.search.ways;

import java.util.SplittableRandom;

/** The cheapest few rosters that coolings have ended with, no two at the same price. */
final class KeptRounds {
    private final int[][][] rounds;
    private final long[] price;
    private final SplittableRandom random;
    private int size;

    /** Keeps so many at the most, one or more. */
    KeptRounds(int most, SplittableRandom random) {
        rounds = new int[most][][];
        price = new long[most];
        this.random = random;
    }

    /** Keeps what a cooling has found, in place of the dearest if there are as many as may be and that is dearer. */
    void add(BestRounds found) {
        int at = size;
        for (int i = 0; i < size; i++) {
            if (price[i] == found.price()) {
                return;
            }
            if (size == price.length && (at == size || price[i] > price[at])) {
                at = i;
            }
        }
        if (at < size && price[at] < found.price()) {
            return;
        }
        size = Math.max(size, at + 1);
        rounds[at] = found.visits();
        price[at] = found.price();
    }

    int size() {
        return size;
    }

    /** One of them at random. */
    int draw() {
        return random.nextInt(size);
    }

    /** One at random that is not the one given, which must not be the only one. */
    int drawBut(int one) {
        int other = random.nextInt(size - 1);
        return other < one ? other : other + 1;
    }

    /** For each round its visits in order; not to be changed. */
    int[][] get(int index) {
        return rounds[index];
    }
}
