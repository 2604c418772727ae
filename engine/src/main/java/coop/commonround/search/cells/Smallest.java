package coop.commonround.search.cells;

import java.util.Arrays;

/** Finds the smallest of many numbers without sorting the others (Hoare 1961, "Find"). */
public final class Smallest {
    private Smallest() {}

    /**
     * Brings the smallest to the front, in order; the rest stays in any order.
     *
     * @param numbers all different
     * @param count how many, at most all
     */
    public static void toFront(long[] numbers, int count) {
        int from = 0;
        int to = numbers.length - 1;
        while (from < to && count > 0 && count < numbers.length) {
            int split = partition(numbers, from, to);
            if (split >= count) {
                to = split;
            } else {
                from = split + 1;
            }
        }
        Arrays.sort(numbers, 0, count);
    }

    /** Parts a stretch in two so that none in the first is above any in the second; gives the last of the first. */
    private static int partition(long[] numbers, int from, int to) {
        long pivot = middle(numbers[from], numbers[(from + to) >>> 1], numbers[to]);
        int low = from - 1;
        int high = to + 1;
        while (true) {
            do {
                low++;
            } while (numbers[low] < pivot);
            do {
                high--;
            } while (numbers[high] > pivot);
            if (low >= high) {
                return Math.min(high, to - 1);
            }
            long number = numbers[low];
            numbers[low] = numbers[high];
            numbers[high] = number;
        }
    }

    private static long middle(long one, long two, long three) {
        return Math.max(Math.min(one, two), Math.min(Math.max(one, two), three));
    }
}
