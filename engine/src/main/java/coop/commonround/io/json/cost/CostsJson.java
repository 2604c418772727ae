package coop.commonround.io.json.cost;

import coop.commonround.base.Issue;
import coop.commonround.cost.book.CostBook;
import coop.commonround.io.json.tree.Keys;
import coop.commonround.io.json.tree.Kinds;
import coop.commonround.io.json.tree.Out;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** {@code costs}: rate cards, uplifts, cancellation rules, pay scales, on-costs, supplies and figures of law of one's own. */
public final class CostsJson {
    private CostsJson() {}

    public static void write(CostBook book, Out out) {
        out.rows("rates", book.rates().rows(), RatesJson::write)
                .rows("uplifts", book.rates().uplifts().rows(), UpliftsJson::write)
                .rows("cancellation_rules", book.rates().cancellations().rows(), CancellationRulesJson::write)
                .rows("pay", book.pay().rows(), PayJson::write)
                .inner("on_costs", onCosts -> OnCostsJson.write(book.onCosts(), onCosts))
                .rows("supplies", book.supplies(), SuppliesJson::write);
        if (!book.ownFigures().isEmpty()) {
            out.inner("statute", files -> book.ownFigures().forEach(files::text));
        }
    }

    public static Optional<CostBook> read(Keys keys) {
        var rates = RatesJson.readAll(keys);
        var uplifts = UpliftsJson.readAll(keys, rates.get());
        var cancellations = CancellationRulesJson.readAll(keys);
        var pay = PayJson.readAll(keys);
        var onCosts = OnCostsJson.read(keys.inner("on_costs"));
        var supplies = SuppliesJson.readAll(keys);
        var own = keys.entries("statute", Kinds.TEXT);
        return keys.build(() -> withFigures(
                new CostBook(
                        rates.get().withUplifts(uplifts.get()).withCancellations(cancellations.get()),
                        pay.get(),
                        onCosts.orElseThrow(IllegalStateException::new),
                        supplies),
                own));
    }

    private static CostBook withFigures(CostBook book, Map<String, String> own) {
        if (own.isEmpty()) {
            return book;
        }
        var extended = book.withOwnFigures(own);
        return extended.value()
                .orElseThrow(() -> new IllegalArgumentException(
                        extended.issues().stream().map(Issue::text).collect(Collectors.joining("; "))));
    }
}
