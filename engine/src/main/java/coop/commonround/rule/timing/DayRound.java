package coop.commonround.rule.timing;

import java.util.Arrays;

/** One round of a working day while it is timed, and what it adds to the day; in seconds. */
final class DayRound {
    final RoundTiming timing = new RoundTiming();

    int number;
    TimedCareworker careworker = TimedCareworker.NOBODY;

    /** By position in the round. */
    int[] visit = new int[16];

    int size;
    int firstPlace;
    int lastPlace;

    /** In homes, on the way between them and from and to home. */
    int busy;

    /** Whether a visit is so long that the break lies within it. */
    boolean holdsBreak;

    private long keptPrice;
    private boolean isKeptPriced;

    void clear(int round, TimedCareworker ofRound) {
        number = round;
        careworker = ofRound;
        size = 0;
        busy = 0;
        holdsBreak = false;
    }

    void add(int another) {
        if (size == visit.length) {
            visit = Arrays.copyOf(visit, 2 * size);
        }
        visit[size++] = another;
    }

    /** Busy time and paid waiting: what counts as working time. */
    int workingTime() {
        return busy + timing.paidWaiting();
    }

    int start() {
        return timing.start(0);
    }

    boolean startsBefore(DayRound other) {
        return start() < other.start() || (start() == other.start() && number < other.number);
    }

    /** When this round could start after another: the other's end, and the way. */
    int soonestAfter(DayRound other) {
        return other.timing.end(other.size - 1) + careworker.way(other.lastPlace, firstPlace);
    }

    /** Remembers the starts and what they cost. */
    void keep() {
        timing.keep();
        isKeptPriced = false;
    }

    /** How much more the starts cost now than those remembered. */
    long extra() {
        if (!isKeptPriced) {
            keptPrice = timing.keptPrice();
            isKeptPriced = true;
        }
        return timing.price() - keptPrice;
    }

    void tell(TimedRoster roster) {
        for (int i = 0; i < size; i++) {
            roster.start(visit[i], timing.start(i));
        }
    }
}
