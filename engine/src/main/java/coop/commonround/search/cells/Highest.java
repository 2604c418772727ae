package coop.commonround.search.cells;

/**
 * The highest of many numbers of zero or more, kept up to date and taken back with the {@link Cells} they stand in.
 *
 * <p>A tournament: the numbers are the leaves of a binary tree, each node above holds the higher of the two below. A change
 * climbs only as far as it matters.
 */
public final class Highest {
    private static final int ROOT = 1;

    private final Cells cells;
    private final int from;
    private final int leaves;

    public Highest(Cells cells, int from, int numbers) {
        this.cells = cells;
        this.from = from;
        this.leaves = leavesFor(numbers);
    }

    /** Cells it takes. */
    public static int size(int numbers) {
        return 2 * leavesFor(numbers);
    }

    private static int leavesFor(int numbers) {
        return numbers <= 1 ? 1 : 2 * Integer.highestOneBit(numbers - 1);
    }

    public void set(int number, long value) {
        int node = leaves + number;
        long highest = value;
        while (cells.get(from + node) != highest) {
            cells.set(from + node, highest);
            if (node == ROOT) {
                return;
            }
            highest = Math.max(highest, cells.get(from + (node ^ 1)));
            node >>= 1;
        }
    }

    /** The number whose value is highest; of equals, the first. */
    public int numberOfHighest() {
        int node = ROOT;
        while (node < leaves) {
            node = 2 * node + (cells.get(from + 2 * node) >= cells.get(from + 2 * node + 1) ? 0 : 1);
        }
        return node - leaves;
    }

    public long value(int number) {
        return cells.get(from + leaves + number);
    }

    /** Zero if every number is. */
    public long get() {
        return cells.get(from + ROOT);
    }
}
