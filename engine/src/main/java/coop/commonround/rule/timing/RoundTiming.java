package coop.commonround.rule.timing;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Decides when the visits of one round start, so that they cost least: their own prices by the time they start, and the
 * round's pay for homes, ways and waiting.
 *
 * <p>Fill it with {@link #clear}, {@link #add} in the order of the round, {@link #end} and {@link #apart}, then
 * {@link #settle}. The result is exact: no starts within the bounds given are cheaper. Of several as cheap, the last visit
 * starts earliest, then the one before it, and so on; with bounds between visits, any of them, but always the same. As early
 * as can be stays where nothing is cheaper.
 *
 * <p>It goes through the round once, with the least price of everything up to a visit as a curve over that visit's start
 * (Ibaraki et al. 2005, "Effective local search algorithms for routing and scheduling problems with general time-window
 * constraints"). {@link BoundedSearch} sees to bounds between visits that are not neighbours.
 *
 * <p>Seconds, and money as in {@link PriceCurve}. Not for several threads; nothing is allocated once it has grown.
 */
public final class RoundTiming {
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

    // what has been found before, and what it is asked by
    private @Nullable KnownStarts known;
    private int round;
    private int meal;
    private int[] visit = {};

    private final Bounds bounds = new Bounds();
    private final Sweep sweep = new Sweep();
    private final BoundedSearch search = new BoundedSearch(sweep);
    private int[] low = new int[16];
    private int[] high = new int[16];

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
        known = null;
        bounds.clear();
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

    /**
     * Has starts found before looked up. All that is told of this round must follow from what is given here and from the bounds
     * of its visits' starts.
     *
     * @param found that other rounds may share
     * @param number of the round
     * @param beforeMeal the visit before its meal by position, below 0 for none
     * @param visits by number, in order
     */
    void recall(KnownStarts found, int number, int beforeMeal, int[] visits) {
        known = found;
        round = number;
        meal = beforeMeal;
        visit = visits;
    }

    /** Keeps the starts of two visits of the round so many seconds apart; the second need not come after the first. */
    public void apart(int first, int second, int minimum, int maximum) {
        bounds.add(first, second, minimum, maximum);
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

    /** What the starts remembered cost. */
    public long keptPrice() {
        return priceOf(kept);
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
                sum += time.waiting(free, all[i + 1], earliest[i + 1]);
            }
        }
        return sum;
    }

    /** Starts each visit where all together cost least. Where the earliest starts break a bound, they stay. */
    public void settle() {
        System.arraycopy(earliest, 0, starts, 0, size);
        if (size > 0 && !isCheapestAtOnce() && keepsBounds(earliest)) {
            // without bounds the cheapest is found at once, and there is nothing to compare it with
            search(0, earliest[0], bounds.count == 0 ? PriceCurve.NEVER : price());
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
        return size > 1 && keepsBounds(earliest) && search(Math.max(1, seconds), earliest[0], PriceCurve.NEVER);
    }

    /**
     * Starts each visit where all together cost least, the first no sooner than at a second.
     *
     * @return false if that is too late for some: the starts are then as they were
     */
    public boolean startNoSooner(int second) {
        return size > 0 && keepsBounds(earliest) && search(0, Math.max(second, earliest[0]), PriceCurve.NEVER);
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
        return bounds.worst(all) < 0;
    }

    /** Whether there are starts with such a gap and such a first one that keep all bounds; the cheapest are then found. */
    private boolean search(int gap, int noSooner, long cost) {
        if (known != null) {
            known.ask(round, meal, size, gap, noSooner);
            for (int i = 0; i < size; i++) {
                known.visit(visit[i], earliest[i], latest[i]);
            }
            if (known.isKnown()) {
                return known.answer(starts);
            }
        }
        System.arraycopy(earliest, 0, low, 0, size);
        System.arraycopy(latest, 0, high, 0, size);
        low[0] = noSooner;
        sweep.begin(time, size, earliest, busy, price);
        sweep.beginEnds(earliest[0], paidBefore, priceOfEnd, length[size - 1] + wayToEnd);
        boolean isFound = search.search(bounds, size, busy, gap, low, high, starts, cost) < PriceCurve.NEVER;
        if (known != null) {
            known.keep(isFound, starts);
        }
        return isFound;
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
    }
}
