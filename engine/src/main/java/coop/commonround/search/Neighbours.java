package coop.commonround.search;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** For each visit those of its day that are nearest in time and travel, and those of its client. */
final class Neighbours {
    /** How many near visits each visit knows. */
    private static final int MOST = 100;

    /** Near visits of each visit, nearest first. */
    final int[][] near;

    /** Visits of each client, in order of time. */
    final int[][] ofClient;

    Neighbours(Instance in) {
        near = near(in);
        ofClient = ofClients(in);
    }

    private static int[][] near(Instance in) {
        var near = new int[in.visits][];
        IntStream.range(0, in.visits)
                .boxed()
                .collect(Collectors.groupingBy(v -> in.day[v]))
                .values()
                .forEach(ofDay -> {
                    var keys = new long[ofDay.size()];
                    for (int v : ofDay) {
                        for (int i = 0; i < keys.length; i++) {
                            int other = ofDay.get(i);
                            keys[i] = other == v ? Long.MAX_VALUE : apart(in, v, other) << 32 | other;
                        }
                        Arrays.sort(keys);
                        near[v] = Arrays.stream(keys, 0, Math.min(MOST, keys.length - 1))
                                .mapToInt(key -> (int) key)
                                .toArray();
                    }
                });
        return near;
    }

    private static long apart(Instance in, int one, int other) {
        long time = Math.abs(in.opens[one] - in.opens[other]);
        int way = in.careworkers == 0 || in.seconds[0] == null
                ? 0
                : in.seconds[0][in.place[one] * in.places + in.place[other]];
        return time / 2 + way;
    }

    private static int[][] ofClients(Instance in) {
        var lists = IntStream.range(0, in.visits)
                .boxed()
                .sorted((one, other) -> Integer.compare(in.opens[one], in.opens[other]))
                .collect(Collectors.groupingBy(v -> in.client[v]));
        return IntStream.range(0, in.clients)
                .mapToObj(client -> lists.getOrDefault(client, List.of()).stream()
                        .mapToInt(Integer::intValue)
                        .toArray())
                .toArray(int[][]::new);
    }
}
