package coop.commonround.search.cells;

import java.util.Arrays;

/**
 * Numbers that remember what they were: every change is logged, so that a trial can be taken back in the time it took.
 *
 * <p>All that changes in a search lives in one of these, the state knows what stands where: small numbers
 * (who is next, when it starts) in {@link #number}, money in {@link #get}.
 */
public final class Cells {
    /** Read it as you like; write it through {@link #put} only. */
    public final int[] number;

    private final long[] value;

    /** Cells of money as they are; small numbers as −1 − cell. */
    private int[] changed = new int[1024];

    private long[] before = new long[1024];
    private int changes;

    public Cells(int numbers, int values) {
        number = new int[numbers];
        value = new long[values];
    }

    public void put(int cell, int next) {
        if (number[cell] != next) {
            log(-1 - cell, number[cell]);
            number[cell] = next;
        }
    }

    public long get(int cell) {
        return value[cell];
    }

    public int integer(int cell) {
        return (int) value[cell];
    }

    public void set(int cell, long next) {
        if (value[cell] != next) {
            log(cell, value[cell]);
            value[cell] = next;
        }
    }

    public void add(int cell, long more) {
        set(cell, value[cell] + more);
    }

    private void log(int cell, long was) {
        if (changes == changed.length) {
            changed = Arrays.copyOf(changed, 2 * changes);
            before = Arrays.copyOf(before, 2 * changes);
        }
        changed[changes] = cell;
        before[changes++] = was;
    }

    /** Where the log stands now, for {@link #backTo}. */
    public int mark() {
        return changes;
    }

    /** Takes back every change since a mark. */
    public void backTo(int mark) {
        while (changes > mark) {
            changes--;
            int cell = changed[changes];
            if (cell < 0) {
                number[-1 - cell] = (int) before[changes];
            } else {
                value[cell] = before[changes];
            }
        }
    }

    /** Takes over all that other cells of the same size hold, for good. */
    public void become(Cells other) {
        System.arraycopy(other.number, 0, number, 0, number.length);
        System.arraycopy(other.value, 0, value, 0, value.length);
        keep();
    }

    /** Keeps everything as it is: no mark taken so far can be gone back to. */
    public void keep() {
        changes = 0;
    }
}
