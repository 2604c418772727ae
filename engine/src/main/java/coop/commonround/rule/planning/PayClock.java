package coop.commonround.rule.planning;

import coop.commonround.base.CivilTime;
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
    private static final long BY_THE_HOUR = -1;

    private final long basicHour;
    private final int[] from;
    private final int[] to;
    private final long[] hour;

    /** The first seconds of days on which sums for sleep-ins change, and those sums; {@link #BY_THE_HOUR} for none. */
    private final int[] nightFrom;

    private final long[] night;

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
        var nights = prices.nights();
        nightFrom = new int[nights.size()];
        night = new long[nights.size()];
        for (int i = 0; i < night.length; i++) {
            var sum = nights.get(i).sum();
            nightFrom[i] = clock.secondOf(CivilTime.startOf(nights.get(i).from()));
            night[i] = sum == null ? BY_THE_HOUR : sum.thousandthsOfPenny();
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

    /** What a visit from one second to another is paid: its time, or a sum for a sleep-in, as it stands when that starts. */
    public long contactPriceOf(PlannedVisit visit, int start, int end) {
        return isNight(visit, start) ? nightAt(start) : priceOf(start, end);
    }

    /** Whether a visit that starts at a second is a sleep-in paid as a whole: its hours are then no hours of pay. */
    public boolean isNight(PlannedVisit visit, int start) {
        return night.length > 0 && visit.isSleepIn() && nightAt(start) != BY_THE_HOUR;
    }

    private long nightAt(int start) {
        long sum = BY_THE_HOUR;
        for (int i = 0; i < night.length && nightFrom[i] <= start; i++) {
            sum = night[i];
        }
        return sum;
    }

    /** The same added up, and not rounded. */
    PriceCurve curve() {
        return PriceCurve.addedUp(basicHour, from, to, hour);
    }

    /** What ordinary time costs. */
    public long basicPriceOf(int seconds) {
        return basicHour * seconds / 3600;
    }

    /** Whether all time costs the same, that of sleep-ins too. */
    public boolean isFlat() {
        return from.length == 0 && night.length == 0;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PayClock that
                && basicHour == that.basicHour
                && Arrays.equals(from, that.from)
                && Arrays.equals(to, that.to)
                && Arrays.equals(hour, that.hour)
                && Arrays.equals(nightFrom, that.nightFrom)
                && Arrays.equals(night, that.night);
    }

    @Override
    public int hashCode() {
        return (Arrays.hashCode(hour) * 31 + Arrays.hashCode(night)) * 31 + Long.hashCode(basicHour);
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
