package coop.commonround.cli.money;

import coop.commonround.base.Money;
import coop.commonround.cli.text.Printable;
import coop.commonround.cli.text.TextTable;
import coop.commonround.cost.delivered.Compliance;
import coop.commonround.cost.delivered.Marks;
import coop.commonround.cost.delivered.SettledCall;
import coop.commonround.cost.delivered.Settlement;
import coop.commonround.cost.ledger.GroupBy;
import coop.commonround.cost.ledger.StatementRow;
import coop.commonround.io.csv.out.SettlementFile;
import coop.commonround.io.json.tree.Out;
import coop.commonround.model.Monitoring;
import coop.commonround.model.Problem;
import java.io.IOException;
import java.io.StringWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Planned against delivered, billed and paid: as tables for people, as JSON and as CSV. */
public record SettlementText(Problem problem, Settlement settlement, GroupBy by, String word, Monitoring asked)
        implements Printable {
    /** One key of the grouping, before and after. */
    private record Side(String key, StatementRow planned, StatementRow actual) {}

    @Override
    public String table() {
        var lines = new ArrayList<>(quantities());
        lines.add("");
        lines.addAll(groups());
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
        var sums = settlement.total();
        return new TextTable("", "contact h", "income", "cost", "margin")
                .row(List.of(
                        "planned",
                        hours(SettledCall::plannedTime),
                        text(sums.plannedIncome()),
                        text(sums.plannedCost()),
                        text(sums.plannedIncome().minus(sums.plannedCost()))))
                .row(List.of("delivered", hours(SettledCall::deliveredTime), "", "", ""))
                .row(List.of("billed", hours(SettledCall::billedTime), text(sums.billed()), "", ""))
                .row(List.of(
                        "paid",
                        hours(SettledCall::paidTime),
                        "",
                        text(sums.cost()),
                        text(sums.billed().minus(sums.cost()))))
                .lines();
    }

    private String hours(Function<SettledCall, Duration> time) {
        var sum = settlement.calls().stream().map(time).reduce(Duration.ZERO, Duration::plus);
        return String.format(Locale.UK, "%,.2f", sum.toSeconds() / 3600.0);
    }

    private List<String> groups() {
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
        sides().forEach(side -> table.row(cells(side)));
        table.total(cells(new Side(
                "total", settlement.planned().total(), settlement.actual().total())));
        return table.lines();
    }

    private static List<String> cells(Side side) {
        var planned = side.planned();
        var actual = side.actual();
        return List.of(
                side.key().equals(GroupBy.NONE) ? "(none)" : side.key(),
                text(planned.income()),
                text(actual.income()),
                text(actual.income().minus(planned.income())),
                text(planned.cost()),
                text(actual.cost()),
                text(actual.cost().minus(planned.cost())),
                text(actual.directMargin()),
                text(actual.margin()));
    }

    private List<Side> sides() {
        var planned = rows(settlement.planned().by(by));
        var actual = rows(settlement.actual().by(by));
        var keys = new TreeSet<>(Comparator.comparing((String key) -> key.equals(GroupBy.NONE))
                .thenComparing(Comparator.naturalOrder()));
        keys.addAll(planned.keySet());
        keys.addAll(actual.keySet());
        return keys.stream()
                .map(key -> new Side(
                        key,
                        planned.getOrDefault(key, StatementRow.none(key)),
                        actual.getOrDefault(key, StatementRow.none(key))))
                .toList();
    }

    private static Map<String, StatementRow> rows(List<StatementRow> rows) {
        return rows.stream().collect(Collectors.toMap(StatementRow::key, Function.identity()));
    }

    private static String text(Money money) {
        return money.toString();
    }

    @Override
    public String json() {
        var marks = Marks.of(settlement.delivery(), asked);
        return Out.document(out -> out.text("by", word)
                .allRows("rows", sides(), SettlementText::write)
                .inner("total", total -> write(settlement.total(), total))
                .allRows("monitoring", monitoring(), MonitoringTable::write)
                .allRows("wages", settlement.wages().proofs(), WagesTable::write)
                .allRows("calls", settlement.calls(), (call, row) -> write(call, marks, row)));
    }

    private static void write(Side side, Out out) {
        out.text("key", side.key())
                .money("planned_income", side.planned().income())
                .money("billed", side.actual().income())
                .money("planned_cost", side.planned().cost())
                .money("cost", side.actual().cost())
                .money("direct_margin", side.actual().directMargin())
                .money("margin", side.actual().margin());
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
