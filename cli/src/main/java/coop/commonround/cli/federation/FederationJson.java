package coop.commonround.cli.federation;

import coop.commonround.cli.money.SettlementText;
import coop.commonround.cost.delivered.SettledRow;
import coop.commonround.cost.delivered.SettledTotals;
import coop.commonround.io.json.tree.Out;
import java.io.PrintWriter;
import java.util.Collection;
import java.util.Iterator;

/**
 * One JSON object, written as the folders are priced: {@code folders} with what each comes to and its faults, then
 * {@code by} and {@code rows} over all of them, and {@code total}.
 */
public final class FederationJson implements FederationReport {
    private final PrintWriter out;
    private final String word;
    private String separator = "\n";

    /**
     * Begins the object.
     *
     * @param word what the rows are by
     */
    public FederationJson(PrintWriter out, String word) {
        this.out = out;
        this.word = word;
        out.print("{\n  \"folders\": [");
    }

    @Override
    public void folder(PricedFolder priced) {
        out.print(separator + "    " + Out.row(row -> write(priced, row)));
        out.flush();
        separator = ",\n";
    }

    private static void write(PricedFolder priced, Out out) {
        out.text("branch", priced.folder().branch())
                .text("folder", priced.folder().place())
                .number("warnings", priced.warnings())
                .list("faults", priced.faults());
        var totals = priced.totals();
        if (totals != null) {
            write(totals, out);
        }
    }

    private static void write(SettledTotals totals, Out out) {
        out.number("calls", totals.calls())
                .number("not_made", totals.notMade())
                .minutes("planned_minutes", totals.planned())
                .minutes("delivered_minutes", totals.delivered())
                .minutes("billed_minutes", totals.billed())
                .minutes("paid_minutes", totals.paid())
                .money("planned_income", totals.money().plannedIncome())
                .money("billed", totals.money().billed())
                .money("planned_cost", totals.money().plannedCost())
                .money("cost", totals.money().cost())
                .money("margin", totals.money().margin());
    }

    @Override
    public void end(RunningSums sums) {
        out.print("\n  ],\n  \"by\": \"" + word + "\",\n  \"rows\": [");
        write(sums.rows());
        out.print("\n  ],\n  \"not_whole\": " + sums.notWhole() + ",\n  \"total\": "
                + Out.row(row -> write(sums.totals(), row)) + "\n}\n");
        out.flush();
    }

    private void write(Collection<SettledRow> rows) {
        for (Iterator<SettledRow> each = rows.iterator(); each.hasNext(); ) {
            var row = each.next();
            out.print("\n    " + Out.row(cells -> SettlementText.write(row, cells)) + (each.hasNext() ? "," : ""));
        }
    }
}
