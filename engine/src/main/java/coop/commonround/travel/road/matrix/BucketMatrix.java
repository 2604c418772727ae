package coop.commonround.travel.road.matrix;

import com.graphhopper.storage.index.Snap;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Time and length of the way from each of some places to each other, over a contraction hierarchy.
 *
 * <p>After Knopp, Sanders, Schultes, Schulz and Wagner, "Computing many-to-many shortest paths using highway hierarchies"
 * (ALENEX 2007): a search up the hierarchy from each place, against the direction of travel, leaves the place in the
 * bucket of each state it finds; then a search up from each place looks into the buckets it passes. So the work grows
 * with the places, not with the pairs, but for adding up two numbers.
 *
 * <p>A way is the lightest by the weighting of the hierarchy, its time and length are those of its roads. Where several
 * weigh the same within the rounding of shortcuts (a thousandth each), any may be given, always the same one.
 */
public final class BucketMatrix {
    /** Stands for the time and the length of a way that there is none of. */
    public static final int NONE = -1;

    private static final int PLACES_A_PIECE = 16;

    private final int[] millis;
    private final int[] metres;

    private BucketMatrix(int places) {
        this.millis = new int[Math.multiplyExact(places, places)];
        this.metres = new int[millis.length];
        Arrays.fill(millis, NONE);
        Arrays.fill(metres, NONE);
    }

    /** What is told of each row, once, by whichever thread has found it. */
    @FunctionalInterface
    interface Rows {
        void row(int from, UpwardSearch search, LightestWays ways);
    }

    /**
     * All pairs of some places.
     *
     * @param snaps where each place meets the roads, found for the profile of the hierarchy; one that is not valid is reached
     *     from nowhere, not even from itself. They are left as they are
     * @param threads at least 1; the result is the same on any number
     */
    public static BucketMatrix of(UpwardArcs hierarchy, List<Snap> snaps, int threads) {
        int places = snaps.size();
        var matrix = new BucketMatrix(places);
        var onRoad = IntStream.range(0, places)
                .filter(place -> snaps.get(place).isValid())
                .toArray();
        var onRoadSnaps = Arrays.stream(onRoad).mapToObj(snaps::get).toList();
        eachRow(hierarchy, onRoadSnaps, threads, (from, search, ways) -> {
            for (int to = 0; to < onRoad.length; to++) {
                if (ways.isReached(to)) {
                    int cell = onRoad[from] * places + onRoad[to];
                    matrix.millis[cell] = ways.millis(search, to);
                    matrix.metres[cell] = Math.toIntExact(Math.round(ways.metres(search, to)));
                }
            }
        });
        return matrix;
    }

    /** The same, told row by row; each snap has to be valid. */
    static void eachRow(UpwardArcs hierarchy, List<Snap> snaps, int threads, Rows rows) {
        var ends = Ends.of(hierarchy, DoorStep.of(hierarchy.roads(), snaps));
        var buckets = buckets(hierarchy, ends, snaps.size(), threads);
        InParallel.run(snaps.size(), threads, () -> {
            var search = new UpwardSearch(hierarchy.ahead, hierarchy.back);
            var ways = new LightestWays(buckets, ends.direct, snaps.size());
            return from -> {
                search.from(ends.departures, from);
                ways.find(search, from);
                rows.row(from, search, ways);
            };
        });
    }

    /** From each state to the places reached down from it, in the order of the places. */
    private static Arcs buckets(UpwardArcs hierarchy, Ends ends, int places, int threads) {
        int pieces = (places + PLACES_A_PIECE - 1) / PLACES_A_PIECE;
        var finds = new Arcs.Found[pieces];
        InParallel.run(pieces, threads, () -> {
            var search = new UpwardSearch(hierarchy.back, hierarchy.ahead);
            return piece -> {
                var found = new Arcs.Found();
                int end = Math.min((piece + 1) * PLACES_A_PIECE, places);
                for (int place = piece * PLACES_A_PIECE; place < end; place++) {
                    search.from(ends.arrivals, place);
                    for (int i = 0; i < search.size(); i++) {
                        int state = search.settled(i);
                        found.add(state, place, search.weight(state), search.millis(state), search.metres(state));
                    }
                }
                finds[piece] = found;
            };
        });
        return Arcs.of(hierarchy.states.size(), Arrays.asList(finds));
    }

    /** Milliseconds row by row from each place, or {@link #NONE}. */
    public int[] millis() {
        return millis;
    }

    /** Metres in the same order, to the nearest whole one, or {@link #NONE}. */
    public int[] metres() {
        return metres;
    }
}
