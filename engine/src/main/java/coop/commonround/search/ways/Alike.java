package coop.commonround.search.ways;

import static coop.commonround.search.ways.WayTable.NONE;

import java.util.Arrays;

/** Which rounds of one roster are those of another: the numbers of rounds that are alike mean nothing. */
final class Alike {
    private static final int BITS = 20;
    private static final int NUMBER = (1 << BITS) - 1;

    private final int[] twin;
    private final int visits;

    Alike(WayTable table) {
        twin = table.spans.twin;
        visits = table.calls.size();
    }

    /** Of each visit the round it lies in, or {@link WayTable#NONE}. */
    int[] roundOf(int[][] rounds) {
        var of = new int[visits];
        Arrays.fill(of, NONE);
        for (int r = 0; r < rounds.length; r++) {
            for (int v : rounds[r]) {
                of[v] = r;
            }
        }
        return of;
    }

    /**
     * The rounds of the other, each with the number of the round of the first that it shares most visits with, among those whose
     * careworkers are alike in all that has a price.
     */
    int[][] renumbered(int[][] one, int[][] other) {
        var renumbered = new int[one.length][];
        var isPlaced = new boolean[one.length];
        for (long pair : mostSharedFirst(one, other)) {
            place(other, (int) (pair >> BITS) & NUMBER, (int) pair & NUMBER, renumbered, isPlaced);
        }
        for (int r = 0; r < one.length; r++) {
            for (int as = 0; as < one.length && !isPlaced[r]; as++) {
                if (twin[as] == twin[r]) {
                    place(other, r, as, renumbered, isPlaced);
                }
            }
        }
        return renumbered;
    }

    private static void place(int[][] other, int r, int as, int[][] renumbered, boolean[] isPlaced) {
        if (!isPlaced[r] && renumbered[as] == null) {
            renumbered[as] = other[r];
            isPlaced[r] = true;
        }
    }

    /** Pairs of rounds that share visits: how many above, then the round of the other, then that of the first. */
    private long[] mostSharedFirst(int[][] one, int[][] other) {
        var roundOf = roundOf(one);
        var pairs = new long[visits];
        int count = 0;
        var shared = new int[one.length];
        for (int r = 0; r < other.length; r++) {
            for (int v : other[r]) {
                int with = roundOf[v];
                if (with != NONE && twin[with] == twin[r]) {
                    shared[with]++;
                }
            }
            for (int v : other[r]) {
                int with = roundOf[v];
                if (with != NONE && shared[with] > 0) {
                    pairs[count++] = ((long) -shared[with] << (2 * BITS)) | ((long) r << BITS) | with;
                    shared[with] = 0;
                }
            }
        }
        Arrays.sort(pairs, 0, count);
        return Arrays.copyOf(pairs, count);
    }
}
