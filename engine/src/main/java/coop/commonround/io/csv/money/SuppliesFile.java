package coop.commonround.io.csv.money;

import coop.commonround.base.Money;
import coop.commonround.cost.book.Supply;
import coop.commonround.cost.book.Supply.Renewal;
import coop.commonround.io.csv.cell.Choice;
import coop.commonround.io.csv.cell.Kinds;
import coop.commonround.io.csv.table.Column;
import coop.commonround.io.csv.table.Intake;
import coop.commonround.io.csv.table.Loading;
import coop.commonround.io.csv.table.Table;
import coop.commonround.model.Visit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** {@code supplies.csv}: what visits use up or wear out. */
public final class SuppliesFile {
    private static final Column<String> ITEM = Column.of("item", Kinds.ID, "what it is", "gloves (pair)")
            .required()
            .unique();
    private static final Column<Money> UNIT_COST = Column.of("unit_cost", Kinds.MONEY, "pounds for one", "0.09")
            .required()
            .alsoCalled("cost", "price");
    private static final Column<Visit.Kind> USED_BY = Column.of(
            "used_by",
            Choice.of(Visit.Kind.class),
            "the kind of visit that uses it; if empty, every kind",
            "personal-care");
    private static final Column<BigDecimal> PER_VISIT = Column.of(
                    "per_visit", Kinds.decimal("0", "1000"), "how many each careworker uses at a visit", "2")
            .otherwise("0");
    private static final Column<BigDecimal> ON_HAND = Column.of(
            "on_hand",
            Kinds.decimal("0", "1000000"),
            "how many the co-op keeps, where the stock is renewed as a whole",
            "40");
    private static final Column<Integer> RENEWED =
            Column.of("renewed_every_days", Kinds.whole(1, 36_500), "how long a stock lasts", "180");

    public static final Table TABLE =
            Table.of("supplies.csv", """
            A row is something visits use up (gloves), or wear out (a hoist sling).

            Costs are pounds, spans are days. What is used up has `per_visit` and is paid for as it is used; `on_hand` and
            `renewed_every_days` then say what is in stock and how often it is filled up, so that it can be told when it runs
            out. What is not used up is renewed as a whole: its stock costs its part of `renewed_every_days`.
            """, ITEM, UNIT_COST, USED_BY, PER_VISIT, ON_HAND, RENEWED);

    private SuppliesFile() {}

    public static List<Supply> read(Intake intake) {
        var supplies = new Loading<Supply>();
        intake.read(TABLE, row -> {
            var item = row.cell(ITEM);
            var cost = row.cell(UNIT_COST);
            var usedBy = row.cell(USED_BY);
            var perVisit = row.cell(PER_VISIT);
            var onHand = row.cell(ON_HAND);
            var days = row.cell(RENEWED);
            supplies.add(row, () -> {
                var renewal = Optional.ofNullable(days.orNull())
                        .flatMap(last -> onHand.find().map(stock -> new Renewal(stock, last)));
                return new Supply(item.get(), cost.get(), usedBy.orNull(), perVisit.get(), renewal.orElse(null));
            });
        });
        return supplies.done();
    }
}
