package coop.commonround.rule.planning;

import coop.commonround.model.TimePrices;

/**
 * What time that goes amiss costs, in thousandths of a penny.
 *
 * @param minuteLate for each minute after a window
 * @param worstMinuteLate for each minute after its window of the latest visit of all
 * @param minuteOverrun for each minute after the end of a shift
 * @param minuteWaiting for each minute of a gap between two visits
 * @param worstMinuteIdle for each idle minute of the idlest round of all
 */
public record TimeTerms(
        long minuteLate, long worstMinuteLate, long minuteOverrun, long minuteWaiting, long worstMinuteIdle) {
    static TimeTerms of(TimePrices prices) {
        return new TimeTerms(
                prices.minuteLate().thousandthsOfPenny(),
                prices.worstMinuteLate().thousandthsOfPenny(),
                prices.minuteOverrun().thousandthsOfPenny(),
                prices.minuteWaiting().thousandthsOfPenny(),
                prices.worstMinuteIdle().thousandthsOfPenny());
    }

    /** Whether no time that goes amiss costs anything. */
    public boolean isFree() {
        return equals(of(TimePrices.NONE));
    }

    /** What so many seconds come to at the price of a minute, rounded down to a thousandth of a penny. */
    public static long priceOf(int seconds, long minute) {
        return seconds * minute / 60;
    }
}
