package coop.commonround.travel.road;

import coop.commonround.travel.road.graph.WayTable;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/** The fewest homes, more or less, that account for all journeys without a way: those of an island, not also those of the mainland. */
final class CutOff {
    private CutOff() {}

    /** Spots on the road, each with how many others there is no way to or from; the one with most first, and its journeys not counted again. */
    static Map<Integer, Integer> in(WayTable table) {
        var left = new int[table.size()];
        for (int a = 0; a < left.length; a++) {
            for (int b = 0; b < a; b++) {
                if (isCut(table, a, b)) {
                    left[a]++;
                    left[b]++;
                }
            }
        }
        var cutOff = new HashMap<Integer, Integer>();
        while (true) {
            var worst = IntStream.range(0, left.length)
                    .reduce((a, b) -> left[b] > left[a] ? b : a)
                    .orElse(-1);
            if (worst < 0 || left[worst] == 0) {
                return cutOff;
            }
            cutOff.put(worst, left[worst]);
            left[worst] = 0;
            for (int other = 0; other < left.length; other++) {
                if (!cutOff.containsKey(other) && other != worst && isCut(table, worst, other)) {
                    left[other]--;
                }
            }
        }
    }

    private static boolean isCut(WayTable table, int a, int b) {
        return table.isOnRoad(a) && table.isOnRoad(b) && !(table.hasWay(a, b) && table.hasWay(b, a));
    }
}
