package coop.commonround.search;

import coop.commonround.search.part.InParts;
import coop.commonround.search.part.LaneParts;
import coop.commonround.search.part.Pacing;
import coop.commonround.search.part.Parts;
import coop.commonround.search.state.Memory;
import coop.commonround.search.state.RosterState;
import coop.commonround.search.state.RoundsHeld;
import coop.commonround.search.table.Neighbours;
import coop.commonround.search.ways.WaySearch;
import java.util.Arrays;
import java.util.function.Consumer;

/**
 * The fast lane of {@code search.ways}, for an instance in which nothing but ways and people has a price: the roster goes in
 * as rounds of visits, and what comes back is priced in full.
 */
public final class Lane {
    private final RosterState state;
    private final WayTables tables;
    private final Neighbours neighbours;
    private final long seed;
    private final Memory best;

    public Lane(RosterState state, WayTables tables, Neighbours neighbours, long seed) {
        this.state = state;
        this.tables = tables;
        this.neighbours = neighbours;
        this.seed = seed;
        best = Memory.of(state);
    }

    /** As {@link Search#improve}; in parts if there are several. */
    public void improve(Pacing pacing, Search.Listener listener, Parts parts, int threads) {
        var visits = visits();
        var table = tables.table();
        Consumer<int[][]> found = rounds -> tell(rounds, listener);
        if (parts.count > 1) {
            long price = WaySearch.price(table, visits);
            var lane = new LaneParts(table, visits, price, parts, neighbours, found);
            new InParts(lane, seed).improve(pacing, WaySearch.coolings(table, price), threads);
        } else {
            var search = new WaySearch(table, visits, neighbours.near, neighbours.beside, seed);
            search.improve(() -> pacing.isOver() || pacing.take(1) == 0, pacing::shareLeft, found);
        }
        best.restore(state);
    }

    private void tell(int[][] rounds, Search.Listener listener) {
        fill(rounds);
        if (best.isWorseThan(state)) {
            best.remember(state);
            listener.found(state);
        }
    }

    private int[][] visits() {
        return RoundsHeld.visits(state.in, RoundsHeld.by(state));
    }

    private void fill(int[][] rounds) {
        var attendances = Arrays.stream(rounds)
                .map(round -> Arrays.stream(round)
                        .map(visit -> state.in.firstAttendance[visit])
                        .toArray())
                .toArray(int[][]::new);
        RoundsHeld.put(attendances, state);
        state.keep();
    }
}
