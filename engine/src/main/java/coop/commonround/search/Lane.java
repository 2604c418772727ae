package coop.commonround.search;

import coop.commonround.search.ways.WaySearch;
import java.util.Arrays;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleSupplier;
import java.util.stream.IntStream;

/**
 * The fast lane of {@code search.ways}, for an instance in which nothing but ways and people has a price: the roster goes in
 * as rounds of visits, and what comes back is priced in full.
 */
final class Lane {
    private final RosterState state;
    private final Memory best;
    private final WaySearch search;

    Lane(RosterState state, WayTables tables, Neighbours neighbours, long seed) {
        this.state = state;
        best = Memory.of(state);
        search = new WaySearch(tables.table(), visits(), neighbours.near, neighbours.beside, seed);
    }

    /** As {@link Search#improve}. */
    void improve(BooleanSupplier isStopped, DoubleSupplier shareLeft, Search.Listener listener) {
        search.improve(isStopped, shareLeft, rounds -> {
            fill(rounds);
            if (best.isWorseThan(state)) {
                best.remember(state);
                listener.found(state);
            }
        });
        best.restore(state);
    }

    private int[][] visits() {
        return IntStream.range(0, state.in.rounds)
                .mapToObj(r -> Arrays.stream(state.attendancesOf(r))
                        .map(a -> state.in.visitOf[a])
                        .toArray())
                .toArray(int[][]::new);
    }

    private void fill(int[][] rounds) {
        for (int r = 0; r < rounds.length; r++) {
            for (int a : state.attendancesOf(r)) {
                state.remove(a);
            }
        }
        for (int r = 0; r < rounds.length; r++) {
            for (int visit : rounds[r]) {
                state.insert(state.in.firstAttendance[visit], r, state.last(r));
            }
        }
        state.settle();
        state.settleLatest();
        state.keep();
    }
}
