package coop.commonround.cli.money;

import coop.commonround.base.Money;
import coop.commonround.cli.text.Printable;
import coop.commonround.cli.text.TextTable;
import coop.commonround.cost.ledger.GroupBy;
import coop.commonround.cost.recost.Change;
import coop.commonround.cost.recost.Party;
import coop.commonround.cost.recost.Recost;
import coop.commonround.io.csv.out.RecostFile;
import coop.commonround.io.json.tree.Out;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

/** Who is owed what since a day: as a table for people, as JSON and as CSV. */
public record RecostText(Recost recost, LocalDate knownOn) implements Printable {

    @Override
    public String table() {
        var lines = new ArrayList<String>();
        if (recost.changes().isEmpty()) {
            lines.add("Nothing published after " + knownOn + " changes this period.");
        } else {
            lines.add("What was known on " + knownOn + " against what is known now:");
            lines.addAll(changes());
            lines.add("");
            lines.addAll(margins());
            lines.add("");
            lines.addAll(rules());
        }
        return String.join(System.lineSeparator(), lines) + System.lineSeparator();
    }

    private List<String> changes() {
        var numbers = numbers();
        var table = new TextTable("who", "what", "visits", "then", "now", "difference", "rule");
        for (var change : recost.changes()) {
            table.row(List.of(
                    who(change),
                    change.what(),
                    Integer.toString(change.visits()),
                    change.before().toString(),
                    change.after().toString(),
                    said(change),
                    String.valueOf(numbers.get(change.rule()))));
        }
        return table.lines();
    }

    private static String who(Change change) {
        var party = word(change.party());
        return change.id().equals(GroupBy.NONE) ? party : party + " " + change.id();
    }

    private static String said(Change change) {
        var sum = change.owed().isNegative() ? change.owed().negated() : change.owed();
        if (change.party() == Party.ROUNDING) {
            return change.owed().toString();
        }
        boolean owes = (change.party() == Party.PAYER) != change.owed().isNegative();
        return (owes ? "owes " : "is owed ") + sum;
    }

    private List<String> margins() {
        return new TextTable("", "billed", "cost", "margin")
                .row(row(
                        "then",
                        recost.before().total().income(),
                        recost.before().total().cost()))
                .row(row(
                        "now",
                        recost.after().total().income(),
                        recost.after().total().cost()))
                .lines();
    }

    private static List<String> row(String name, Money income, Money cost) {
        return List.of(
                name, income.toString(), cost.toString(), income.minus(cost).toString());
    }

    /** Rules are long and shared by many rows: each stands once. */
    private List<String> rules() {
        var lines = new ArrayList<String>();
        numbers().forEach((rule, number) -> lines.add("rule " + number + ": " + rule));
        return lines;
    }

    private LinkedHashMap<String, Integer> numbers() {
        var numbers = new LinkedHashMap<String, Integer>();
        recost.changes().forEach(change -> numbers.putIfAbsent(change.rule(), numbers.size() + 1));
        return numbers;
    }

    private static String word(Party party) {
        return party == Party.HMRC
                ? "HMRC"
                : party.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    @Override
    public String json() {
        return Out.document(out -> out.text("known_on", knownOn)
                .allRows("changes", recost.changes(), RecostText::write)
                .inner(
                        "then",
                        inner -> inner.money("billed", recost.before().total().income())
                                .money("cost", recost.before().total().cost()))
                .inner(
                        "now",
                        inner -> inner.money("billed", recost.after().total().income())
                                .money("cost", recost.after().total().cost())));
    }

    private static void write(Change change, Out out) {
        out.word("party", change.party())
                .text("id", change.id().equals(GroupBy.NONE) ? null : change.id())
                .text("what", change.what())
                .money("before", change.before())
                .money("after", change.after())
                .money("owed", change.owed())
                .number("visits", change.visits())
                .text("rule", change.rule());
    }

    @Override
    public String csv() throws IOException {
        var text = new StringWriter();
        RecostFile.write(text, recost);
        return text.toString();
    }
}
