package coop.commonround.rule.timing;

/**
 * Where to move a price so that a bound below grows most: a concave function of the price, of which each look shows the
 * height and the slope.
 *
 * <p>Between a look from which it rises and one from which it falls the next is where the two lines meet (Kelley 1960, "The
 * cutting-plane method for solving convex programs"); before there are both, where the one line meets what is to be reached.
 */
final class PriceMove {
    private boolean hasRising;
    private long rising;
    private long risingHeight;
    private long risingSlope;
    private boolean hasFalling;
    private long falling;
    private long fallingHeight;
    private long fallingSlope;
    private long next;

    void begin() {
        hasRising = false;
        hasFalling = false;
    }

    /**
     * Takes a look into account.
     *
     * @param price where it was taken
     * @param height of the bound there
     * @param slope of the bound there; not 0
     * @param goal more than the height
     * @return false if there is no price left between the looks taken
     */
    boolean next(long price, long height, long slope, long goal) {
        if (slope > 0) {
            hasRising = true;
            rising = price;
            risingHeight = height;
            risingSlope = slope;
            next = price + ceiling(goal - height, slope);
        } else {
            hasFalling = true;
            falling = price;
            fallingHeight = height;
            fallingSlope = slope;
            next = price - ceiling(goal - height, -slope);
        }
        if (price != 0 && Long.signum(next) == -Long.signum(price)) {
            next = 0;
        }
        if (hasRising && hasFalling) {
            // where risingHeight + risingSlope (x - rising) = fallingHeight + fallingSlope (x - falling)
            double meets = rising
                    + (fallingHeight - risingHeight + fallingSlope * (double) (rising - falling))
                            / (double) (risingSlope - fallingSlope);
            next = Math.max(rising + 1, Math.min(falling - 1, (long) meets));
            return falling - rising > 1;
        }
        return next != price;
    }

    private static long ceiling(long dividend, long divisor) {
        return -Math.floorDiv(-dividend, divisor);
    }

    long price() {
        return next;
    }
}
