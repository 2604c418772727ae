package coop.commonround.rule.timing;

/**
 * Goes through a round once and finds its cheapest starts, neighbours apart as they must be and no other bounds between
 * visits.
 *
 * <p>The curve of a visit says by its start what all up to it comes to at least, less all pay until that start. So a paid
 * wait changes nothing: the next visit's curve is the least so far, later by the visit and the way, plus its own price. An
 * unpaid wait gives back the pay between. One that could go unpaid may be taken for paid as well: unpaid it costs no more.
 *
 * <p>Where a gap is asked for, each visit has two curves: while the gap is still to come, and once it has been.
 */
final class Sweep {
    private static final long NEVER = PriceCurve.NEVER;

    private PaidTime time = new PaidTime(PriceCurve.ZERO, 0, 0);
    private int size;
    private int[] low = {};
    private int[] high = {};
    private int[] busy = {};
    private PriceCurve[] price = {};
    private int[] earliest = {};
    private int paidBefore;
    private PriceCurve priceOfEnd = PriceCurve.ZERO;
    private int toEnd;
    private int gap;

    /** The first piece of the pay that matters in this round. */
    private int payPiece;

    private Curve[] before = {};
    private Curve[] after = {};
    private final Step ahead = new Step();
    private final Step acrossGap = new Step();
    private final Curve work = new Curve();
    private final Curve total = new Curve();

    private long found;

    // the best start before another, and what all up to it comes to
    private int bestStart;
    private long bestPrice;

    /** Says what round the next runs are about. */
    void begin(PaidTime paidTime, int visits, int[] earliestStarts, int[] busyFor, PriceCurve[] prices) {
        time = paidTime;
        size = visits;
        busy = busyFor;
        price = prices;
        earliest = earliestStarts;
        grow();
    }

    /**
     * Says what its two ends cost besides.
     *
     * @param noSooner the first second anything starts
     * @param secondsPaidBefore paid right before the first start
     * @param priceByEnd what it costs when the round ends
     * @param secondsToEnd from the last start to the end of the round
     */
    void beginEnds(int noSooner, int secondsPaidBefore, PriceCurve priceByEnd, int secondsToEnd) {
        paidBefore = secondsPaidBefore;
        priceOfEnd = priceByEnd;
        toEnd = secondsToEnd;
        payPiece = time.pay.pieceAt(noSooner - paidBefore);
    }

    /**
     * The least price there is.
     *
     * @param lows first seconds the visits may start
     * @param highs last seconds the visits may start
     * @param neededGap seconds of waiting there must be somewhere, 0 for none
     * @param tilts what a second's delay of each visit costs besides
     * @return {@link PriceCurve#NEVER} if there are no such starts
     */
    long run(int[] lows, int[] highs, int neededGap, long[] tilts) {
        low = lows;
        high = highs;
        gap = neededGap;
        begin();
        before[0].tilt(tilts[0]);
        for (int i = 1; i < size; i++) {
            before[i].setSum(take(ahead, before[i - 1], i, 0), price[i], 0, 1, 0);
            before[i].tilt(tilts[i]);
            if (gap > 0) {
                after[i].setSum(stepWithGap(i), price[i], 0, 1, 0);
                after[i].tilt(tilts[i]);
            }
        }
        found = finish();
        return found;
    }

    /** What {@link #run} has found last. */
    long found() {
        return found;
    }

    private void begin() {
        total.setLevel(low[0], high[0], 0);
        if (paidBefore > 0) {
            work.setSum(total, time.pay, -paidBefore, -1, payPiece);
            total.setSum(work, time.pay, 0, 1, payPiece);
        }
        work.setSum(total, price[0], 0, 1, 0);
        before[0].setSum(work, time.payWaiting, 0, -1, payPiece);
    }

    private Curve stepWithGap(int i) {
        var here = take(acrossGap, before[i - 1], i, gap);
        if (i == 1) {
            return here;
        }
        work.setLesser(take(ahead, after[i - 1], i, 0), here);
        return work;
    }

    private Curve take(Step step, Curve from, int to, int wait) {
        return step.take(time, from, payPiece, busy[to - 1], wait, low[to], high[to], unpaidUntil(to - 1));
    }

    private long finish() {
        int last = size - 1;
        if (gap > 0 && last == 0) {
            return NEVER;
        }
        total.setSum(gap > 0 ? after[last] : before[last], priceOfEnd, toEnd, 1, 0);
        work.setSum(total, time.pay, busy[last], 1, payPiece);
        // the curve has lost what waiting costs besides, for all time until the last start; only waiting is to cost it
        total.setSum(work, time.waitingOnly, 0, 1, 0);
        long sum = total.at(total.earliestLeast(low[last], high[last]));
        if (sum >= NEVER) {
            return NEVER;
        }
        for (int i = 0; i < last; i++) {
            sum -= time.waitingSecond * busy[i];
        }
        return sum;
    }

    /** The last second a visit may start and the wait behind it still goes unpaid. */
    private int unpaidUntil(int visit) {
        return time.unpaidUntil(earliest[visit + 1]) - busy[visit];
    }

    /** Notes the starts that cost least, as {@link #run} has found. */
    void trace(int[] starts) {
        boolean isAfter = gap > 0;
        int start = total.earliestLeast(low[size - 1], high[size - 1]);
        starts[size - 1] = start;
        for (int i = size - 2; i >= 0; i--) {
            bestPrice = Long.MAX_VALUE;
            bestStart = Integer.MAX_VALUE;
            goBack(before[i], i, start, isAfter ? gap : 0);
            if (isAfter && i > 0) {
                long priceWithGapHere = bestPrice;
                int startWithGapHere = bestStart;
                goBack(after[i], i, start, 0);
                isAfter = bestPrice < priceWithGapHere || bestStart < startWithGapHere;
            }
            start = bestStart;
            starts[i] = start;
        }
    }

    /** Notes the best start of a visit before a start of the next, if it is better than the one noted. */
    private void goBack(Curve curve, int visit, int nextStart, int wait) {
        int arrivalLatest = nextStart - busy[visit];
        int until = Math.min(high[visit], arrivalLatest - Math.max(wait, 1));
        until = Math.min(until, unpaidUntil(visit));
        if (until >= low[visit]) {
            work.setSum(curve, time.pay, busy[visit], 1, payPiece);
            int start = work.earliestLeast(low[visit], until);
            note(start, work.at(start) - time.pay.at(nextStart));
        }
        until = Math.min(high[visit], arrivalLatest - wait);
        if (until >= low[visit]) {
            int start = curve.earliestLeast(low[visit], until);
            note(start, curve.at(start));
        }
    }

    private void note(int start, long priceUntil) {
        if (priceUntil < bestPrice || (priceUntil == bestPrice && start < bestStart)) {
            bestStart = start;
            bestPrice = priceUntil;
        }
    }

    private void grow() {
        if (before.length < size) {
            var moreBefore = new Curve[2 * size];
            var moreAfter = new Curve[2 * size];
            for (int i = 0; i < moreBefore.length; i++) {
                moreBefore[i] = i < before.length ? before[i] : new Curve();
                moreAfter[i] = i < after.length ? after[i] : new Curve();
            }
            before = moreBefore;
            after = moreAfter;
        }
    }
}
