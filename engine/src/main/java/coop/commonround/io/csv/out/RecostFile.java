package coop.commonround.io.csv.out;

import coop.commonround.cost.ledger.GroupBy;
import coop.commonround.cost.recost.Party;
import coop.commonround.cost.recost.Recost;
import coop.commonround.io.csv.cell.Choice;
import coop.commonround.io.csv.cell.Kinds;
import coop.commonround.io.csv.table.Column;
import coop.commonround.io.csv.table.Sheet;
import coop.commonround.io.csv.table.Table;
import java.io.IOException;
import java.io.Writer;

/** {@code recost.csv}: who is owed what when a period is costed again. */
public final class RecostFile {
    public static final Table TABLE = Table.of(
            "recost.csv",
            """
            A row is a difference to settle with one party over one kind of line, when a period is costed again under what has
            been published since.

            Printed by `commonround cost --recost DATE --csv`. Above zero, a payer owes it and anybody else is owed it; below
            zero it goes the other way. All rows together come to the difference of the two statements.
            """,
            Column.of("party", Choice.of(Party.class), "whom it is settled with", "careworker")
                    .required(),
            Column.of("id", Kinds.TEXT, "which payer or careworker", "CW07"),
            Column.of("what", Kinds.TEXT, "the kind of line of costs.csv", "mileage"),
            Column.of("before", Kinds.SIGNED_MONEY, "pounds under what was known then", "4.50"),
            Column.of("after", Kinds.SIGNED_MONEY, "pounds under what is known now", "5.50"),
            Column.of("owed", Kinds.SIGNED_MONEY, "after less before", "1.00"),
            Column.of("visits", Kinds.whole(0, 10_000_000), "how many visits it concerns", "4"),
            Column.of("rule", Kinds.TEXT, "the sources by which it comes to that now", "HMRC, announced 21 May 2026"));

    private RecostFile() {}

    /** Leaves the writer open. */
    public static void write(Writer writer, Recost recost) throws IOException {
        var sheet = Sheet.onto(writer, TABLE);
        for (var change : recost.changes()) {
            sheet.row(
                    change.party(),
                    change.id().equals(GroupBy.NONE) ? null : change.id(),
                    change.what(),
                    change.before(),
                    change.after(),
                    change.owed(),
                    change.visits(),
                    change.rule());
        }
        sheet.flush();
    }
}
