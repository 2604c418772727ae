package coop.commonround.io.csv.out;

import coop.commonround.cost.ledger.GroupBy;
import coop.commonround.cost.margin.BreakEven;
import coop.commonround.io.csv.cell.Kinds;
import coop.commonround.io.csv.table.Column;
import coop.commonround.io.csv.table.Sheet;
import coop.commonround.io.csv.table.Table;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** {@code break_even.csv}: what an hour of care earns, costs and has to earn. */
public final class BreakEvenFile {
    public static final Table TABLE = Table.of(
            "break_even.csv",
            """
            A row is what an hour of care earns, costs and has to earn to pay for itself, on one contract line or in its
            visits of one length.

            Printed by `commonround cost --break-even --csv`. An hour is one careworker's hour in a home. First a row for all
            of a contract line, then one for each commissioned length; cost that belongs to no visit, such as hours paid and
            not used, is in none of them.
            """,
            Column.of("contract_line", Kinds.TEXT, "empty for care that none pays for", "kirklees-standard"),
            Column.of(
                    "visit_minutes",
                    Kinds.minutes(1, 1440),
                    "the commissioned length; empty for all of the line",
                    "30"),
            Column.of("visits", Kinds.whole(0, 10_000_000), "how many there are", "42"),
            Column.of("contact_minutes", Kinds.decimal("0", "100000000"), "time in homes, shadowing left out", "1260"),
            Column.of("billed_an_hour", Kinds.SIGNED_MONEY, "pounds earned by an hour", "24.12"),
            Column.of("direct_cost_an_hour", Kinds.SIGNED_MONEY, "what it causes; below this each hour loses", "21.40"),
            Column.of(
                    "break_even_an_hour",
                    Kinds.SIGNED_MONEY,
                    "the rate at which it pays for itself, overheads included",
                    "29.36"),
            Column.of("margin", Kinds.SIGNED_MONEY, "billed less cost, of all its hours", "-110.04"));

    private BreakEvenFile() {}

    /** Leaves the writer open. */
    public static void write(Writer writer, List<BreakEven> rows) throws IOException {
        var sheet = Sheet.onto(writer, TABLE);
        for (var row : rows) {
            sheet.row(
                    row.contractLine().equals(GroupBy.NONE) ? null : row.contractLine(),
                    row.visitLength(),
                    row.visits(),
                    row.sums().contactTime(),
                    row.earnedAnHour().orElse(null),
                    row.directCostAnHour().orElse(null),
                    row.breakEvenAnHour().orElse(null),
                    row.sums().margin());
        }
        sheet.flush();
    }
}
