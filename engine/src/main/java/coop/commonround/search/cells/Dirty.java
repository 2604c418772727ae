package coop.commonround.search.cells;

/** A set of small numbers that is filled, walked and emptied without allocation. */
public final class Dirty {
    private final int[] members;

    /** Where each number stands among the members, plus one; 0 if it is none. */
    private final int[] standing;

    private int size;

    public Dirty(int bound) {
        members = new int[bound];
        standing = new int[bound];
    }

    public void add(int member) {
        if (standing[member] == 0) {
            members[size++] = member;
            standing[member] = size;
        }
    }

    public boolean has(int member) {
        return standing[member] > 0;
    }

    public int size() {
        return size;
    }

    public int get(int index) {
        return members[index];
    }

    /** Takes out the member added last. */
    public int takeLast() {
        int member = members[--size];
        standing[member] = 0;
        return member;
    }

    /** Takes out a member; the one added last takes its place. */
    public void remove(int member) {
        int index = standing[member] - 1;
        int last = takeLast();
        if (last != member) {
            members[index] = last;
            standing[last] = index + 1;
            standing[member] = 0;
        }
    }

    public void clear() {
        while (size > 0) {
            standing[members[--size]] = 0;
        }
    }
}
