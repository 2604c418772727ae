package coop.commonround.cli.money;

import coop.commonround.base.Money;
import coop.commonround.cli.text.Printable;
import coop.commonround.cli.text.TextTable;
import coop.commonround.cost.ledger.GroupBy;
import coop.commonround.cost.ledger.Statement;
import coop.commonround.cost.margin.BreakEven;
import coop.commonround.io.csv.out.BreakEvenFile;
import coop.commonround.io.json.tree.Out;
import coop.commonround.model.Problem;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What an hour of care earns, costs and has to earn: as a table for people, as JSON and as CSV.
 *
 * @param rows all of a contract line before its lengths of visit
 */
public record BreakEvenText(List<BreakEven> rows) implements Printable {
    public BreakEvenText {
        rows = List.copyOf(rows);
    }

    public static BreakEvenText of(Problem problem, Statement statement) {
        var lengths = BreakEven.byLength(problem, statement);
        var rows = new ArrayList<BreakEven>();
        for (var line : BreakEven.byLine(problem, statement)) {
            rows.add(line);
            lengths.stream()
                    .filter(row -> row.contractLine().equals(line.contractLine()))
                    .forEach(rows::add);
        }
        return new BreakEvenText(rows);
    }

    @Override
    public String table() {
        var table = new TextTable(
                "contract line", "visits", "number", "contact h", "earns an hour", "costs directly", "breaks even at");
        rows.forEach(row -> table.row(cells(row)));
        return String.join(System.lineSeparator(), table.lines()) + System.lineSeparator();
    }

    private static List<String> cells(BreakEven row) {
        var length = row.visitLength();
        return List.of(
                row.contractLine().equals(GroupBy.NONE) ? "(none)" : row.contractLine(),
                length == null ? "all" : length.toMinutes() + " min",
                Integer.toString(row.visits()),
                String.format(Locale.UK, "%,.1f", row.sums().contactTime().toMinutes() / 60.0),
                said(row.earnedAnHour()),
                said(row.directCostAnHour()),
                said(row.breakEvenAnHour()));
    }

    private static String said(Optional<Money> sum) {
        return sum.map(Money::toString).orElse("-");
    }

    @Override
    public String json() {
        return Out.document(out -> out.allRows("break_even", rows, BreakEvenText::write));
    }

    private static void write(BreakEven row, Out out) {
        out.text("contract_line", row.contractLine().equals(GroupBy.NONE) ? null : row.contractLine())
                .minutes("visit_minutes", row.visitLength())
                .number("visits", row.visits())
                .minutes("contact_minutes", row.sums().contactTime())
                .money("billed_an_hour", row.earnedAnHour().orElse(null))
                .money("direct_cost_an_hour", row.directCostAnHour().orElse(null))
                .money("break_even_an_hour", row.breakEvenAnHour().orElse(null))
                .money("margin", row.sums().margin());
    }

    @Override
    public String csv() throws IOException {
        var text = new StringWriter();
        BreakEvenFile.write(text, rows);
        return text.toString();
    }
}
