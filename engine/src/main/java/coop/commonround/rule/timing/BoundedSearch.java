package coop.commonround.rule.timing;

import java.util.Arrays;

/**
 * Finds the cheapest starts of a round that keep its bounds.
 *
 * <p>A sweep knows of no bounds. So a second by which one is broken is given a price (a Lagrange multiplier), and that price is
 * moved until the sweep's cheapest starts cost as much as the best ones known that keep all bounds: then those are the cheapest
 * there are. Where no price does that, the starts are split into two halves that do not hold what the sweep has found,
 * and so on (branch and bound).
 */
final class BoundedSearch {
    private static final long NEVER = PriceCurve.NEVER;

    /** Times the price of a second is moved before the starts are split. */
    private static final int MOVES = 12;

    private final Sweep sweep;
    private Bounds bounds = new Bounds();
    private int size;
    private int[] busy = {};
    private int gap;
    private int[] low = {};
    private int[] high = {};
    private int[] best = {};
    private long least;

    // what has been found last: a bound below which nothing costs, starts, and the bound they break most, or −1
    private long height;
    private int broken;
    private int[] trial = new int[16];
    private int[] saved = new int[64];
    private int depth;

    /** By bound: what a second costs that the gap is too short, or below zero, too long. */
    private long[] price = new long[4];

    /** The same by visit: what a second's delay costs through all bounds. */
    private long[] tilt = new long[16];

    private final PriceMove move = new PriceMove();

    BoundedSearch(Sweep sweep) {
        this.sweep = sweep;
    }

    /**
     * Finds the cheapest starts.
     *
     * @param ofRound bounds to keep
     * @param visits how many there are
     * @param busyFor seconds of each visit and of the way to the next
     * @param neededGap seconds of waiting there must be somewhere, 0 for none
     * @param lows first seconds the visits may start; spoilt
     * @param highs last seconds the visits may start; spoilt
     * @param starts starts that keep all bounds and cost {@code known}; then the cheapest, if they cost less
     * @param known {@link PriceCurve#NEVER} if there are none
     * @return what they cost
     */
    long search(
            Bounds ofRound,
            int visits,
            int[] busyFor,
            int neededGap,
            int[] lows,
            int[] highs,
            int[] starts,
            long known) {
        bounds = ofRound;
        size = visits;
        busy = busyFor;
        gap = neededGap;
        low = lows;
        high = highs;
        best = starts;
        least = known;
        depth = 0;
        if (trial.length < size) {
            trial = new int[2 * size];
            tilt = new long[2 * size];
        }
        if (price.length < bounds.count) {
            price = new long[2 * bounds.count];
        }
        Arrays.fill(price, 0, bounds.count, 0);
        Arrays.fill(tilt, 0, size, 0);
        branch();
        return least;
    }

    private void branch() {
        if (!tighten() || isProved()) {
            return;
        }
        if (broken >= 0) {
            tryEnds(broken);
        }
        if (isProvedByPrices() || isProved()) {
            return;
        }
        if (broken < 0) {
            // at some price the bounds hold, though not at least cost: split what is found at none
            Arrays.fill(price, 0, bounds.count, 0);
            Arrays.fill(tilt, 0, size, 0);
            if (isProved()) {
                return;
            }
        }
        split();
    }

    /** Whether nothing here can be cheaper than the best starts known, these included; notes what is {@link #broken}. */
    private boolean isProved() {
        long bound = run();
        if (bound < least) {
            note();
        }
        return bound >= least;
    }

    /** Runs the sweep at the prices there are; gives a bound below which nothing costs. */
    private long run() {
        height = sweep.run(low, high, gap, tilt);
        if (height < NEVER) {
            for (int b = 0; b < bounds.count; b++) {
                height += price[b] * limit(b);
            }
        }
        return height;
    }

    private int limit(int bound) {
        return price[bound] > 0 ? bounds.least[bound] : price[bound] < 0 ? bounds.most[bound] : 0;
    }

    /** Looks at what the sweep has found: notes which bound it breaks, or keeps it if it is the best so far. */
    private void note() {
        sweep.trace(trial);
        broken = bounds.worst(trial);
        if (broken >= 0) {
            return;
        }
        long cost = sweep.found();
        for (int b = 0; b < bounds.count; b++) {
            cost += price[b] * bounds.gap(b, trial);
        }
        if (cost < least) {
            least = cost;
            System.arraycopy(trial, 0, best, 0, size);
        }
    }

    /** Tries to mend a broken bound by moving either of its ends alone. */
    private void tryEnds(int bound) {
        int first = bounds.first[bound];
        int second = bounds.second[bound];
        int secondStart = trial[second];
        tryFixed(first, trial[first]);
        tryFixed(second, secondStart);
    }

    private void tryFixed(int visit, int start) {
        save();
        low[visit] = start;
        high[visit] = start;
        if (tighten() && run() < NEVER) {
            note();
        }
        restore();
    }

    /** Moves the prices of bounds until nothing can be cheaper than the best so far; false if that does not come about. */
    private boolean isProvedByPrices() {
        int moving = -1;
        for (int i = 0; i < MOVES && least < NEVER; i++) {
            if (isProved()) {
                return true;
            }
            int bound = broken >= 0 ? broken : looseBound();
            if (bound < 0) {
                return true;
            }
            if (bound != moving) {
                move.begin();
                moving = bound;
            }
            int slope = price[bound] == 0 ? bounds.amiss(bound, trial) : limit(bound) - bounds.gap(bound, trial);
            if (slope == 0 || !move.next(price[bound], height, slope, least)) {
                return false;
            }
            setPrice(bound, move.price());
        }
        return false;
    }

    /** A bound that holds with something to spare though seconds of it have a price; −1 if there is none. */
    private int looseBound() {
        for (int b = 0; b < bounds.count; b++) {
            if (price[b] != 0 && bounds.gap(b, trial) != limit(b)) {
                return b;
            }
        }
        return -1;
    }

    private void setPrice(int bound, long second) {
        long more = second - price[bound];
        price[bound] = second;
        tilt[bounds.first[bound]] += more;
        tilt[bounds.second[bound]] -= more;
    }

    /** Splits the starts into two halves that do not hold what has been found. */
    private void split() {
        int first = bounds.first[broken];
        int begin = trial[first];
        int second = trial[bounds.second[broken]];
        // any of these seconds, as the last of the first half, takes what has been found from both halves
        int middle = second - begin < bounds.least[broken]
                ? halfWay(second - bounds.least[broken], begin - 1)
                : halfWay(begin, second - bounds.most[broken] - 1);
        save();
        high[first] = middle;
        branch();
        restore();
        save();
        low[first] = middle + 1;
        branch();
        restore();
    }

    private static int halfWay(int from, int to) {
        return from + (to - from) / 2;
    }

    /** Narrows where starts may lie, as far as neighbours and bounds show at a glance; false if nowhere is left. */
    private boolean tighten() {
        boolean isNarrower = true;
        for (int pass = 0; pass <= size && isNarrower; pass++) {
            for (int i = 1; i < size; i++) {
                low[i] = Math.max(low[i], low[i - 1] + busy[i - 1]);
            }
            for (int i = size - 1; i > 0; i--) {
                high[i - 1] = Math.min(high[i - 1], high[i] - busy[i - 1]);
            }
            isNarrower = false;
            for (int b = 0; b < bounds.count; b++) {
                isNarrower |= bounds.tighten(b, low, high);
            }
            for (int i = 0; i < size; i++) {
                if (low[i] > high[i]) {
                    return false;
                }
            }
        }
        return true;
    }

    private void save() {
        int at = 2 * size * depth++;
        if (saved.length < at + 2 * size) {
            saved = Arrays.copyOf(saved, 2 * at + 8 * size);
        }
        System.arraycopy(low, 0, saved, at, size);
        System.arraycopy(high, 0, saved, at + size, size);
    }

    private void restore() {
        int at = 2 * size * --depth;
        System.arraycopy(saved, at, low, 0, size);
        System.arraycopy(saved, at + size, high, 0, size);
    }
}
