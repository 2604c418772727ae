package coop.commonround.cli.money;

import coop.commonround.base.Money;
import coop.commonround.cli.text.Hours;
import coop.commonround.cli.text.Printable;
import coop.commonround.cli.text.TextTable;
import coop.commonround.cost.delivered.Compliance;
import coop.commonround.cost.delivered.Marks;
import coop.commonround.cost.delivered.SettledCall;
import coop.commonround.cost.delivered.SettledRow;
import coop.commonround.cost.delivered.SettledTotals;
import coop.commonround.cost.delivered.Settlement;
import coop.commonround.cost.ledger.GroupBy;
import coop.commonround.io.csv.out.SettlementFile;
import coop.commonround.io.json.tree.Out;
import coop.commonround.model.Monitoring;
import coop.commonround.model.Problem;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;

/** Planned against delivered, billed and paid: as tables for people, as JSON and as CSV. */
public record SettlementText(Problem problem, Settlement settlement, GroupBy by, String word, Monitoring asked)
        implements Printable {
    @Override
    public String table() {
        var lines = new ArrayList<>(quantities());
        lines.add("");
        lines.addAll(SettledTable.lines(word, settlement.by(by)));
        lines.add("");
        lines.addAll(new MonitoringTable(monitoring(), asked).lines());
        lines.add("");
        lines.addAll(new WagesTable(settlement.wages()).lines());
        var differing = new DifferingCalls(settlement, asked).lines();
        if (!differing.isEmpty()) {
            lines.add("");
            lines.addAll(differing);
        }
        return String.join(System.lineSeparator(), lines) + System.lineSeparator();
    }

    private List<Compliance> monitoring() {
        return Compliance.byPayer(problem, settlement.delivery(), asked);
    }

    private List<String> quantities() {
        var totals = SettledTotals.of(settlement);
        var sums = totals.money();
        return new TextTable("", "contact h", "income", "cost", "margin")
                .row(List.of(
                        "planned",
                        Hours.exact(totals.planned()),
                        text(sums.plannedIncome()),
                        text(sums.plannedCost()),
                        text(sums.plannedIncome().minus(sums.plannedCost()))))
                .row(List.of("delivered", Hours.exact(totals.delivered()), "", "", ""))
                .row(List.of("billed", Hours.exact(totals.billed()), text(sums.billed()), "", ""))
                .row(List.of("paid", Hours.exact(totals.paid()), "", text(sums.cost()), text(sums.margin())))
                .lines();
    }

    private static String text(Money money) {
        return money.toString();
    }

    @Override
    public String json() {
        var marks = Marks.of(settlement.delivery(), asked);
        return Out.document(out -> out.text("by", word)
                .allRows("rows", settlement.by(by), SettlementText::write)
                .inner("total", total -> write(settlement.total(), total))
                .allRows("monitoring", monitoring(), MonitoringTable::write)
                .allRows("wages", settlement.wages().proofs(), WagesTable::write)
                .allRows("calls", settlement.calls(), (call, row) -> write(call, marks, row)));
    }

    /** One key of the grouping, before and after. */
    public static void write(SettledRow row, Out out) {
        out.text("key", row.key())
                .money("planned_income", row.planned().income())
                .money("billed", row.actual().income())
                .money("planned_cost", row.planned().cost())
                .money("cost", row.actual().cost())
                .money("direct_margin", row.actual().directMargin())
                .money("margin", row.actual().margin());
    }

    private static void write(SettledCall.Sums sums, Out out) {
        out.money("planned_income", sums.plannedIncome())
                .money("billed", sums.billed())
                .money("planned_cost", sums.plannedCost())
                .money("cost", sums.cost());
    }

    private static void write(SettledCall call, Marks marks, Out out) {
        out.text("visit_id", call.call().visit().id())
                .text("careworker_id", call.call().careworker().id())
                .minutes("planned_minutes", call.plannedTime())
                .minutes("delivered_minutes", call.deliveredTime())
                .minutes("billed_minutes", call.billedTime())
                .minutes("paid_minutes", call.paidTime());
        write(call.sums(), out);
        out.list("why", call.why()).list("marks", marks.on(call.call()));
    }

    @Override
    public String csv() throws IOException {
        var text = new StringWriter();
        SettlementFile.write(text, problem, settlement, asked);
        return text.toString();
    }
}
