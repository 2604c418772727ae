package coop.commonround.search.ways;

/**
 * How hot the search is as it goes on: one cooling over all of it or, where there are steps enough, several one after the other
 * and a last, lukewarm one from the best rounds found. Few visits freeze into a bad place now and then however slowly they
 * cool; another start freezes elsewhere.
 */
public final class Coolings {
    /** How much of the search passes before it is known how many steps there will be. */
    private static final double TO_MEASURE = 0.02;

    /** How much of the search the last cooling has, if there are several; and how hot it begins: a power of the first heat. */
    private static final double FOR_THE_BEST = 0.15;

    private static final double LUKEWARM = 0.5;

    private final double first;
    private final double last;
    private final double steps;
    private long count;
    private boolean isLast;

    /**
     * Cools from one temperature to another.
     *
     * @param first above zero
     * @param last above zero
     * @param steps of one cooling, at the least; infinite for a single one
     */
    public Coolings(double first, double last, double steps) {
        this.first = first;
        this.last = last;
        this.steps = steps;
    }

    /**
     * Says how many coolings there will be, once that can be told.
     *
     * @param stepsSoFar taken while that much of the search went by
     */
    public void measure(long stepsSoFar, double left) {
        if (count == 0 && 1 - left >= TO_MEASURE) {
            count = Math.max(1, Math.round(stepsSoFar / (1 - left) / steps));
        }
    }

    /** Whether the last of several coolings begins: from the best rounds. */
    public boolean endsWithTheBest(double left) {
        boolean begins = count > 1 && left <= FOR_THE_BEST && !isLast;
        isLast |= begins;
        return begins;
    }

    /** How much dearer a step may commonly make what is searched, with such a share of the search still to come. */
    public double temperature(double left) {
        if (isLast) {
            return at(LUKEWARM * left / FOR_THE_BEST);
        }
        if (count <= 1) {
            return at(left);
        }
        double done = (1 - left) / (1 - FOR_THE_BEST) * count;
        return at(1 - (done - Math.floor(done)));
    }

    private double at(double heat) {
        return last * StrictMath.pow(first / last, heat);
    }
}
