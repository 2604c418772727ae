package coop.commonround.search.part;

import coop.commonround.search.table.Instance;
import java.util.Arrays;
import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Divides a roster by area: careworkers whose visits lie near one another, whole, come to the same part. */
final class Areas {
    private final Instance in;
    private final int count;
    private final int[][] rounds;

    /**
     * Areas of a roster.
     *
     * @param count how many
     * @param rounds for each round its visits
     */
    Areas(Instance in, int count, int[][] rounds) {
        this.in = in;
        this.count = count;
        this.rounds = rounds;
    }

    /** The part of each round. */
    int[] draw(SplittableRandom random) {
        var partOf = new int[in.rounds];
        var left = IntStream.range(0, in.careworkers)
                .filter(c -> visitsOf(c) > 0)
                .boxed()
                .toArray(Integer[]::new);
        for (int p = 0; p < count; p++) {
            int end = take(left, count - p, random);
            for (int i = 0; i < end; i++) {
                for (int r : in.roundsOf[left[i]]) {
                    partOf[r] = p;
                }
            }
            left = Arrays.copyOfRange(left, end, left.length);
        }
        shareOutIdle(partOf, random);
        return partOf;
    }

    /** Sorts an area around one of those left to the front; says how many careworkers it is, if so many areas are to come. */
    private int take(Integer[] left, int areas, SplittableRandom random) {
        if (left.length == 0) {
            return 0;
        }
        sortByDistance(left, placeOf(left[random.nextInt(left.length)]));
        int wanted = (Arrays.stream(left).mapToInt(this::visitsOf).sum() + areas - 1) / areas;
        int taken = 0;
        int end = 0;
        while (end < left.length && taken < wanted) {
            taken += visitsOf(left[end++]);
        }
        return end;
    }

    /** Careworkers without visits go to one part after the other. */
    private void shareOutIdle(int[] partOf, SplittableRandom random) {
        int part = random.nextInt(count);
        for (int c = 0; c < in.careworkers; c++) {
            if (visitsOf(c) == 0) {
                for (int r : in.roundsOf[c]) {
                    partOf[r] = part;
                }
                part = (part + 1) % count;
            }
        }
    }

    private int visitsOf(int careworker) {
        int visits = 0;
        for (int r : in.roundsOf[careworker]) {
            visits += rounds[r].length;
        }
        return visits;
    }

    /** Where a careworker goes in the middle of the first round that has visits. */
    private int placeOf(int careworker) {
        for (int r : in.roundsOf[careworker]) {
            if (rounds[r].length > 0) {
                return in.place[rounds[r][rounds[r].length / 2]];
            }
        }
        throw new IllegalStateException("a careworker without visits");
    }

    private void sortByDistance(Integer[] careworkers, int from) {
        var distance = new double[in.careworkers];
        for (int c : careworkers) {
            distance[c] = meanDistance(c, from);
        }
        Arrays.sort(
                careworkers,
                Comparator.<Integer>comparingDouble(c -> distance[c]).thenComparing(c -> c));
    }

    private double meanDistance(int careworker, int from) {
        double sum = 0;
        for (int r : in.roundsOf[careworker]) {
            for (int visit : rounds[r]) {
                sum += in.seconds[0][from * in.places + in.place[visit]];
            }
        }
        return sum / visitsOf(careworker);
    }
}
