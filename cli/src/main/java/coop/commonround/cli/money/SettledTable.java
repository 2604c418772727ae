package coop.commonround.cli.money;

import coop.commonround.cli.text.TextTable;
import coop.commonround.cost.delivered.SettledRow;
import coop.commonround.cost.ledger.GroupBy;
import coop.commonround.cost.ledger.StatementRow;
import java.util.Collection;
import java.util.List;

/** What was planned and what came of it, key by key, with their sum. */
public final class SettledTable {
    private static final String TOTAL = "total";

    private SettledTable() {}

    /**
     * A line for the header, each row and the total.
     *
     * @param word what the rows are by
     */
    public static List<String> lines(String word, Collection<SettledRow> rows) {
        var table = new TextTable(
                word,
                "planned",
                "billed",
                "difference",
                "planned cost",
                "cost",
                "difference",
                "direct margin",
                "margin");
        var total = new SettledRow(TOTAL, StatementRow.none(TOTAL), StatementRow.none(TOTAL));
        for (var row : rows) {
            table.row(cells(row));
            total = total.plus(row);
        }
        return table.total(cells(total)).lines();
    }

    private static List<String> cells(SettledRow row) {
        var planned = row.planned();
        var actual = row.actual();
        return List.of(
                row.key().equals(GroupBy.NONE) ? "(none)" : row.key(),
                planned.income().toString(),
                actual.income().toString(),
                actual.income().minus(planned.income()).toString(),
                planned.cost().toString(),
                actual.cost().toString(),
                actual.cost().minus(planned.cost()).toString(),
                actual.directMargin().toString(),
                actual.margin().toString());
    }
}
