package coop.commonround.search.ways;

import java.util.SplittableRandom;

/**
 * Draws the visits around which something is tried: for a while all from one area, so that what the steps read is still at hand
 * from the steps before.
 */
final class WaySeeds {
    private static final int STEPS_IN_ONE_AREA = 300;

    private final int[][] near;
    private final SplittableRandom random;
    private int centre;
    private int left;

    WaySeeds(int[][] near, SplittableRandom random) {
        this.near = near;
        this.random = random;
    }

    /** Opens a step, perhaps in another area. */
    void begin() {
        if (left-- == 0) {
            left = STEPS_IN_ONE_AREA;
            centre = random.nextInt(near.length);
        }
    }

    int next() {
        var around = near[centre];
        int index = random.nextInt(around.length + 1);
        return index == around.length ? centre : around[index];
    }
}
