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
 * @param missedMeal for each round whose meal is not held
 * @param unusedShift for each shift in which no visit is made
 */
public record TimeTerms(
        long minuteLate,
        long worstMinuteLate,
        long minuteOverrun,
        long minuteWaiting,
        long worstMinuteIdle,
        long missedMeal,
        long unusedShift) {
    static TimeTerms of(TimePrices prices) {
        return new TimeTerms(
                prices.minuteLate().thousandthsOfPenny(),
                prices.worstMinuteLate().thousandthsOfPenny(),
                prices.minuteOverrun().thousandthsOfPenny(),
                prices.minuteWaiting().thousandthsOfPenny(),
                prices.worstMinuteIdle().thousandthsOfPenny(),
                prices.missedMeal().thousandthsOfPenny(),
                prices.unusedShift().thousandthsOfPenny());
    }

    /** Whether no time that goes amiss costs anything, meals apart. */
    public boolean isFree() {
        return minuteLate + worstMinuteLate + minuteOverrun + minuteWaiting + worstMinuteIdle + unusedShift == 0;
    }

    /** What so many seconds come to at the price of a minute, rounded down to a thousandth of a penny. */
    public static long priceOf(int seconds, long minute) {
        return seconds * minute / 60;
    }
}
