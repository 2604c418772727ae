package coop.commonround.rule.timing;

/**
 * When a visit may start: in any of its windows, or somewhat late for one of them. In seconds; immutable.
 *
 * <p>A start is late by the window that suits it best among those that are open by then: never by one that opens later.
 */
public final class StartSpans {
    private final int[] opens;
    private final int[] closes;
    private final int mostLate;

    /**
     * Windows in order of time, none reaching into the next.
     *
     * @param opens first seconds of the windows; not copied
     * @param closes last seconds of the windows; not copied
     * @param mostLate seconds by which a start may be late; zero or more
     */
    public StartSpans(int[] opens, int[] closes, int mostLate) {
        this.opens = opens;
        this.closes = closes;
        this.mostLate = mostLate;
    }

    /** How many windows there are. */
    public int windows() {
        return opens.length;
    }

    /** The first second not before another at which it may start; that other itself if that is after all windows. */
    public int soonest(int second) {
        int window = opened(second);
        if (window < 0) {
            return opens[0];
        }
        return window + 1 == opens.length || second <= closes[window] + mostLate ? second : opens[window + 1];
    }

    /** The last second not after another that is not between two windows, too late for the first. */
    public int latest(int second) {
        int window = opened(second);
        return window < 0 || window + 1 == opens.length ? second : Math.min(second, closes[window] + mostLate);
    }

    /** Whether a window other than the first opens at a second. */
    public boolean isOpenedAgain(int second) {
        int window = opened(second);
        return window > 0 && opens[window] == second;
    }

    /** How many seconds late a start is; none if it is too early for every window. */
    public int secondsLate(int start) {
        return Math.max(0, start - closes[Math.max(0, opened(start))]);
    }

    /** By how much a start misses what is lawful; nothing in a window, or no later after one than is let pass. */
    public int secondsOutside(int start) {
        int window = opened(start);
        if (window < 0) {
            return opens[0] - start;
        }
        int after = Math.max(0, start - closes[window] - mostLate);
        return window + 1 == opens.length ? after : Math.min(after, opens[window + 1] - start);
    }

    /**
     * What it costs to start late, by the second.
     *
     * @param minute thousandths of a penny for each minute
     * @return a curve that is {@link PriceCurve#NEVER} between two windows where a start would be too late for the first
     */
    public PriceCurve price(long minute) {
        var curve = new Curve();
        curve.reset(Integer.MIN_VALUE, Integer.MAX_VALUE);
        curve.append(Integer.MIN_VALUE, 0, 0);
        for (int i = 0; i < opens.length; i++) {
            if (i > 0) {
                curve.append(opens[i], 0, 0);
            }
            long second = minute * PriceCurve.PER_MINUTE;
            curve.append(closes[i], -second * closes[i], second);
            if (i + 1 < opens.length && closes[i] + mostLate < opens[i + 1] - 1) {
                curve.append(closes[i] + mostLate + 1, PriceCurve.NEVER, 0);
            }
        }
        return curve.copy();
    }

    /** The last window that is open at a second or was before; -1 if none is yet. */
    private int opened(int second) {
        int window = opens.length - 1;
        while (window >= 0 && opens[window] > second) {
            window--;
        }
        return window;
    }
}
