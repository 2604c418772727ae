package coop.commonround.cost.book;

import static java.util.Objects.requireNonNull;

import coop.commonround.base.Check;
import coop.commonround.base.Loaded;
import coop.commonround.base.Sorted;
import coop.commonround.statute.Statute;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * All that costing has to be told.
 *
 * @param rates what commissioners pay
 * @param pay what careworkers are paid
 * @param onCosts what comes on top
 * @param supplies what visits use, by item
 * @param statute the figures of pay and tax law
 * @param ownFigures the files that were put before those of the engine, by name: what {@code statute} was made with
 */
public record CostBook(
        RateCards rates,
        PayScales pay,
        OnCosts onCosts,
        List<Supply> supplies,
        Statute statute,
        Map<String, String> ownFigures) {
    public CostBook {
        requireNonNull(rates, "rates");
        requireNonNull(pay, "pay");
        requireNonNull(onCosts, "onCosts");
        requireNonNull(statute, "statute");
        ownFigures = Sorted.map(ownFigures);
        supplies = supplies.stream().sorted(Comparator.comparing(Supply::item)).toList();
        for (int i = 1; i < supplies.size(); i++) {
            var item = supplies.get(i).item();
            Check.that(!item.equals(supplies.get(i - 1).item()), "%s is there twice", item);
        }
    }

    /** Under the figures of law that come with the engine. */
    public CostBook(RateCards rates, PayScales pay, OnCosts onCosts, List<Supply> supplies) {
        this(rates, pay, onCosts, supplies, Statute.published(), Map.of());
    }

    /** Rates and pay, with statutory on-costs and no supplies. */
    public static CostBook of(RateCards rates, PayScales pay) {
        return new CostBook(rates, pay, OnCosts.STATUTORY, List.of());
    }

    public CostBook withOnCosts(OnCosts other) {
        return new CostBook(rates, pay, other, supplies, statute, ownFigures);
    }

    public CostBook withSupplies(List<Supply> others) {
        return new CostBook(rates, pay, onCosts, others, statute, ownFigures);
    }

    /** With other figures of law than any file holds; JSON does not carry them. */
    public CostBook withStatute(Statute other) {
        return new CostBook(rates, pay, onCosts, supplies, other, Map.of());
    }

    /**
     * With figures of law of one's own, put before those it has.
     *
     * @param texts by the name of the file, such as {@code minimum_wage.csv}: see {@link Statute#extendedBy}
     */
    public Loaded<CostBook> withOwnFigures(Map<String, String> texts) {
        return statute.extendedBy(texts).map(extended -> new CostBook(rates, pay, onCosts, supplies, extended, texts));
    }

    /**
     * The book as it was known on a day: rates, pay, mileage and figures of law that were published by then, and those of which
     * that is not recorded. Other on-costs and supplies are not dated, and stay.
     */
    public CostBook knownOn(LocalDate day) {
        return new CostBook(
                rates.knownOn(day), pay.knownOn(day), onCosts.knownOn(day), supplies, statute.knownOn(day), ownFigures);
    }
}
