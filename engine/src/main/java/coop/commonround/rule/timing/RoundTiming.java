package coop.commonround.rule.timing;

import java.util.Arrays;

/**
 * Decides when the visits of one round start, so that they cost least: their own prices by the time they start, and the
 * round's pay for homes, ways and waiting.
 *
 * <p>Fill it with {@link #clear}, {@link #add} in the order of the round, {@link #end} and {@link #apart}, then
 * {@link #settle}. The result is exact: no starts within the bounds given are cheaper. Of several as cheap, the last visit
 * starts earliest, then the one before it, and so on. As early as can be stays where nothing is cheaper.
 *
 * <p>It goes through the round once, with the least price of everything up to a visit as a curve over that visit's start
 * (Ibaraki et al. 2005, "Effective local search algorithms for routing and scheduling problems with general time-window
 * constraints"). Bounds between two visits that are not neighbours are let go of at first; where the cheapest starts break
 * one, the starts are split into two halves that do not hold them, and so on (branch and bound).
 *
 * <p>Seconds, and money as in {@link PriceCurve}. Not for several threads; nothing is allocated once it has grown.
 */
public final class RoundTiming {
    private static final long NEVER = PriceCurve.NEVER;

    private PaidTime time = new PaidTime(PriceCurve.ZERO, 0, 0);
    private int paidBefore;
    private PriceCurve priceOfEnd = PriceCurve.ZERO;
    private int wayToEnd;
    private int size;
    private int[] earliest = new int[16];
    private int[] latest = new int[16];
    private int[] length = new int[16];
    private int[] busy = new int[16];
    private PriceCurve[] price = new PriceCurve[16];
    private int[] starts = new int[16];
    private int[] kept = new int[16];

    private int bounds;
    private int[] boundFirst = new int[4];
    private int[] boundSecond = new int[4];
    private int[] boundLeast = new int[4];
    private int[] boundMost = new int[4];

    // the search: where starts may lie now, the cheapest so far, and what to come back to
    private final Sweep sweep = new Sweep();
    private int[] low = new int[16];
    private int[] high = new int[16];
    private int[] trial = new int[16];
    private int[] saved = new int[64];
    private long least;

    /**
     * Begins another round.
     *
     * @param paidTime what the careworker's time costs
     * @param secondsPaidBefore of a paid way to the first visit, just before it starts
     */
    public void clear(PaidTime paidTime, int secondsPaidBefore) {
        time = paidTime;
        paidBefore = secondsPaidBefore;
        priceOfEnd = PriceCurve.ZERO;
        wayToEnd = 0;
        size = 0;
        bounds = 0;
    }

    /**
     * Adds the next visit of the round; it starts at its earliest until {@link #settle}.
     *
     * @param earliestStart as early as the visits before it, its window and links allow
     * @param latestStart never before {@code earliestStart}
     * @param seconds in the home
     * @param travelOn seconds of travel to the next visit; at the last, of a paid way home
     * @param priceOfStart what it costs to start when
     */
    public void add(int earliestStart, int latestStart, int seconds, int travelOn, PriceCurve priceOfStart) {
        if (size == earliest.length) {
            grow();
        }
        earliest[size] = earliestStart;
        starts[size] = earliestStart;
        latest[size] = Math.max(earliestStart, latestStart);
        length[size] = seconds;
        busy[size] = seconds + travelOn;
        price[size] = priceOfStart;
        size++;
    }

    /**
     * Says what it costs when the round ends.
     *
     * @param price by the second it ends
     * @param seconds from the end of the last visit to the end of the round
     */
    public void end(PriceCurve price, int seconds) {
        priceOfEnd = price;
        wayToEnd = seconds;
    }

    /** Keeps the starts of two visits of the round so many seconds apart; the second need not come after the first. */
    public void apart(int first, int second, int minimum, int maximum) {
        if (bounds == boundFirst.length) {
            boundFirst = Arrays.copyOf(boundFirst, 2 * bounds);
            boundSecond = Arrays.copyOf(boundSecond, 2 * bounds);
            boundLeast = Arrays.copyOf(boundLeast, 2 * bounds);
            boundMost = Arrays.copyOf(boundMost, 2 * bounds);
        }
        boundFirst[bounds] = first;
        boundSecond[bounds] = second;
        boundLeast[bounds] = minimum;
        boundMost[bounds] = maximum;
        bounds++;
    }

    public int size() {
        return size;
    }

    /** When a visit starts, by its position in the round. */
    public int start(int position) {
        return starts[position];
    }

    /** When a visit ends, by its position in the round. */
    public int end(int position) {
        return starts[position] + length[position];
    }

    /** Seconds of waiting before a visit, by its position; none before the first. */
    public int waiting(int position) {
        return position == 0 ? 0 : starts[position] - starts[position - 1] - busy[position - 1];
    }

    /** The longest wait between two visits, in seconds. */
    public int longestWait() {
        int longest = 0;
        for (int i = 1; i < size; i++) {
            longest = Math.max(longest, waiting(i));
        }
        return longest;
    }

    /** Seconds of waiting that are paid. */
    public int paidWaiting() {
        int seconds = 0;
        for (int i = 1; i < size; i++) {
            int wait = waiting(i);
            seconds += wait > time.paidGap ? 0 : wait;
        }
        return seconds;
    }

    /** What the starts cost: each visit's price, pay for homes, ways and waiting, and what the end of the round costs. */
    public long price() {
        return priceOf(starts);
    }

    private long priceOf(int[] all) {
        int last = size - 1;
        long sum = time.pay.at(all[0]) - time.pay.at(all[0] - paidBefore);
        sum += priceOfEnd.at(all[last] + length[last] + wayToEnd);
        for (int i = 0; i < size; i++) {
            int start = all[i];
            int free = start + busy[i];
            sum += price[i].at(start) + time.pay.at(free) - time.pay.at(start);
            if (i + 1 < size) {
                sum += time.waiting(free, all[i + 1]);
            }
        }
        return sum;
    }

    /** Starts each visit where all together cost least. Where the earliest starts break a bound, they stay. */
    public void settle() {
        System.arraycopy(earliest, 0, starts, 0, size);
        if (size > 0 && !isCheapestAtOnce() && keepsBounds(earliest)) {
            least = priceOf(earliest);
            search(0, earliest[0]);
        }
    }

    /** Remembers the starts, for {@link #goBack}. */
    public void keep() {
        System.arraycopy(starts, 0, kept, 0, size);
    }

    /** Starts all visits as they did at {@link #keep}. */
    public void goBack() {
        System.arraycopy(kept, 0, starts, 0, size);
    }

    /** Starts each visit as early as can be. */
    public void startAtOnce() {
        System.arraycopy(earliest, 0, starts, 0, size);
    }

    /**
     * Starts each visit where all together cost least with a wait of at least some length between two of them.
     *
     * @return false if there can be none: the starts are then as they were
     */
    public boolean openGap(int seconds) {
        least = NEVER;
        if (size > 1 && keepsBounds(earliest)) {
            search(Math.max(1, seconds), earliest[0]);
        }
        return least < NEVER;
    }

    /**
     * Starts each visit where all together cost least, the first no sooner than at a second.
     *
     * @return false if that is too late for some: the starts are then as they were
     */
    public boolean startNoSooner(int second) {
        least = NEVER;
        if (size > 0 && keepsBounds(earliest)) {
            search(0, Math.max(second, earliest[0]));
        }
        return least < NEVER;
    }

    /** Whether starting as early as can be plainly costs least: later is never cheaper, and nothing is paid for waiting. */
    private boolean isCheapestAtOnce() {
        for (int i = 0; i < size; i++) {
            if (latest[i] > earliest[i] && !price[i].isNeverCheaperAfter(earliest[i])) {
                return false;
            }
            int wait = waiting(i);
            if (wait > 0 && (wait <= time.paidGap || time.waitingSecond > 0)) {
                return false;
            }
        }
        return time.pay.neverFlattens(earliest[0] - paidBefore, latest[size - 1] + busy[size - 1]);
    }

    private boolean keepsBounds(int[] all) {
        for (int i = 0; i + 1 < size; i++) {
            if (all[i] + busy[i] > all[i + 1]) {
                return false;
            }
        }
        return brokenBound(all) < 0;
    }

    private int brokenBound(int[] all) {
        for (int b = 0; b < bounds; b++) {
            int gap = all[boundSecond[b]] - all[boundFirst[b]];
            if (gap < boundLeast[b] || gap > boundMost[b]) {
                return b;
            }
        }
        return -1;
    }

    private void search(int gap, int noSooner) {
        System.arraycopy(earliest, 0, low, 0, size);
        System.arraycopy(latest, 0, high, 0, size);
        low[0] = noSooner;
        sweep.begin(time, size, busy, price);
        sweep.beginEnds(paidBefore, priceOfEnd, length[size - 1] + wayToEnd);
        branch(gap, 0);
    }

    /** Finds the cheapest starts between {@link #low} and {@link #high}, if they are cheaper than the cheapest so far. */
    private void branch(int gap, int depth) {
        if (!tighten() || sweep.run(low, high, gap) >= least) {
            return;
        }
        sweep.trace(trial);
        int broken = brokenBound(trial);
        if (broken < 0) {
            least = priceOf(trial);
            System.arraycopy(trial, 0, starts, 0, size);
            return;
        }
        int first = boundFirst[broken];
        int begin = trial[first];
        int second = trial[boundSecond[broken]];
        // any of these seconds, as the last of the first half, takes what has been found from both halves
        int middle = second - begin < boundLeast[broken]
                ? halfWay(second - boundLeast[broken], begin - 1)
                : halfWay(begin, second - boundMost[broken] - 1);
        save(depth);
        high[first] = middle;
        branch(gap, depth + 1);
        restore(depth);
        low[first] = middle + 1;
        branch(gap, depth + 1);
        restore(depth);
    }

    private static int halfWay(int from, int to) {
        return from + (to - from) / 2;
    }

    /** Narrows where starts may lie, as far as neighbours and bounds show at a glance; false if nowhere is left. */
    private boolean tighten() {
        boolean isNarrower = true;
        for (int pass = 0; pass <= size && isNarrower; pass++) {
            isNarrower = false;
            for (int i = 1; i < size; i++) {
                low[i] = Math.max(low[i], low[i - 1] + busy[i - 1]);
            }
            for (int i = size - 1; i > 0; i--) {
                high[i - 1] = Math.min(high[i - 1], high[i] - busy[i - 1]);
            }
            for (int b = 0; b < bounds; b++) {
                isNarrower |= tighten(boundFirst[b], boundSecond[b], boundLeast[b], boundMost[b]);
            }
            for (int i = 0; i < size; i++) {
                if (low[i] > high[i]) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean tighten(int first, int second, int minimum, int maximum) {
        int before = low[first] + low[second] - high[first] - high[second];
        low[second] = Math.max(low[second], low[first] + minimum);
        high[first] = Math.min(high[first], high[second] - minimum);
        high[second] = (int) Math.min(high[second], (long) high[first] + maximum);
        low[first] = (int) Math.max(low[first], (long) low[second] - maximum);
        return low[first] + low[second] - high[first] - high[second] != before;
    }

    private void save(int depth) {
        if (saved.length < 2 * size * (depth + 1)) {
            saved = Arrays.copyOf(saved, 2 * size * (depth + 8));
        }
        System.arraycopy(low, 0, saved, 2 * size * depth, size);
        System.arraycopy(high, 0, saved, 2 * size * depth + size, size);
    }

    private void restore(int depth) {
        System.arraycopy(saved, 2 * size * depth, low, 0, size);
        System.arraycopy(saved, 2 * size * depth + size, high, 0, size);
    }

    private void grow() {
        int more = 2 * size;
        earliest = Arrays.copyOf(earliest, more);
        latest = Arrays.copyOf(latest, more);
        length = Arrays.copyOf(length, more);
        busy = Arrays.copyOf(busy, more);
        price = Arrays.copyOf(price, more);
        starts = Arrays.copyOf(starts, more);
        kept = Arrays.copyOf(kept, more);
        low = Arrays.copyOf(low, more);
        high = Arrays.copyOf(high, more);
        trial = Arrays.copyOf(trial, more);
    }
}
