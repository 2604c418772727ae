package coop.commonround.search.state;

import static coop.commonround.search.table.Instance.NONE;

import java.util.Arrays;

/** A roster worth keeping: who was where, and what it was worth. */
public final class Memory {
    private final int[] roundOf;
    private final int[] previous;
    private long hard;
    private long medium;
    private long soft;

    private Memory(RosterState state) {
        roundOf = new int[state.in.attendances];
        previous = new int[state.in.attendances];
        remember(state);
    }

    public static Memory of(RosterState state) {
        return new Memory(state);
    }

    /** Forgets what it held and takes a roster instead. */
    public void remember(RosterState state) {
        for (int a = 0; a < roundOf.length; a++) {
            roundOf[a] = state.round(a);
            previous[a] = state.previous(a);
        }
        hard = state.hard();
        medium = state.medium();
        soft = state.soft();
    }

    /** Whether another roster is better: law first, then cover, then money. */
    public boolean isWorseThan(RosterState other) {
        if (other.hard() != hard) {
            return other.hard() < hard;
        }
        return other.medium() != medium ? other.medium() < medium : other.soft() < soft;
    }

    public void restore(RosterState state) {
        var rounds = rounds(state.in.rounds);
        int mark = state.mark();
        if (!RoundsHeld.put(rounds, state)) {
            state.backTo(mark);
            RoundsHeld.putAnew(rounds, state);
        }
        state.keep();
    }

    /** Its rounds: for each its attendances in order. */
    public int[][] rounds(int count) {
        var next = new int[roundOf.length];
        Arrays.fill(next, NONE);
        for (int a = 0; a < roundOf.length; a++) {
            if (previous[a] != NONE) {
                next[previous[a]] = a;
            }
        }
        var length = new int[count];
        for (int round : roundOf) {
            if (round != NONE) {
                length[round]++;
            }
        }
        var rounds = new int[count][];
        Arrays.setAll(rounds, r -> new int[length[r]]);
        for (int first = 0; first < roundOf.length; first++) {
            if (roundOf[first] != NONE && previous[first] == NONE) {
                int index = 0;
                for (int a = first; a != NONE; a = next[a]) {
                    rounds[roundOf[first]][index++] = a;
                }
            }
        }
        return rounds;
    }
}
