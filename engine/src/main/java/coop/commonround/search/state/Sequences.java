package coop.commonround.search.state;

import static coop.commonround.search.table.Instance.NONE;

import coop.commonround.search.cells.Cells;
import coop.commonround.search.table.Instance;
import java.util.Arrays;

/** The attendances of each round in their order, each with the one before it and the one behind. */
final class Sequences {
    private final Cells cells;
    private final int[] number;
    private final int firstOf;
    private final int lastOf;
    private final int previousOf;
    private final int nextOf;
    private final int roundOf;

    /**
     * Takes {@link #size} numbers of the cells.
     *
     * @param from the first of them
     */
    Sequences(Instance in, Cells cells, int from) {
        this.cells = cells;
        number = cells.number;
        firstOf = from;
        lastOf = firstOf + in.rounds;
        previousOf = lastOf + in.rounds;
        nextOf = previousOf + in.attendances;
        roundOf = nextOf + in.attendances;
        Arrays.fill(number, from, from + size(in), NONE);
    }

    static int size(Instance in) {
        return 2 * in.rounds + 3 * in.attendances;
    }

    int first(int round) {
        return number[firstOf + round];
    }

    int last(int round) {
        return number[lastOf + round];
    }

    int previous(int attendance) {
        return number[previousOf + attendance];
    }

    int next(int attendance) {
        return number[nextOf + attendance];
    }

    int round(int attendance) {
        return number[roundOf + attendance];
    }

    /** Puts an attendance into a round between two neighbours; {@link Instance#NONE} at either end. */
    void link(int attendance, int round, int after, int before) {
        cells.put(previousOf + attendance, after);
        cells.put(nextOf + attendance, before);
        cells.put(after == NONE ? firstOf + round : nextOf + after, attendance);
        cells.put(before == NONE ? lastOf + round : previousOf + before, attendance);
        cells.put(roundOf + attendance, round);
    }

    /** Takes an attendance out from between its neighbours. */
    void unlink(int attendance, int round, int after, int before) {
        cells.put(after == NONE ? firstOf + round : nextOf + after, before);
        cells.put(before == NONE ? lastOf + round : previousOf + before, after);
        cells.put(previousOf + attendance, NONE);
        cells.put(nextOf + attendance, NONE);
        cells.put(roundOf + attendance, NONE);
    }
}
