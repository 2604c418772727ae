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
 *     time, travel and the ways from home and back. A shift that no visit is made in does not count
 */
public record TimePrices(
        Money minuteLate, Money worstMinuteLate, Money minuteOverrun, Money minuteWaiting, Money worstMinuteIdle) {
    /** Nothing of this counts. */
    public static final TimePrices NONE = new TimePrices(Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);

    public TimePrices {
        checked("minute_late", minuteLate);
        checked("worst_minute_late", worstMinuteLate);
        checked("minute_overrun", minuteOverrun);
        checked("minute_waiting", minuteWaiting);
        checked("worst_minute_idle", worstMinuteIdle);
    }

    static void checked(String name, Money price) {
        Check.that(!price.isNegative(), "%s (%s) must not be negative", name, price);
    }

    public TimePrices withMinuteLate(Money price) {
        return new TimePrices(price, worstMinuteLate, minuteOverrun, minuteWaiting, worstMinuteIdle);
    }

    public TimePrices withWorstMinuteLate(Money price) {
        return new TimePrices(minuteLate, price, minuteOverrun, minuteWaiting, worstMinuteIdle);
    }

    public TimePrices withMinuteOverrun(Money price) {
        return new TimePrices(minuteLate, worstMinuteLate, price, minuteWaiting, worstMinuteIdle);
    }

    public TimePrices withMinuteWaiting(Money price) {
        return new TimePrices(minuteLate, worstMinuteLate, minuteOverrun, price, worstMinuteIdle);
    }

    public TimePrices withWorstMinuteIdle(Money price) {
        return new TimePrices(minuteLate, worstMinuteLate, minuteOverrun, minuteWaiting, price);
    }
}
