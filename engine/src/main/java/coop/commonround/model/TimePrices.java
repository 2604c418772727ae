package coop.commonround.model;

import coop.commonround.base.Check;
import coop.commonround.base.Money;

/**
 * What the co-op is ready to pay, in money, for time that goes amiss. Seconds count in proportion.
 *
 * @param minuteLate for each minute a visit starts after its window, where {@link Limits#mostLateness()} lets it
 * @param worstMinuteLate for each minute of the visit of the whole roster that starts latest after its window, so that one
 *     visit an hour late is dearer than six that are ten minutes late
 * @param minuteOverrun for each minute a round ends after its shift, where {@link Limits#mostOverrun()} lets it
 * @param minuteWaiting for each minute between two visits of a round that is neither travel nor a break, paid or not
 * @param worstMinuteIdle for each idle minute of the round of the whole roster that has most of them: its shift less contact
 *     time, travel, the ways from home and back, and its meal. A shift that no visit is made in counts only where
 *     unused shifts have a price: it is then idle from start to end
 * @param missedMeal for each round in which the meal break of its shift is not held
 * @param unusedShift for each shift in which no visit is made
 */
public record TimePrices(
        Money minuteLate,
        Money worstMinuteLate,
        Money minuteOverrun,
        Money minuteWaiting,
        Money worstMinuteIdle,
        Money missedMeal,
        Money unusedShift) {
    /** Nothing of this counts. */
    public static final TimePrices NONE =
            new TimePrices(Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);

    public TimePrices {
        checked("minute_late", minuteLate);
        checked("worst_minute_late", worstMinuteLate);
        checked("minute_overrun", minuteOverrun);
        checked("minute_waiting", minuteWaiting);
        checked("worst_minute_idle", worstMinuteIdle);
        checked("missed_meal", missedMeal);
        checked("unused_shift", unusedShift);
    }

    static void checked(String name, Money price) {
        Check.that(!price.isNegative(), "%s (%s) must not be negative", name, price);
    }

    public TimePrices withMinuteLate(Money price) {
        return new TimePrices(
                price, worstMinuteLate, minuteOverrun, minuteWaiting, worstMinuteIdle, missedMeal, unusedShift);
    }

    public TimePrices withWorstMinuteLate(Money price) {
        return new TimePrices(
                minuteLate, price, minuteOverrun, minuteWaiting, worstMinuteIdle, missedMeal, unusedShift);
    }

    public TimePrices withMinuteOverrun(Money price) {
        return new TimePrices(
                minuteLate, worstMinuteLate, price, minuteWaiting, worstMinuteIdle, missedMeal, unusedShift);
    }

    public TimePrices withMinuteWaiting(Money price) {
        return new TimePrices(
                minuteLate, worstMinuteLate, minuteOverrun, price, worstMinuteIdle, missedMeal, unusedShift);
    }

    public TimePrices withWorstMinuteIdle(Money price) {
        return new TimePrices(
                minuteLate, worstMinuteLate, minuteOverrun, minuteWaiting, price, missedMeal, unusedShift);
    }

    public TimePrices withMissedMeal(Money price) {
        return new TimePrices(
                minuteLate, worstMinuteLate, minuteOverrun, minuteWaiting, worstMinuteIdle, price, unusedShift);
    }

    public TimePrices withUnusedShift(Money price) {
        return new TimePrices(
                minuteLate, worstMinuteLate, minuteOverrun, minuteWaiting, worstMinuteIdle, missedMeal, price);
    }
}
