package coop.commonround.cost.book;

import static java.util.Objects.requireNonNull;

import coop.commonround.base.Check;
import java.util.Comparator;
import java.util.List;

/**
 * All that costing has to be told.
 *
 * @param rates what commissioners pay
 * @param pay what careworkers are paid
 * @param onCosts what comes on top
 * @param supplies what visits use, by item
 */
public record CostBook(RateCards rates, PayScales pay, OnCosts onCosts, List<Supply> supplies) {
    public CostBook {
        requireNonNull(rates, "rates");
        requireNonNull(pay, "pay");
        requireNonNull(onCosts, "onCosts");
        supplies = supplies.stream().sorted(Comparator.comparing(Supply::item)).toList();
        for (int i = 1; i < supplies.size(); i++) {
            var item = supplies.get(i).item();
            Check.that(!item.equals(supplies.get(i - 1).item()), "%s is there twice", item);
        }
    }

    /** Rates and pay, with statutory on-costs and no supplies. */
    public static CostBook of(RateCards rates, PayScales pay) {
        return new CostBook(rates, pay, OnCosts.STATUTORY, List.of());
    }

    public CostBook withOnCosts(OnCosts other) {
        return new CostBook(rates, pay, other, supplies);
    }

    public CostBook withSupplies(List<Supply> others) {
        return new CostBook(rates, pay, onCosts, others);
    }
}
