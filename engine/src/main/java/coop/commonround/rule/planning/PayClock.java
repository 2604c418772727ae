package coop.commonround.rule.planning;

import coop.commonround.model.LabourPrices;
import coop.commonround.rule.timing.PriceCurve;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What a careworker's time costs, moment by moment, in thousandths of a penny.
 *
 * <p>Exact to a thousandth of a penny for each span asked for, rounded down.
 */
public final class PayClock {
    private final long basicHour;
    private final int[] from;
    private final int[] to;
    private final long[] hour;

    PayClock(LabourPrices.Prices prices, PlanningClock clock) {
        var bands = prices.bands();
        basicHour = prices.basicHour().thousandthsOfPenny();
        from = new int[bands.size()];
        to = new int[bands.size()];
        hour = new long[bands.size()];
        for (int i = 0; i < from.length; i++) {
            from[i] = clock.secondOf(bands.get(i).from());
            to[i] = clock.secondOf(bands.get(i).to());
            hour[i] = bands.get(i).hour().thousandthsOfPenny();
        }
    }

    /** What the time from one second to another costs; nothing if it is empty. */
    public long priceOf(int start, int end) {
        if (end <= start) {
            return 0;
        }
        long total = basicHour * ((long) end - start);
        for (int i = firstBandEndingAfter(start); i < from.length && from[i] < end; i++) {
            long inBand = (long) Math.min(end, to[i]) - Math.max(start, from[i]);
            total += inBand * (hour[i] - basicHour);
        }
        return total / 3600;
    }

    /** The same added up, and not rounded. */
    PriceCurve curve() {
        return PriceCurve.addedUp(basicHour, from, to, hour);
    }

    /** What ordinary time costs. */
    public long basicPriceOf(int seconds) {
        return basicHour * seconds / 3600;
    }

    /** Whether all time costs the same. */
    public boolean isFlat() {
        return from.length == 0;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PayClock that
                && basicHour == that.basicHour
                && Arrays.equals(from, that.from)
                && Arrays.equals(to, that.to)
                && Arrays.equals(hour, that.hour);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(hour) * 31 + Long.hashCode(basicHour);
    }

    private int firstBandEndingAfter(int second) {
        int low = 0;
        int high = to.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (to[middle] <= second) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
