package coop.commonround.rule.timing;

import java.util.Arrays;

/** How far apart starts of a round must lie, for pairs that are not neighbours; by positions in the round. */
final class Bounds {
    int count;
    int[] first = new int[4];
    int[] second = new int[4];
    int[] least = new int[4];
    int[] most = new int[4];

    void clear() {
        count = 0;
    }

    void add(int one, int other, int minimum, int maximum) {
        if (count == first.length) {
            first = Arrays.copyOf(first, 2 * count);
            second = Arrays.copyOf(second, 2 * count);
            least = Arrays.copyOf(least, 2 * count);
            most = Arrays.copyOf(most, 2 * count);
        }
        first[count] = one;
        second[count] = other;
        least[count] = minimum;
        most[count] = Math.min(maximum, TimedLink.NO_LIMIT);
        count++;
    }

    int gap(int bound, int[] starts) {
        return starts[second[bound]] - starts[first[bound]];
    }

    /** What a gap lacks of the least there must be, above zero, or of the most there may be, below zero; else 0. */
    int amiss(int bound, int[] starts) {
        int gap = gap(bound, starts);
        return gap < least[bound] ? least[bound] - gap : Math.min(0, most[bound] - gap);
    }

    /** The bound that is most amiss; −1 if all hold. */
    int worst(int[] starts) {
        int worst = -1;
        int mostAmiss = 0;
        for (int b = 0; b < count; b++) {
            int amiss = Math.abs(amiss(b, starts));
            if (amiss > mostAmiss) {
                mostAmiss = amiss;
                worst = b;
            }
        }
        return worst;
    }

    /** Narrows where starts may lie by one bound; whether there was anything to narrow. */
    boolean tighten(int bound, int[] low, int[] high) {
        int one = first[bound];
        int other = second[bound];
        int before = low[one] + low[other] - high[one] - high[other];
        low[other] = Math.max(low[other], low[one] + least[bound]);
        high[one] = Math.min(high[one], high[other] - least[bound]);
        high[other] = (int) Math.min(high[other], (long) high[one] + most[bound]);
        low[one] = (int) Math.max(low[one], (long) low[other] - most[bound]);
        return low[one] + low[other] - high[one] - high[other] != before;
    }
}
