package coop.commonround.model;

import coop.commonround.base.Check;
import coop.commonround.base.Money;
import java.time.Duration;

/**
 * What the co-op has decided about double-ups.
 *
 * @param goneSingle what it would pay, zero or more, for the second careworker of a double-up that may go single by sign-off;
 *     it goes single where that saves more. The price is on each visit, whatever it takes
 * @param apart how far apart careworkers of a double-up may start in rosters made elsewhere, zero to an hour; planning starts them
 *     together
 */
public record DoubleUpPolicy(Money goneSingle, Duration apart) {
    /** About what a commissioner pays for the second careworker of half an hour: the price of not billing it. */
    public static final DoubleUpPolicy DEFAULT = new DoubleUpPolicy(Money.pounds(12), Duration.ZERO);

    public DoubleUpPolicy {
        Check.that(!goneSingle.isNegative(), "gone_single (%s) must not be negative", goneSingle);
        DoubleUp.checkApart(apart);
    }

    public DoubleUpPolicy withGoneSingle(Money price) {
        return new DoubleUpPolicy(price, apart);
    }

    public DoubleUpPolicy withApart(Duration other) {
        return new DoubleUpPolicy(goneSingle, other);
    }
}
