package coop.commonround.search.ways;

/**
 * How hot the search is as it goes on. Where there are steps for it, it cools several times from hot, for half of its time; what
 * these coolings end with is then crossed, and each time cools again from lukewarm. With fewer steps it cools once.
 *
 * <p>How many steps there are is worked out anew whenever a cooling ends, from those taken so far.
 */
final class WayPlan {
    /** How much of the search passes before it is known how many steps there will be. */
    private static final double TO_MEASURE = 0.02;

    /** How much of the search belongs to coolings from hot, if there are crossings at all. */
    private static final double FROM_HOT = 0.5;

    /** Steps for each visit of a cooling from hot, and of one from lukewarm. */
    private static final double STEPS_FROM_HOT = 500;

    private static final double STEPS_FROM_LUKEWARM = 300;

    /** With steps for fewer coolings from hot than this, one slow cooling is better. */
    private static final double LEAST_FROM_HOT = 4;

    /** More coolings from hot than this are never better than slower ones. */
    private static final int MOST_FROM_HOT = 12;

    /** How hot a cooling from lukewarm begins: a power of the first heat. */
    private static final double LUKEWARM = 0.4;

    /** Shares of the search are sums: less than this is nothing. */
    private static final double NOTHING = 1e-9;

    private final double first;
    private final double last;
    private final int visits;
    private boolean isMeasured;
    private boolean isCrossing;
    private int coolings;
    private double begin;
    private double end = 1;

    /** Cools from one temperature to another, both above zero. */
    WayPlan(double first, double last, int visits) {
        this.first = first;
        this.last = last;
        this.visits = visits;
    }

    /**
     * Asked now and then as the search goes on.
     *
     * @return whether a cooling has ended and another one begins
     */
    boolean turns(long steps, double left) {
        double done = 1 - left;
        if (!isMeasured && done >= TO_MEASURE) {
            isMeasured = true;
            end = endFromHot(0, steps / done);
        }
        if (done < end || end >= 1 || left <= 0) {
            return false;
        }
        double all = steps / done;
        begin = end;
        coolings++;
        isCrossing |= begin > FROM_HOT - NOTHING;
        end = isCrossing ? endFromLukewarm(all) : endFromHot(begin, all);
        return true;
    }

    /** Whether the cooling that has begun is from lukewarm, of what a crossing has made. */
    boolean isCrossing() {
        return isCrossing;
    }

    /** How much dearer a step may commonly make the rounds. */
    double temperature(double left) {
        return last * StrictMath.pow(first / last, heat(left));
    }

    /** Whether what a cooling began with is still being taken apart, so that the rounds are not of its making. */
    boolean isHot(double left) {
        return heat(left) > LUKEWARM;
    }

    private double heat(double left) {
        double toCome = Math.min(1, Math.max(0, (end - 1 + left) / (end - begin)));
        return isCrossing ? LUKEWARM * toCome : toCome;
    }

    private double endFromHot(double from, double all) {
        double times = all * (FROM_HOT - from) / (STEPS_FROM_HOT * visits);
        if (coolings == 0 && times < LEAST_FROM_HOT) {
            return 1;
        }
        return from + (FROM_HOT - from) / Math.max(1, Math.min(MOST_FROM_HOT - coolings, Math.round(times)));
    }

    private double endFromLukewarm(double all) {
        double share = STEPS_FROM_LUKEWARM * visits / all;
        return begin + 2 * share > 1 ? 1 : begin + share;
    }
}
