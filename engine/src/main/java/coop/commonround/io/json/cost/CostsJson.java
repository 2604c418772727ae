package coop.commonround.io.json.cost;

import coop.commonround.cost.book.CostBook;
import coop.commonround.io.json.tree.Keys;
import coop.commonround.io.json.tree.Out;
import java.util.Optional;

/** {@code costs}: rate cards, uplifts, cancellation rules, pay scales, on-costs and supplies. */
public final class CostsJson {
    private CostsJson() {}

    public static void write(CostBook book, Out out) {
        out.rows("rates", book.rates().rows(), RatesJson::write)
                .rows("uplifts", book.rates().uplifts().rows(), UpliftsJson::write)
                .rows("cancellation_rules", book.rates().cancellations().rows(), CancellationRulesJson::write)
                .rows("pay", book.pay().rows(), PayJson::write)
                .inner("on_costs", onCosts -> OnCostsJson.write(book.onCosts(), onCosts))
                .rows("supplies", book.supplies(), SuppliesJson::write);
    }

    public static Optional<CostBook> read(Keys keys) {
        var rates = RatesJson.readAll(keys);
        var uplifts = UpliftsJson.readAll(keys, rates.get());
        var cancellations = CancellationRulesJson.readAll(keys);
        var pay = PayJson.readAll(keys);
        var onCosts = OnCostsJson.read(keys.inner("on_costs"));
        var supplies = SuppliesJson.readAll(keys);
        return keys.build(() -> new CostBook(
                rates.get().withUplifts(uplifts.get()).withCancellations(cancellations.get()),
                pay.get(),
                onCosts.orElseThrow(IllegalStateException::new),
                supplies));
    }
}
