package coop.commonround.search.table;

import coop.commonround.search.cells.Smallest;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** For each visit those of its day that are nearest, on the map and in the course of a round, and those of its client. */
public final class Neighbours {
    /** How many near visits each visit knows. */
    public static final int MOST = 100;

    /** How many visits each visit knows that could come before or after it. */
    private static final int MOST_BESIDE = 60;

    private static final double OF_WAITING = 0.2;

    /** Near visits of each visit, nearest first: on the map above all. */
    public final int[][] near;

    /** Visits that could well come right before or after each visit, best first: near, and with little waiting between. */
    public final int[][] beside;

    /** Visits of each client, in order of time. */
    public final int[][] ofClient;

    public Neighbours(Instance in) {
        near = new int[in.visits][];
        beside = new int[in.visits][];
        ofClient = ofClients(in);
        IntStream.range(0, in.visits)
                .boxed()
                .collect(Collectors.groupingBy(v -> in.day[v]))
                .values()
                .forEach(ofDay -> {
                    var keys = new long[ofDay.size()];
                    for (int v : ofDay) {
                        near[v] = nearest(in, v, ofDay, keys, MOST, Neighbours::apart);
                        beside[v] = nearest(in, v, ofDay, keys, MOST_BESIDE, Neighbours::detour);
                    }
                });
    }

    private interface Distance {
        long between(Instance in, int one, int other);
    }

    private static int[] nearest(Instance in, int v, List<Integer> ofDay, long[] keys, int most, Distance distance) {
        for (int i = 0; i < keys.length; i++) {
            int other = ofDay.get(i);
            keys[i] = other == v ? Long.MAX_VALUE : distance.between(in, v, other) << 32 | other;
        }
        int wanted = Math.min(most, keys.length - 1);
        Smallest.toFront(keys, wanted);
        return Arrays.stream(keys, 0, wanted).mapToInt(key -> (int) key).toArray();
    }

    private static long apart(Instance in, int one, int other) {
        long time = in.isRouting ? 0 : Math.abs(in.opens[one] - in.opens[other]) / 2;
        return time + way(in, one, other);
    }

    private static int way(Instance in, int one, int other) {
        return in.careworkers == 0 || in.seconds[0] == null
                ? 0
                : in.seconds[0][in.place[one] * in.places + in.place[other]];
    }

    private static long detour(Instance in, int one, int other) {
        return Math.min(oneWay(in, one, other), oneWay(in, other, one));
    }

    /** The way, some of the waiting that cannot be helped, and all the lateness. */
    private static long oneWay(Instance in, int first, int second) {
        int way = way(in, first, second);
        long soonest = (long) in.opens[first] + in.length[first] + way;
        long latest = (long) in.latestLawful[first] + in.length[first] + way;
        return way
                + (long) (OF_WAITING * Math.max(0, in.opens[second] - latest))
                + Math.max(0, soonest - in.latestLawful[second]);
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
