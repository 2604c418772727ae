package coop.commonround.rule.timing;

/**
 * Cheapest starts that have been found before: the same visits in the same round, within the same bounds, start cheapest at the
 * same times.
 *
 * <p>A fixed number of places, each for the last of those that fall to it; what is kept is compared in full, so that no answer
 * is ever another's. A search comes back to the rounds it has left time and again: seven in ten are found. Not for several
 * threads; nothing is allocated once its places are filled.
 */
final class KnownStarts {
    private static final int PLACES = 1 << 12;

    /** Numbers that tell of what was asked, before those of the visits. */
    private static final int HEAD = 6;

    /** Numbers of a visit: which, the bounds of its start, and the start found. */
    private static final int EACH = 4;

    private final int[][] places = new int[PLACES][0];
    private int[] asked = new int[HEAD + 16 * EACH];
    private int size;
    private int place;

    /**
     * Begins a question.
     *
     * @param round by number, with its careworker and all that follows from it
     * @param meal the visit before its meal by position, below 0 for none
     * @param gap seconds of waiting there must be somewhere
     * @param noSooner the second before which the first visit must not start
     */
    void ask(int round, int meal, int visits, int gap, int noSooner) {
        size = HEAD;
        int needed = HEAD + visits * EACH;
        if (asked.length < needed) {
            asked = new int[2 * needed];
        }
        asked[0] = round;
        asked[1] = meal;
        asked[2] = visits;
        asked[3] = gap;
        asked[4] = noSooner;
        place = 0;
        for (int i = 0; i < HEAD - 1; i++) {
            mix(asked[i]);
        }
    }

    /** Adds the next visit to the question. */
    void visit(int visit, int earliest, int latest) {
        asked[size] = visit;
        asked[size + 1] = earliest;
        asked[size + 2] = latest;
        mix(visit);
        mix(earliest);
        mix(latest);
        size += EACH;
    }

    private void mix(int number) {
        place = (place ^ number) * 0x9E3779B1;
        place ^= place >>> 15;
    }

    /** Whether what is asked has been answered; {@link #answer} then tells. */
    boolean isKnown() {
        var held = places[place & (PLACES - 1)];
        if (held.length < size) {
            return false;
        }
        for (int i = 0; i < HEAD - 1; i++) {
            if (held[i] != asked[i]) {
                return false;
            }
        }
        for (int i = HEAD; i < size; i += EACH) {
            if (held[i] != asked[i] || held[i + 1] != asked[i + 1] || held[i + 2] != asked[i + 2]) {
                return false;
            }
        }
        return true;
    }

    /** Writes the starts down that have been found; false if there are none: nothing is then written. */
    boolean answer(int[] starts) {
        var held = places[place & (PLACES - 1)];
        if (held[HEAD - 1] == 0) {
            return false;
        }
        for (int i = HEAD, at = 0; i < size; i += EACH, at++) {
            starts[at] = held[i + 3];
        }
        return true;
    }

    /** Keeps the answer to what was asked last. */
    void keep(boolean isFound, int[] starts) {
        int at = place & (PLACES - 1);
        var held = places[at];
        if (held.length < size) {
            held = new int[size + 4 * EACH];
            places[at] = held;
        }
        System.arraycopy(asked, 0, held, 0, size);
        held[HEAD - 1] = isFound ? 1 : 0;
        for (int i = HEAD, visit = 0; i < size; i += EACH, visit++) {
            held[i + 3] = starts[visit];
        }
    }
}
