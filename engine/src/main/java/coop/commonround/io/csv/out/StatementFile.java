package coop.commonround.io.csv.out;

import coop.commonround.cost.ledger.GroupBy;
import coop.commonround.cost.ledger.Statement;
import coop.commonround.cost.ledger.StatementRow;
import coop.commonround.io.csv.cell.Choice;
import coop.commonround.io.csv.cell.Kinds;
import coop.commonround.io.csv.table.Column;
import coop.commonround.io.csv.table.Sheet;
import coop.commonround.io.csv.table.Table;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;

/** {@code statement.csv}: what each contract line, client and careworker earns and costs. */
public final class StatementFile {
    private static final List<GroupBy> GROUPS = List.of(GroupBy.CONTRACT_LINE, GroupBy.CLIENT, GroupBy.CAREWORKER);

    public static final Table TABLE = Table.of(
            "statement.csv",
            """
            A row is what one contract line, client or careworker earns and costs.

            Each of the three ways of grouping holds every line of costs.csv, so all come to the same pence; what belongs
            to none stands in the row `–`.
            """,
            Column.of("by", Choice.of(GroupBy.class), "how it is grouped", "client")
                    .required(),
            Column.of("id", Kinds.TEXT, "the contract line, client or careworker", "C01")
                    .required(),
            Column.of("contact_minutes", Kinds.decimal("0", "100000000"), "time in homes, shadowing left out", "210"),
            Column.of("billed", Kinds.SIGNED_MONEY, "income in pounds", "87.85"),
            Column.of("direct_cost", Kinds.SIGNED_MONEY, "what the hours worked cause", "61.20"),
            Column.of("cost", Kinds.SIGNED_MONEY, "direct cost and overheads", "80.40"),
            Column.of("margin", Kinds.SIGNED_MONEY, "billed less cost", "7.45"),
            Column.of(
                    "margin_share", Kinds.decimal("-1000000", "1"), "of what is billed; empty if nothing is", "0.0848"),
            Column.of("direct_margin", Kinds.SIGNED_MONEY, "billed less direct cost", "26.65"));

    private StatementFile() {}

    public static void write(Path folder, Statement statement) throws IOException {
        try (var sheet = Sheet.in(folder, TABLE)) {
            for (var group : GROUPS) {
                write(sheet, statement, group);
            }
        }
    }

    /** The same columns for one grouping; leaves the writer open. */
    public static void write(Writer writer, Statement statement, GroupBy group) throws IOException {
        var sheet = Sheet.onto(writer, TABLE);
        write(sheet, statement, group);
        sheet.flush();
    }

    private static void write(Sheet sheet, Statement statement, GroupBy group) throws IOException {
        for (StatementRow row : statement.by(group)) {
            sheet.row(
                    group,
                    row.key(),
                    row.contactTime(),
                    row.income(),
                    row.directCost(),
                    row.cost(),
                    row.margin(),
                    row.marginShare().orElse(null),
                    row.directMargin());
        }
    }
}
