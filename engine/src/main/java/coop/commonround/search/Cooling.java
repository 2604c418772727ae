package coop.commonround.search;

/**
 * Says how hot the search is as it goes on: one cooling over all of it, or where one has had iterations enough, several one after
 * the other and a last, lukewarm one from the best roster found.
 *
 * <p>Where visits are linked, a search that has frozen in a bad place does not get out by cooling more slowly, but another start
 * freezes elsewhere. How many coolings there is time for is worked out before each, from the iterations so far.
 */
final class Cooling {
    /** What one cooling is given, for each visit: more iterations gained less than another start. */
    private static final int ITERATIONS_A_VISIT = 800;

    /** How much of the search passes before it is known how fast it goes. */
    private static final double TO_MEASURE = 0.02;

    /** How much of the search is kept for the best roster, and how hot that is: a power of the whole cooling. */
    private static final double FOR_THE_BEST = 0.1;

    private static final double LUKEWARM = 0.4;

    private final Scale scale;
    private final long iterations;
    private long steps;
    private double from = 1;
    private double until;
    private double hottest = 1;
    private boolean isBegun;
    private boolean isOfSeveral;
    private boolean isLast;

    Cooling(Scale scale, Instance in) {
        this.scale = scale;
        this.iterations = in.isSoftRouting ? (long) ITERATIONS_A_VISIT * in.visits : 0;
        until = iterations == 0 ? 0 : 1 - TO_MEASURE;
    }

    /**
     * Takes a step.
     *
     * @param left how much of the search is still to come
     * @return whether the search is to go back to the best roster first
     */
    boolean step(double left) {
        steps++;
        if (left > until || isLast || until == 0) {
            return false;
        }
        from = left;
        double rest = left - FOR_THE_BEST;
        double fitting = steps / (1 - left) * rest / iterations;
        if (!isBegun && fitting < 1.5) {
            until = 0;
        } else if (rest * 2 < FOR_THE_BEST) {
            until = 0;
            hottest = LUKEWARM;
            isLast = true;
            return isOfSeveral;
        } else {
            until = left - rest / Math.max(1, Math.round(fitting));
            isOfSeveral = true;
        }
        isBegun = true;
        return false;
    }

    /** How much dearer a roster may commonly become in one step. */
    double temperature(double left) {
        if (until == 0 && from == 1) {
            return scale.temperature(left);
        }
        double ofThis = isBegun || isLast ? Math.max(0, left - until) / (from - until) : 1;
        return scale.temperature(hottest * ofThis);
    }
}
