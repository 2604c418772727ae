package coop.commonround.search.state;

import coop.commonround.search.table.Instance;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Rounds written down outside of a state: for each its attendances in order, by number. */
public final class RoundsHeld {
    private RoundsHeld() {}

    /** All rounds of a state. */
    public static int[][] by(RosterState state) {
        return IntStream.range(0, state.in.rounds)
                .mapToObj(state::attendancesOf)
                .toArray(int[][]::new);
    }

    /** The visits of rounds. */
    public static int[][] visits(Instance in, int[][] rounds) {
        return Arrays.stream(rounds)
                .map(round -> Arrays.stream(round).map(a -> in.visitOf[a]).toArray())
                .toArray(int[][]::new);
    }

    /** As {@link #put(int[][], int[], RosterState)}, for all rounds. */
    public static boolean put(int[][] rounds, RosterState state) {
        return put(rounds, IntStream.range(0, rounds.length).toArray(), state);
    }

    /**
     * Lets some rounds of a state be as written down, and leaves those alone that are so already. Attendances that they share
     * with others must not lie there.
     *
     * @param which the rounds, by number
     * @return whether the roster is then lawful to time; if not, the state is to be taken back
     */
    public static boolean put(int[][] rounds, int[] which, RosterState state) {
        var changed =
                Arrays.stream(which).filter(r -> !isAs(rounds[r], r, state)).toArray();
        for (int r : changed) {
            for (int a : state.attendancesOf(r)) {
                state.remove(a);
            }
        }
        for (int r : changed) {
            for (int a : rounds[r]) {
                state.insert(a, r, state.last(r));
            }
        }
        if (!state.settle()) {
            return false;
        }
        state.settleLatest();
        return true;
    }

    /**
     * Lets all rounds of a state be as written down, timed from nothing: where much changes at once, starts of before may hold one
     * another up beyond what is lawful.
     */
    static void putAnew(int[][] rounds, RosterState state) {
        put(new int[rounds.length][0], state);
        put(rounds, state);
    }

    private static boolean isAs(int[] round, int r, RosterState state) {
        int a = state.first(r);
        for (int each : round) {
            if (a != each) {
                return false;
            }
            a = state.next(a);
        }
        return a == Instance.NONE;
    }
}
