package coop.commonround.rule.timing;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What something costs by the second it happens, in straight pieces.
 *
 * <p>Seconds lie within thirty years of the clock's zero. Money is in 3600ths of a thousandth of a penny: a thousandth an
 * hour is 1 a second, one a minute 60, so that nothing has to be rounded. Immutable.
 */
public final class PriceCurve {
    /** What cannot be; more than any real price, and little enough to add a few. */
    public static final long NEVER = 1L << 60;

    public static final PriceCurve ZERO = new PriceCurve(new int[] {Integer.MIN_VALUE}, new long[1], new long[1]);

    static final int PER_MINUTE = 60;

    /** With more pieces than this they are not gone through one by one. */
    private static final int MANY = 6;

    /** First second of each piece; the first one reaches back for ever. */
    final int[] from;

    /** What each piece would come to at second zero. */
    final long[] base;

    final long[] slope;

    /** The second after which it never falls. */
    private final int turn;

    private PriceCurve(int[] from, long[] base, long[] slope) {
        this.from = from;
        this.base = base;
        this.slope = slope;
        this.turn = turn();
    }

    /** Each minute away from a second costs so much, in thousandths of a penny. */
    public static PriceCurve astray(int second, long minute) {
        return corner(second, -minute * PER_MINUTE, minute * PER_MINUTE);
    }

    /** Each minute after a second costs so much, in thousandths of a penny. */
    public static PriceCurve after(int second, long minute) {
        return corner(second, 0, minute * PER_MINUTE);
    }

    private static PriceCurve corner(int second, long before, long after) {
        return new PriceCurve(
                new int[] {Integer.MIN_VALUE, second},
                new long[] {-before * second, -after * second},
                new long[] {before, after});
    }

    /**
     * What time costs, added up: the difference between two seconds is what the time between them costs.
     *
     * @param basicHour thousandths of a penny
     * @param starts of bands with a price of their own, in order and not overlapping
     * @param ends of the bands, not included
     * @param hours price of an hour in each band
     */
    public static PriceCurve addedUp(long basicHour, int[] starts, int[] ends, long[] hours) {
        var curve = new Curve();
        curve.reset(Integer.MIN_VALUE, Integer.MAX_VALUE);
        curve.append(Integer.MIN_VALUE, 0, basicHour);
        long total = 0;
        for (int i = 0; i < starts.length; i++) {
            long extra = hours[i] - basicHour;
            curve.append(starts[i], total - extra * starts[i], hours[i]);
            total += extra * (ends[i] - (long) starts[i]);
            if (i + 1 == starts.length || starts[i + 1] > ends[i]) {
                curve.append(ends[i], total, basicHour);
            }
        }
        return curve.copy();
    }

    /** Both together. */
    public PriceCurve plus(PriceCurve other) {
        return with(other, 1);
    }

    PriceCurve minus(PriceCurve other) {
        return with(other, -1);
    }

    PriceCurve plusUnlessFlat(@Nullable PriceCurve other) {
        return other == null ? this : with(other, 1);
    }

    private PriceCurve with(PriceCurve other, int times) {
        var sum = new Curve();
        var whole = new Curve();
        whole.reset(Integer.MIN_VALUE, Integer.MAX_VALUE);
        for (int i = 0; i < from.length; i++) {
            whole.append(from[i], base[i], slope[i]);
        }
        sum.setSum(whole, other, 0, times, 0);
        return sum.copy();
    }

    /** At each second what this comes to so many seconds later. */
    PriceCurve later(int seconds) {
        var curve = new Curve();
        curve.reset(Integer.MIN_VALUE, Integer.MAX_VALUE);
        for (int i = 0; i < from.length; i++) {
            int begin = from[i] == Integer.MIN_VALUE ? from[i] : from[i] - seconds;
            curve.append(begin, base[i] + slope[i] * seconds, slope[i]);
        }
        return curve.copy();
    }

    /** Whether it is one straight piece. */
    boolean isStraight() {
        return from.length == 1;
    }

    static PriceCurve of(int[] from, long[] base, long[] slope) {
        return new PriceCurve(from, base, slope);
    }

    /** The price at a second. */
    public long at(int second) {
        int piece = pieceAt(second);
        return base[piece] + slope[piece] * second;
    }

    /** Whether no later second is cheaper than this one. */
    boolean isNeverCheaperAfter(int second) {
        return second >= turn;
    }

    /** The first corner after a second that is cheaper, so much for each second of waiting included; else that second. */
    int worthWaitingFor(int second, long waitingSecond) {
        if (isNeverCheaperAfter(second)) {
            return second;
        }
        long now = at(second);
        for (int piece = pieceAt(second) + 1; piece < from.length; piece++) {
            if (at(from[piece]) + waitingSecond * (from[piece] - second) < now) {
                return from[piece];
            }
        }
        return second;
    }

    /** Whether no second is cheaper than one before it. */
    boolean neverFalls() {
        return turn == Integer.MIN_VALUE;
    }

    /** Whether a minute never costs less than one before it, for a curve of time added up. */
    boolean neverFlattens(int first, int last) {
        for (int piece = pieceAt(first) + 1; piece < from.length && from[piece] <= last; piece++) {
            if (slope[piece] < slope[piece - 1]) {
                return false;
            }
        }
        return true;
    }

    int pieceAt(int second) {
        if (from.length > MANY) {
            int index = Arrays.binarySearch(from, second);
            return index >= 0 ? index : -index - 2;
        }
        int piece = from.length - 1;
        while (piece > 0 && from[piece] > second) {
            piece--;
        }
        return piece;
    }

    private int turn() {
        int last = from.length - 1;
        if (slope[last] < 0) {
            return Integer.MAX_VALUE;
        }
        for (int piece = last; piece > 0; piece--) {
            boolean drops =
                    base[piece - 1] + slope[piece - 1] * (from[piece] - 1L) > base[piece] + slope[piece] * from[piece];
            if (slope[piece - 1] < 0 || drops) {
                return from[piece];
            }
        }
        return Integer.MIN_VALUE;
    }
}
