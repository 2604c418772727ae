package coop.commonround.rule.timing;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The earliest starts of visits that wait for one another: the least that keep every bound.
 *
 * <p>Fill it with {@link #clear}, {@link #add}, {@link #waitUntil} and {@link #waitFor}, then {@link #settle}. A bound below zero
 * holds a visit back so that another does not come too long after it. Visits that wait for one another in a circle that only
 * moves on never start, nor does what waits for them. Seconds; not for several threads.
 */
public final class EarliestStarts {
    /** The start of what never starts. */
    public static final int NEVER = Integer.MAX_VALUE;

    private static final int NONE = -1;

    private int size;

    /** Gaps between windows, of all visits together: over each of them a visit may be put off once more. */
    private int gaps;

    private int[] start = new int[16];
    private int[] times = new int[16];
    private @Nullable StartSpans[] spans = new @Nullable StartSpans[16];
    private int[] firstBound = new int[16];
    private boolean[] isWaiting = new boolean[16];
    private int[] queue = new int[16];

    private int bounds;
    private int[] waiter = new int[32];
    private int[] least = new int[32];
    private int[] nextBound = new int[32];

    private int head;
    private int queued;

    /** Begins anew, without visits. */
    public void clear() {
        size = 0;
        gaps = 0;
        bounds = 0;
    }

    /** Adds a visit that may start at any time from a second on; gives its number, from 0. */
    public int add(int opens) {
        return add(opens, null);
    }

    /**
     * Adds a visit.
     *
     * @param opens when it may start
     * @param windows between which it must not start; null if it may start at any time once it may start at all
     * @return its number, from 0
     */
    public int add(int opens, @Nullable StartSpans windows) {
        if (size == start.length) {
            int more = 2 * size;
            start = Arrays.copyOf(start, more);
            times = Arrays.copyOf(times, more);
            spans = Arrays.copyOf(spans, more);
            firstBound = Arrays.copyOf(firstBound, more);
            isWaiting = Arrays.copyOf(isWaiting, more);
            queue = new int[more];
        }
        start[size] = opens;
        spans[size] = windows;
        gaps += windows == null ? 0 : windows.windows() - 1;
        firstBound[size] = NONE;
        return size++;
    }

    /** Lets a visit start no sooner than at a second; {@link #NEVER} if it waits for what never starts. */
    public void waitUntil(int visit, int second) {
        start[visit] = inWindow(visit, Math.max(start[visit], second));
    }

    private int inWindow(int visit, int second) {
        var windows = spans[visit];
        return windows == null ? second : windows.soonest(second);
    }

    /** Lets a visit start no sooner than so many seconds after the start of another, or before it if below zero. */
    public void waitFor(int visit, int other, int seconds) {
        if (bounds == waiter.length) {
            int more = 2 * bounds;
            waiter = Arrays.copyOf(waiter, more);
            least = Arrays.copyOf(least, more);
            nextBound = Arrays.copyOf(nextBound, more);
        }
        waiter[bounds] = visit;
        least[bounds] = seconds;
        nextBound[bounds] = firstBound[other];
        firstBound[other] = bounds;
        bounds++;
    }

    /** Works out all starts. */
    public void settle() {
        head = 0;
        queued = 0;
        for (int visit = 0; visit < size; visit++) {
            times[visit] = 0;
            isWaiting[visit] = false;
            enqueue(visit);
        }
        while (queued > 0) {
            int visit = queue[head];
            head = head + 1 == size ? 0 : head + 1;
            queued--;
            isWaiting[visit] = false;
            // in turn, each visit has its last start after as many turns as there are visits, if it ever has one; and
            // as many more each time that some visit is put off to another of its windows
            if (++times[visit] > size * (1 + gaps)) {
                start[visit] = NEVER;
            }
            for (int bound = firstBound[visit]; bound != NONE; bound = nextBound[bound]) {
                push(waiter[bound], start[visit] == NEVER ? NEVER : start[visit] + least[bound]);
            }
        }
    }

    private void push(int visit, int second) {
        if (start[visit] < second) {
            start[visit] = inWindow(visit, second);
            enqueue(visit);
        }
    }

    private void enqueue(int visit) {
        if (!isWaiting[visit]) {
            isWaiting[visit] = true;
            int tail = head + queued;
            queue[tail < size ? tail : tail - size] = visit;
            queued++;
        }
    }

    /** When a visit starts; {@link #NEVER} if it waits for itself, round about, or for one that does. */
    public int start(int visit) {
        return start[visit];
    }
}
