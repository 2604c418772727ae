package coop.commonround.io.json.cost;

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

    /** All uplifts; two of one line and day are a fault of the costs as a whole. */
    static Supplier<Uplifts> readAll(Keys costs) {
        var rows = costs.rows("uplifts", UpliftsJson::read);
        return () -> Uplifts.of(rows);
    }

    private static Optional<Uplift> read(Keys keys) {
        var line = keys.must("contract_line", Kinds.ID);
        var origin = Dates.origin(keys);
        var rise = keys.must("rise", Kinds.DECIMAL);
        return keys.build(() -> new Uplift(line.get(), origin.get(), rise.get()));
    }
}
