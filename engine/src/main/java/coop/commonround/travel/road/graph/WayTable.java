package coop.commonround.travel.road.graph;

import coop.commonround.travel.road.matrix.BucketMatrix;
import java.util.Collections;
import java.util.List;

/**
 * Every journey between some spots by one kind of way. Not for more than some 30,000 spots, as their square must be a number of cells.
 *
 * <p>Holds 8 bytes a pair. Safe for many threads.
 */
public final class WayTable {
    /** Stands for the time of a journey that there is no way for. */
    static final int NONE = BucketMatrix.NONE;

    private final List<Spot> spots;
    private final int[] millis;
    private final int[] metres;
    private final List<Boolean> onRoad;

    /**
     * @param millis row by row from each spot, {@link #NONE} without a way
     * @param metres in the same order, of any value without a way
     * @param onRoad which spots are near enough to a road
     */
    public WayTable(List<Spot> spots, int[] millis, int[] metres, List<Boolean> onRoad) {
        this.spots = spots;
        this.millis = millis;
        this.metres = metres;
        this.onRoad = onRoad;
    }

    /** The number of one of its spots. */
    public int numberOf(Spot spot) {
        return Collections.binarySearch(spots, spot);
    }

    public int size() {
        return spots.size();
    }

    public boolean isOnRoad(int spot) {
        return onRoad.get(spot);
    }

    public boolean isAnyOnRoad() {
        return onRoad.contains(true);
    }

    public boolean hasWay(int from, int to) {
        return millis(from, to) != NONE;
    }

    /** Milliseconds on the way, without parking. */
    public int millis(int from, int to) {
        return millis[from * spots.size() + to];
    }

    public int metres(int from, int to) {
        return metres[from * spots.size() + to];
    }
}
