package coop.commonround.search;

import static coop.commonround.search.Instance.NONE;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Puts visits back one after another, each at the place where the whole roster is cheapest.
 *
 * <p>Places that would break a hard rule are not taken; what has no lawful place stays uncovered. Now and then a place is
 * passed over at random (a blink, after Christiaens and Vanden Berghe 2020), so that the same visits do not always come to
 * lie the same.
 */
final class Recreate {
    /** How many places for the first careworker of a double-up are tried with places for the second. */
    private static final int FIRST_PLACES_TRIED = 8;

    /** One place in so many is passed over. */
    private static final int BLINKS = 100;

    private final RosterState state;
    private final Instance in;
    private final SplittableRandom random;
    private final boolean blinks;

    // the best place found for one attendance
    private int bestRound;
    private int bestAfter;
    private long bestSoft;

    // places for the first of several, cheapest first
    private final long[] firstSoft = new long[FIRST_PLACES_TRIED];
    private final int[] firstRound = new int[FIRST_PLACES_TRIED];
    private final int[] firstAfter = new int[FIRST_PLACES_TRIED];
    private int firsts;

    Recreate(RosterState state, SplittableRandom random, boolean blinks) {
        this.state = state;
        this.in = state.in;
        this.random = random;
        this.blinks = blinks;
    }

    /** Puts in a visit that nobody goes to, if there is a lawful place for all it needs. */
    boolean insert(int visit) {
        long hard = state.hard();
        int first = in.firstAttendance[visit];
        if (in.needs[visit] > 1) {
            return insertTogether(visit, hard);
        }
        findPlace(first, hard, false);
        if (bestRound == NONE) {
            return false;
        }
        state.insert(first, bestRound, bestAfter);
        state.settle();
        return true;
    }

    private boolean insertTogether(int visit, long hard) {
        int first = in.firstAttendance[visit];
        int needs = in.needs[visit];
        firsts = 0;
        // alone, the first breaks the rule that all are there: that many breaches are let pass
        findPlace(first, hard + needs - 1, true);
        var chosenRound = new int[needs];
        var chosenAfter = new int[needs];
        var tried = new int[2 * needs];
        long cheapest = Long.MAX_VALUE;
        for (int i = 0; i < firsts; i++) {
            int mark = state.mark();
            tried[0] = firstRound[i];
            tried[1] = firstAfter[i];
            state.insert(first, firstRound[i], firstAfter[i]);
            boolean isWhole = state.settle();
            for (int k = 1; k < needs && isWhole; k++) {
                findPlace(first + k, hard + needs - 1 - k, false);
                isWhole = bestRound != NONE;
                if (isWhole) {
                    tried[2 * k] = bestRound;
                    tried[2 * k + 1] = bestAfter;
                    state.insert(first + k, bestRound, bestAfter);
                    isWhole = state.settle();
                }
            }
            if (isWhole && state.hard() <= hard && state.soft() < cheapest) {
                cheapest = state.soft();
                for (int k = 0; k < needs; k++) {
                    chosenRound[k] = tried[2 * k];
                    chosenAfter[k] = tried[2 * k + 1];
                }
            }
            state.backTo(mark);
        }
        if (cheapest == Long.MAX_VALUE) {
            return false;
        }
        for (int k = 0; k < needs; k++) {
            state.insert(first + k, chosenRound[k], chosenAfter[k]);
        }
        state.settle();
        return true;
    }

    /** Finds the cheapest place with no more than so many breaches; notes the cheapest few, if several are wanted. */
    private void findPlace(int attendance, long mostHard, boolean severalWanted) {
        bestRound = NONE;
        bestSoft = Long.MAX_VALUE;
        int visit = in.visitOf[attendance];
        for (int round : in.candidates[attendance]) {
            int after = NONE;
            int next = state.first(round);
            while (true) {
                if (hasTime(visit, round, after, next) && !(blinks && random.nextInt(BLINKS) == 0)) {
                    tryPlace(attendance, round, after, mostHard, severalWanted);
                }
                if (next == NONE || opensTooLate(visit, next)) {
                    break;
                }
                after = next;
                next = state.next(next);
            }
        }
    }

    /** Whether a visit is so much later than another that this one can never come behind it. */
    private boolean opensTooLate(int visit, int next) {
        int other = in.visitOf[next];
        return state.start(other) + in.length[other] > in.latestLawful[visit];
    }

    private void tryPlace(int attendance, int round, int after, long mostHard, boolean severalWanted) {
        int mark = state.mark();
        state.insert(attendance, round, after);
        if (state.settle() && state.hard() <= mostHard) {
            long soft = state.soft();
            if (soft < bestSoft) {
                bestRound = round;
                bestAfter = after;
                bestSoft = soft;
            }
            if (severalWanted) {
                noteFirst(round, after, soft);
            }
        }
        state.backTo(mark);
    }

    private void noteFirst(int round, int after, long soft) {
        int index = Arrays.binarySearch(firstSoft, 0, firsts, soft);
        index = index < 0 ? -index - 1 : index;
        if (index == FIRST_PLACES_TRIED) {
            return;
        }
        int moved = Math.min(firsts, FIRST_PLACES_TRIED - 1) - index;
        System.arraycopy(firstSoft, index, firstSoft, index + 1, moved);
        System.arraycopy(firstRound, index, firstRound, index + 1, moved);
        System.arraycopy(firstAfter, index, firstAfter, index + 1, moved);
        firstSoft[index] = soft;
        firstRound[index] = round;
        firstAfter[index] = after;
        firsts = Math.min(firsts + 1, FIRST_PLACES_TRIED);
    }

    /**
     * Whether a visit could start and end in time at a place, and the next one start in time after it, if nothing else
     * moved. Starts never move forward, so nothing lawful is passed over.
     */
    private boolean hasTime(int visit, int round, int after, int next) {
        var shift = in.round[round];
        int start = in.opens[visit];
        if (after == NONE) {
            start = Math.max(start, shift.start());
        } else {
            int before = in.visitOf[after];
            start = Math.max(start, state.start(before) + in.length[before] + state.travel(round, before, visit));
        }
        int end = start + in.length[visit];
        if (start > in.latestLawful[visit] || (in.isShiftHard && end > shift.lawfulUntil())) {
            return false;
        }
        if (next == NONE) {
            return true;
        }
        int following = in.visitOf[next];
        return end + state.travel(round, visit, following) <= in.latestLawful[following];
    }
}
