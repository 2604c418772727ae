package coop.commonround.bench.quality.contest;

import java.util.List;

/** Distances between numbered places, in whole units of the set; need not be the same both ways. */
public final class Distances {
    private final int[][] units;

    private Distances(int[][] units) {
        this.units = units;
    }

    /**
     * Distances by row.
     *
     * @throws IllegalArgumentException if they make no square
     */
    public static Distances of(List<int[]> rows) {
        for (var row : rows) {
            if (row.length != rows.size()) {
                throw new IllegalArgumentException(
                        "a row of distances has %d entries, not %d".formatted(row.length, rows.size()));
            }
        }
        return new Distances(rows.stream().map(int[]::clone).toArray(int[][]::new));
    }

    public int between(int from, int to) {
        return units[from][to];
    }

    /** How many places there are. */
    public int size() {
        return units.length;
    }
}
