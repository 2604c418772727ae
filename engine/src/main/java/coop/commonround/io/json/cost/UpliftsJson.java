package coop.commonround.io.json.cost;

import coop.commonround.base.Check;
import coop.commonround.cost.book.RateCards;
import coop.commonround.cost.book.Uplift;
import coop.commonround.cost.book.Uplifts;
import coop.commonround.io.json.tree.Keys;
import coop.commonround.io.json.tree.Kinds;
import coop.commonround.io.json.tree.Out;
import java.util.Optional;
import java.util.function.Supplier;

/** {@code uplifts}: dated rises of contract lines. */
final class UpliftsJson {
    private UpliftsJson() {}

    static void write(Uplift row, Out out) {
        out.text("contract_line", row.contractLine());
        Dates.write(row.origin(), out);
        out.number("rise", row.rise());
    }

    /** All uplifts; a second one of a line and day is a fault of its own. */
    static Supplier<Uplifts> readAll(Keys costs, RateCards rates) {
        var rows = costs.rowsTogether("uplifts", keys -> read(keys, rates), Uplifts::of);
        return () -> Uplifts.of(rows);
    }

    private static Optional<Uplift> read(Keys keys, RateCards rates) {
        var line = keys.must("contract_line", Kinds.ID);
        var origin = Dates.origin(keys);
        var rise = keys.must("rise", Kinds.DECIMAL);
        return keys.build(() -> raising(rates, new Uplift(line.get(), origin.get(), rise.get())));
    }

    private static Uplift raising(RateCards rates, Uplift uplift) {
        var from = uplift.origin().effectiveFrom();
        Check.that(
                rates.find(uplift.contractLine(), from.minusDays(1)).isPresent(),
                "contract line %s has no rate before %s that could rise",
                uplift.contractLine(),
                from);
        return uplift;
    }
}
