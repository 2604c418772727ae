package coop.commonround.model;

import coop.commonround.base.Check;
import coop.commonround.base.Money;

/**
 * What the co-op is ready to pay, in money, for time that goes amiss. Seconds count in proportion.
 *
 * @param minuteLate for each minute a visit starts after its window, where {@link Limits#mostLateness()} lets it
 * @param worstMinuteLate for each minute of the visit of the whole roster that starts latest after its window, so that one
 *     visit an hour late is dearer than six that are ten minutes late
 */
public record TimePrices(Money minuteLate, Money worstMinuteLate) {
    /** Nothing of this counts. */
    public static final TimePrices NONE = new TimePrices(Money.ZERO, Money.ZERO);

    public TimePrices {
        checked("minute_late", minuteLate);
        checked("worst_minute_late", worstMinuteLate);
    }

    static void checked(String name, Money price) {
        Check.that(!price.isNegative(), "%s (%s) must not be negative", name, price);
    }

    public TimePrices withMinuteLate(Money price) {
        return new TimePrices(price, worstMinuteLate);
    }

    public TimePrices withWorstMinuteLate(Money price) {
        return new TimePrices(minuteLate, price);
    }
}
