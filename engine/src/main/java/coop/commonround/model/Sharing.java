package coop.commonround.model;

import static java.util.Objects.requireNonNull;

import coop.commonround.base.Check;
import coop.commonround.base.Money;
import coop.commonround.base.Sorted;
import java.util.EnumMap;
import java.util.Map;

/**
 * How burdens are shared besides evenings and weekends, whose prices stand in {@link QualityPrices}.
 *
 * @param prices what each day or minute above a fair share costs; nothing where none is named
 * @param by how large a fair share of days is; of minutes it always goes by the hours offered
 */
public record Sharing(Map<Burden, Money> prices, By by) {
    public static final Sharing DEFAULT = new Sharing(Map.of(), By.EQUALLY);

    /** Among whom. */
    public enum By {
        /** The same for each who could work such days. */
        EQUALLY,
        /** By how many such days each has offered: by their shifts. */
        OFFERED
    }

    public Sharing {
        requireNonNull(by, "by");
        var priced = new EnumMap<Burden, Money>(Burden.class);
        for (var each : prices.entrySet()) {
            Check.that(
                    each.getKey() != Burden.EVENINGS && each.getKey() != Burden.WEEKENDS,
                    "%s have their price among the quality prices",
                    each.getKey().column());
            TimePrices.checked("the price of unfair " + each.getKey().column(), each.getValue());
            if (!each.getValue().isZero()) {
                priced.put(each.getKey(), each.getValue());
            }
        }
        prices = Sorted.map(priced);
    }

    public Money priceOf(Burden burden) {
        return prices.getOrDefault(burden, Money.ZERO);
    }

    public Sharing withPrice(Burden burden, Money price) {
        var others = new EnumMap<Burden, Money>(Burden.class);
        others.putAll(prices);
        others.put(burden, price);
        return new Sharing(others, by);
    }

    public Sharing withShares(By other) {
        return new Sharing(prices, other);
    }
}
