package coop.commonround.rule.timing;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/** Numbers sorted into groups. */
final class Groups {
    private Groups() {}

    /** Of each group the numbers from 0 up that belong to it, in order. */
    static int[][] of(int numbers, int groups, IntUnaryOperator groupOf) {
        var sizes = new int[groups];
        for (int number = 0; number < numbers; number++) {
            sizes[groupOf.applyAsInt(number)]++;
        }
        var all = new int[groups][];
        for (int group = 0; group < groups; group++) {
            all[group] = new int[sizes[group]];
        }
        Arrays.fill(sizes, 0);
        for (int number = 0; number < numbers; number++) {
            int group = groupOf.applyAsInt(number);
            all[group][sizes[group]++] = number;
        }
        return all;
    }
}
