package coop.commonround.travel.road.matrix;

import java.util.Arrays;

/**
 * The lightest way from one place to each of many, found by looking into the buckets of the states above it.
 *
 * <p>A bucket holds the places that are reached down from its state, and at what weight. The first of ways that weigh the
 * same is kept, in an order that depends on nothing but the hierarchy and the places. Not safe for several threads.
 */
final class LightestWays {
    private final Arcs buckets;
    private final Arcs direct;
    private final double[] weight;
    /** In what bucket's entry, or among the direct ways, the best was found. */
    private final int[] entry;

    private final int[] state;
    private static final int DIRECT = -1;

    LightestWays(Arcs buckets, Arcs direct, int places) {
        this.buckets = buckets;
        this.direct = direct;
        this.weight = new double[places];
        this.entry = new int[places];
        this.state = new int[places];
    }

    /** @param search as it came to an end from the same place */
    void find(UpwardSearch search, int from) {
        Arrays.fill(weight, Double.POSITIVE_INFINITY);
        for (int way = direct.first[from]; way < direct.first[from + 1]; way++) {
            offer(direct.to[way], direct.weight[way], way, DIRECT);
        }
        for (int i = 0; i < search.size(); i++) {
            int above = search.settled(i);
            scan(above, search.weight(above));
        }
    }

    /** The loop that most of the time goes into. */
    private void scan(int above, double up) {
        var to = buckets.to;
        var down = buckets.weight;
        int end = buckets.first[above + 1];
        for (int i = buckets.first[above]; i < end; i++) {
            double sum = up + down[i];
            int place = to[i];
            if (sum < weight[place]) {
                weight[place] = sum;
                entry[place] = i;
                state[place] = above;
            }
        }
    }

    private void offer(int place, double sum, int way, int above) {
        if (sum < weight[place]) {
            weight[place] = sum;
            entry[place] = way;
            state[place] = above;
        }
    }

    boolean isReached(int place) {
        return weight[place] < Double.POSITIVE_INFINITY;
    }

    double weight(int place) {
        return weight[place];
    }

    int millis(UpwardSearch search, int place) {
        int above = state[place];
        return above == DIRECT ? direct.millis[entry[place]] : search.millis(above) + buckets.millis[entry[place]];
    }

    double metres(UpwardSearch search, int place) {
        int above = state[place];
        return above == DIRECT ? direct.metres[entry[place]] : search.metres(above) + buckets.metres[entry[place]];
    }
}
