package coop.commonround.model;

import coop.commonround.base.Check;
import coop.commonround.base.Money;
import coop.commonround.base.Sorted;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What a careworker's time and miles cost, as plain figures: how costing tells the planner.
 *
 * @param careworkers the prices of each; anybody not named costs nothing
 */
public record LabourPrices(Map<CareworkerId, Prices> careworkers) {
    /** Nothing costs anything: only quality counts. */
    public static final LabourPrices FREE = new LabourPrices(Map.of());

    /**
     * One careworker's prices.
     *
     * @param basicHour what an ordinary hour is paid; also what an unused guaranteed hour costs
     * @param bands the times that are paid otherwise than {@code basicHour}, in order, not overlapping
     * @param mile paid for each mile between visits
     * @param overtimeHour on top of ordinary pay, for each hour above the contracted hours of a week
     */
    public record Prices(Money basicHour, List<Band> bands, Money mile, Money overtimeHour) {
        public static final Prices FREE = new Prices(Money.ZERO, List.of(), Money.ZERO, Money.ZERO);

        public Prices {
            bands = List.copyOf(bands);
            Check.that(!basicHour.isNegative(), "an hour's pay (%s) must not be negative", basicHour);
            Check.that(!mile.isNegative(), "pay for a mile (%s) must not be negative", mile);
            Check.that(!overtimeHour.isNegative(), "overtime (%s) must not be negative", overtimeHour);
            for (int i = 1; i < bands.size(); i++) {
                Check.that(
                        !bands.get(i).from().isBefore(bands.get(i - 1).to()),
                        "bands of pay must be in order and not overlap, at %s",
                        bands.get(i).from());
            }
        }

        /** The same pay at all times. */
        public static Prices flat(Money hour, Money mile) {
            return new Prices(hour, List.of(), mile, Money.ZERO);
        }
    }

    /**
     * A stretch of time with a pay of its own.
     *
     * @param from included
     * @param to excluded
     * @param hour what an hour in it is paid, enhancements included
     */
    public record Band(Instant from, Instant to, Money hour) {
        public Band {
            Check.that(from.isBefore(to), "a band of pay must end (%s) after it starts (%s)", to, from);
            Check.that(!hour.isNegative(), "an hour's pay (%s) must not be negative", hour);
        }
    }

    public LabourPrices {
        careworkers = Sorted.map(careworkers);
    }

    public Prices of(CareworkerId careworker) {
        return careworkers.getOrDefault(careworker, Prices.FREE);
    }
}
