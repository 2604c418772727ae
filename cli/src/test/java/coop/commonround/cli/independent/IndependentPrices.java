package coop.commonround.cli.independent;

import java.math.BigDecimal;
import java.nio.file.Path;

/**
 * What a roster costs by each rule with a price, from nothing but the folder and what a run wrote: a second opinion for small
 * and plain rosters, such as drawings. It knows neither sleep-ins nor on-call, and of pay the plainest.
 */
public final class IndependentPrices {
    private final Charges charges = new Charges();

    private IndependentPrices(PricedWeek week) {
        new CarePrices(week, charges).charge();
        new PayPrices(week, charges).charge();
        new StartPrices(week, charges).charge();
        new RoundPrices(week, charges).charge();
        new FacePrices(week, charges).charge();
        new SharePrices(week, charges).charge();
        new WishPrices(week, charges).charge();
    }

    /**
     * Works out all of them.
     *
     * @param folder what was asked for
     * @param out where the run wrote
     */
    public static IndependentPrices of(Path folder, Path out) {
        return new IndependentPrices(PricedWeek.of(folder, out));
    }

    /** Pounds; of {@code uncovered} minutes weighed by priority. */
    public BigDecimal of(String rule) {
        return charges.of(rule);
    }
}
