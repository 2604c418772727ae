package coop.commonround.search.ways;

import java.util.Arrays;
import java.util.SplittableRandom;

/** A day whose visits, ways and prices are drawn at random, always the same. */
final class RandomDay {
    static final int VISITS = 30;
    static final int ROUNDS = 6;

    private RandomDay() {}

    /** Rounds that are all alike. */
    static WayTable table() {
        return table(new int[ROUNDS]);
    }

    /** Of each round the first like it. */
    static WayTable table(int[] twin) {
        var random = new SplittableRandom(2);
        var opens = random.ints(VISITS, 0, 5000).toArray();
        var closes = Arrays.stream(opens).map(each -> each + 2000).toArray();
        var length = random.ints(VISITS, 1, 300).toArray();
        var place = random.ints(VISITS, 0, 20).toArray();
        var load = random.ints(VISITS, 0, 5).toArray();
        var leftOut = random.longs(VISITS, 0, 90_000).toArray();
        var person = new int[VISITS * ROUNDS]; // rounds that swap tails are alike
        Arrays.setAll(person, i -> i / ROUNDS);
        var start = new int[ROUNDS];
        var end = new int[ROUNDS];
        var capacity = new int[ROUNDS];
        Arrays.fill(end, 9000);
        Arrays.fill(capacity, 40);
        var onward = ways(random, 400);
        var back = new long[400];
        for (int i = 0; i < 400; i++) {
            back[i % 20 * 20 + i / 20] = onward[i];
        }
        return new WayTable(
                new WayTable.Calls(opens, closes, length, place, load, leftOut, null),
                new WayTable.Spans(start, end, capacity, new int[ROUNDS], twin, person),
                new WayTable.Fare(20, onward, back, ways(random, VISITS), ways(random, VISITS)));
    }

    private static long[] ways(SplittableRandom random, int count) {
        return random.ints(count, 0, 900)
                .mapToLong(each -> WayTable.way(3 * each, each))
                .toArray();
    }
}
