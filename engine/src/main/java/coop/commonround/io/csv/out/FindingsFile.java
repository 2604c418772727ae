package coop.commonround.io.csv.out;

import coop.commonround.base.Money;
import coop.commonround.io.csv.cell.Choice;
import coop.commonround.io.csv.cell.Kinds;
import coop.commonround.io.csv.table.Column;
import coop.commonround.io.csv.table.Sheet;
import coop.commonround.io.csv.table.Table;
import coop.commonround.plan.lint.Change;
import coop.commonround.plan.lint.Finding;
import coop.commonround.plan.lint.Remedy;
import coop.commonround.plan.lint.RemedyText;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code findings.csv}: what is amiss in a roster that somebody else made, and how to mend it. */
public final class FindingsFile {
    private static final String NONE_FOUND = "none";

    public static final Table TABLE = Table.of(
            "findings.csv",
            """
            A row is something amiss in a roster that was checked, worst first, with the cheapest repair that was found.

            Each repair stands for itself, with the rest of the roster as it is: two repairs may want the same gap. Money and
            minutes below zero are less than now.
            """,
            Column.of("severity", Choice.of(Finding.Severity.class), "how much it matters, breaches most", "breach")
                    .required(),
            Column.of("rule", Kinds.TEXT, "the rule that is broken, or what else is amiss", "overlap")
                    .required(),
            Column.of("amount", Kinds.whole(0, Integer.MAX_VALUE), "how bad it is, in unit", "12")
                    .required(),
            Column.of("unit", Choice.of(Finding.Unit.class), "what amount counts", "minutes")
                    .required(),
            Column.of("visits", Kinds.list(Kinds.ID), "the visits it is about", "V1003;V1004"),
            Column.of("careworkers", Kinds.list(Kinds.ID), "the careworkers it is about", "CW07"),
            Column.of("shifts", Kinds.list(Kinds.ID), "the shifts it is about", "CW07-mon"),
            Column.of("finding", Kinds.TEXT, "what is amiss", "CW07 is due at V1004 and still at V1003")
                    .required(),
            Column.of(
                    "repair",
                    Kinds.TEXT,
                    "what to do; `none` and why, if nothing was found; empty if none was looked for",
                    "send CW11 to V1004"),
            Column.of("pay_change", Kinds.SIGNED_MONEY, "pounds more that the repair would cost", "-1.20"),
            Column.of(
                    "quality_change",
                    Kinds.SIGNED_MONEY,
                    "pounds more of quality prices, which are not paid out",
                    "6.00"),
            Column.of(
                    "care_minutes_change",
                    Kinds.decimal("-100000", "100000"),
                    "minutes more of care that somebody gives",
                    "30"));

    private FindingsFile() {}

    public static void write(Writer writer, List<Finding> findings) throws IOException {
        var sheet = Sheet.onto(writer, TABLE);
        for (var each : findings) {
            var change = each.remedy() instanceof Remedy.Repair repair ? repair.change() : null;
            sheet.row(
                    each.severity(),
                    each.id(),
                    each.amount(),
                    each.unit(),
                    each.visits(),
                    each.careworkers(),
                    each.shifts(),
                    each.text(),
                    repair(each.remedy()),
                    change == null ? null : pence(change.pay()),
                    change == null ? null : pence(change.quality()),
                    minutes(change));
        }
        sheet.flush();
    }

    private static String repair(Remedy remedy) {
        return remedy instanceof Remedy.Stuck stuck ? NONE_FOUND + ": " + stuck.why() : RemedyText.steps(remedy);
    }

    private static Money pence(Money money) {
        return money.roundedToPenny();
    }

    private static @Nullable Long minutes(@Nullable Change change) {
        return change == null ? null : -change.careMinutes();
    }
}
