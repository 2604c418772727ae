package coop.commonround.search;

/** A set of small numbers that is filled, walked and emptied without allocation. */
final class Dirty {
    private final int[] members;

    /** Where each number stands among the members, plus one; 0 if it is none. */
    private final int[] standing;

    private int size;

    Dirty(int bound) {
        members = new int[bound];
        standing = new int[bound];
    }

    void add(int member) {
        if (standing[member] == 0) {
            members[size++] = member;
            standing[member] = size;
        }
    }

    boolean has(int member) {
        return standing[member] > 0;
    }

    int size() {
        return size;
    }

    int get(int index) {
        return members[index];
    }

    /** Takes out the member added last. */
    int takeLast() {
        int member = members[--size];
        standing[member] = 0;
        return member;
    }

    /** Takes out a member; the one added last takes its place. */
    void remove(int member) {
        int index = standing[member] - 1;
        int last = takeLast();
        if (last != member) {
            members[index] = last;
            standing[last] = index + 1;
            standing[member] = 0;
        }
    }

    void clear() {
        while (size > 0) {
            standing[members[--size]] = 0;
        }
    }
}
