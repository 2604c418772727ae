package coop.commonround.search;

import static coop.commonround.search.Instance.NONE;

/** A roster worth keeping: who was where, and what it was worth. */
final class Memory {
    private final int[][] rounds;
    private final long hard;
    private final long medium;
    private final long soft;

    private Memory(int[][] rounds, long hard, long medium, long soft) {
        this.rounds = rounds;
        this.hard = hard;
        this.medium = medium;
        this.soft = soft;
    }

    static Memory of(RosterState state) {
        var rounds = new int[state.in.rounds][];
        for (int r = 0; r < rounds.length; r++) {
            rounds[r] = state.attendancesOf(r);
        }
        return new Memory(rounds, state.hard(), state.medium(), state.soft());
    }

    /** Whether another roster is better: law first, then cover, then money. */
    boolean isWorseThan(RosterState other) {
        if (other.hard() != hard) {
            return other.hard() < hard;
        }
        return other.medium() != medium ? other.medium() < medium : other.soft() < soft;
    }

    void restore(RosterState state) {
        for (int a = 0; a < state.in.attendances; a++) {
            if (state.round(a) != NONE) {
                state.remove(a);
            }
        }
        for (int r = 0; r < rounds.length; r++) {
            int after = NONE;
            for (int attendance : rounds[r]) {
                state.insert(attendance, r, after);
                after = attendance;
            }
        }
        state.settle();
        state.keep();
    }
}
