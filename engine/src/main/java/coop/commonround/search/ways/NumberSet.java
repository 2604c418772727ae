package coop.commonround.search.ways;

import java.util.SplittableRandom;

/** A set of small numbers in some order: what is added comes last, and the last takes the place of what is removed. */
final class NumberSet {
    private final int[] members;
    private final int[] standing;
    private int size;

    NumberSet(int bound) {
        members = new int[bound];
        standing = new int[bound];
    }

    int size() {
        return size;
    }

    int get(int index) {
        return members[index];
    }

    /** Adds a number that is not in it. */
    void add(int number) {
        standing[number] = size;
        members[size++] = number;
    }

    /** Removes a number that is in it. */
    void remove(int number) {
        int last = members[--size];
        members[standing[number]] = last;
        standing[last] = standing[number];
    }

    /**
     * Moves some of the first so many, drawn at random, to the end of those.
     *
     * @return where those that were drawn begin
     */
    int draw(int among, int wanted, SplittableRandom random) {
        int from = Math.max(0, among - wanted);
        for (int i = among - 1; i >= from; i--) {
            swap(i, random.nextInt(i + 1));
        }
        return from;
    }

    private void swap(int one, int other) {
        int number = members[one];
        members[one] = members[other];
        standing[members[one]] = one;
        members[other] = number;
        standing[number] = other;
    }
}
