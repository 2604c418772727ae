package coop.commonround.search;

/** A set of small numbers that is filled, walked and emptied without allocation. */
final class Dirty {
    private final int[] members;
    private final boolean[] isMember;
    private int size;

    Dirty(int bound) {
        members = new int[bound];
        isMember = new boolean[bound];
    }

    void add(int member) {
        if (!isMember[member]) {
            isMember[member] = true;
            members[size++] = member;
        }
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
        isMember[member] = false;
        return member;
    }

    void clear() {
        while (size > 0) {
            isMember[members[--size]] = false;
        }
    }
}
