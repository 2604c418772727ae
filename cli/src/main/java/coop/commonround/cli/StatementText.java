package coop.commonround.cli;

import coop.commonround.cli.text.Printable;
import coop.commonround.cli.text.TextTable;
import coop.commonround.cost.ledger.GroupBy;
import coop.commonround.cost.ledger.Statement;
import coop.commonround.cost.ledger.StatementRow;
import coop.commonround.cost.outlay.StockUse;
import coop.commonround.io.csv.out.StatementFile;
import coop.commonround.io.json.tree.Out;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A statement by one grouping: as a table for people, as JSON and as CSV. */
record StatementText(Statement statement, List<StockUse> supplies, GroupBy by) implements Printable {

    @Override
    public String table() {
        var table = new TextTable(
                Grouping.word(by),
                "contact h",
                "billed",
                "direct cost",
                "cost",
                "direct margin",
                "margin",
                "of billed");
        statement.by(by).forEach(row -> table.row(cells(row)));
        table.total(cells(statement.total()));
        var lines = new ArrayList<>(table.lines());
        lines.add("");
        lines.addAll(accounts());
        if (!supplies.isEmpty()) {
            lines.add("");
            lines.addAll(stock());
        }
        return String.join(System.lineSeparator(), lines) + System.lineSeparator();
    }

    private static List<String> cells(StatementRow row) {
        return List.of(
                row.key().equals(GroupBy.NONE) ? "(none)" : row.key(),
                String.format(Locale.UK, "%,.1f", row.contactTime().toMinutes() / 60.0),
                row.income().toString(),
                row.directCost().toString(),
                row.cost().toString(),
                row.directMargin().toString(),
                row.margin().toString(),
                row.marginShare().map(StatementText::percent).orElse("-"));
    }

    private static String percent(BigDecimal share) {
        return share.movePointRight(2).setScale(1, RoundingMode.HALF_UP) + "%";
    }

    /** What is booked to each account, as commissioners know them. */
    private List<String> accounts() {
        var table = new TextTable("account", "sum");
        statement.byAccount().forEach((account, sum) -> table.row(List.of(account.text(), sum.toString())));
        return table.lines();
    }

    private List<String> stock() {
        var table = new TextTable("supply", "used", "on hand", "runs out");
        for (var each : supplies) {
            table.row(List.of(
                    each.item(),
                    plain(each.used()),
                    plain(each.onHand()),
                    (each.runsOut() == null ? "-" : each.runsOut().toString()) + (each.isBeforeRenewal() ? " !" : "")));
        }
        var lines = new ArrayList<>(table.lines());
        if (supplies.stream().anyMatch(StockUse::isBeforeRenewal)) {
            lines.add("! before the stock is filled up again.");
        }
        return lines;
    }

    private static String plain(@Nullable BigDecimal number) {
        return number == null ? "-" : number.stripTrailingZeros().toPlainString();
    }

    @Override
    public String json() {
        return Out.document(out -> out.text("by", Grouping.word(by))
                .allRows("rows", statement.by(by), StatementText::write)
                .inner("total", total -> write(statement.total(), total))
                .inner(
                        "accounts",
                        accounts ->
                                statement.byAccount().forEach((account, sum) -> accounts.money(account.text(), sum)))
                .rows("supplies", supplies, StatementText::write));
    }

    private static void write(StockUse use, Out out) {
        out.text("item", use.item())
                .number("used", use.used())
                .number("on_hand", use.onHand())
                .text("runs_out", use.runsOut())
                .yesNo("before_renewal", use.isBeforeRenewal());
    }

    private static void write(StatementRow row, Out out) {
        out.text("key", row.key())
                .minutes("contact_minutes", row.contactTime())
                .money("billed", row.income())
                .money("direct_cost", row.directCost())
                .money("cost", row.cost())
                .money("direct_margin", row.directMargin())
                .money("margin", row.margin())
                .number("margin_share", row.marginShare().orElse(null));
    }

    @Override
    public String csv() throws IOException {
        var text = new StringWriter();
        StatementFile.write(text, statement, by);
        return text.toString();
    }
}
