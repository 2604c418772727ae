package coop.commonround.io.json.cost;

import coop.commonround.cost.book.Supply;
import coop.commonround.cost.book.Supply.Renewal;
import coop.commonround.io.json.tree.Keys;
import coop.commonround.io.json.tree.Kinds;
import coop.commonround.io.json.tree.Names;
import coop.commonround.io.json.tree.Out;
import coop.commonround.model.Visit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** {@code supplies}: what visits use up, or wear out. */
final class SuppliesJson {
    private SuppliesJson() {}

    static void write(Supply supply, Out out) {
        out.text("item", supply.item())
                .money("unit_cost", supply.unitCost())
                .word("used_by", supply.usedBy())
                .number("per_visit", supply.perVisit());
        var renewal = supply.renewal();
        if (renewal != null) {
            out.number("on_hand", renewal.onHand()).number("renewed_every_days", renewal.days());
        }
    }

    /** All supplies; an item stands once. */
    static List<Supply> readAll(Keys costs) {
        var items = new Names<>("item", Kinds.ID);
        return costs.rows("supplies", keys -> read(keys, items));
    }

    private static Optional<Supply> read(Keys keys, Names<String> items) {
        var item = keys.must("item", items.given());
        var unitCost = keys.must("unit_cost", Kinds.MONEY);
        var usedBy = keys.may("used_by", Kinds.choice(Visit.Kind.class));
        var perVisit = keys.may("per_visit", Kinds.DECIMAL, BigDecimal.ZERO);
        boolean isRenewed = keys.has("renewed_every_days") || keys.has("on_hand");
        var onHand = isRenewed ? keys.must("on_hand", Kinds.DECIMAL) : keys.may("on_hand", Kinds.DECIMAL);
        var days =
                isRenewed ? keys.must("renewed_every_days", Kinds.WHOLE) : keys.may("renewed_every_days", Kinds.WHOLE);
        return keys.build(() -> new Supply(
                item.get(),
                unitCost.get(),
                usedBy.orNull(),
                perVisit.get(),
                isRenewed ? new Renewal(onHand.get(), days.get()) : null));
    }
}
