package coop.commonround.search;

import java.util.Arrays;

/**
 * Numbers that remember what they were: every change is logged, so that a trial can be taken back in the time it took.
 *
 * <p>All that changes in a search lives in one of these, {@link RosterState} knows what stands where.
 */
final class Cells {
    private final long[] value;
    private int[] changed = new int[1024];
    private long[] before = new long[1024];
    private int changes;

    Cells(int size) {
        value = new long[size];
    }

    long get(int cell) {
        return value[cell];
    }

    int integer(int cell) {
        return (int) value[cell];
    }

    void set(int cell, long next) {
        if (value[cell] == next) {
            return;
        }
        if (changes == changed.length) {
            changed = Arrays.copyOf(changed, 2 * changes);
            before = Arrays.copyOf(before, 2 * changes);
        }
        changed[changes] = cell;
        before[changes++] = value[cell];
        value[cell] = next;
    }

    void add(int cell, long more) {
        set(cell, value[cell] + more);
    }

    /** Where the log stands now, for {@link #backTo}. */
    int mark() {
        return changes;
    }

    /** Takes back every change since a mark. */
    void backTo(int mark) {
        while (changes > mark) {
            changes--;
            value[changed[changes]] = before[changes];
        }
    }

    /** Keeps everything as it is: no mark taken so far can be gone back to. */
    void keep() {
        changes = 0;
    }
}
