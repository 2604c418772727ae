package coop.commonround.io.csv.out;

import coop.commonround.cost.delivered.SettledTotals;
import coop.commonround.io.csv.cell.Kinds;
import coop.commonround.io.csv.table.Column;
import coop.commonround.io.csv.table.Sheet;
import coop.commonround.io.csv.table.Table;
import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/** {@code federation.csv}: what each of many roster folders comes to, written as they are priced. */
public final class FederationFile {
    public static final Table TABLE = Table.of(
            "federation.csv",
            """
            A row is one of many roster folders, most often a branch's period, in four quantities: planned, delivered, billed and
            paid.

            Printed by `commonround cost FOLDER... --actuals --csv`, a row as soon as its folder is priced. Times and sums are those
            of all visits and of what belongs to none of them. They are empty where a folder could not be read.
            """,
            Column.of("branch", Kinds.TEXT, "the folder named, or the one in it that holds this one", "b01")
                    .required(),
            Column.of("folder", Kinds.TEXT, "the roster folder", "north/b01/2026-w48")
                    .required(),
            Column.of("errors", Kinds.whole(0, 10_000_000), "what is wrong; with any, the sums are not whole", "0"),
            Column.of("warnings", Kinds.whole(0, 10_000_000), "what a person should look at", "3"),
            Column.of("calls", Kinds.whole(0, 10_000_000), "presences of a careworker at a visit", "1284"),
            Column.of("not_made", Kinds.whole(0, 10_000_000), "of these, without a record", "9"),
            Column.of("planned_minutes", Kinds.decimal("0", "1000000000"), "planned", "42690"),
            Column.of("delivered_minutes", Kinds.decimal("0", "1000000000"), "recorded", "41877.33"),
            Column.of("billed_minutes", Kinds.decimal("0", "1000000000"), "billed", "42105"),
            Column.of("paid_minutes", Kinds.decimal("0", "1000000000"), "contact time that is paid", "41502.5"),
            Column.of("planned_income", Kinds.SIGNED_MONEY, "pounds it was to earn", "17311.80"),
            Column.of("billed", Kinds.SIGNED_MONEY, "pounds it earns", "17074.58"),
            Column.of("planned_cost", Kinds.SIGNED_MONEY, "pounds it was to cost, overheads included", "16902.11"),
            Column.of("cost", Kinds.SIGNED_MONEY, "pounds it costs", "16755.94"),
            Column.of("margin", Kinds.SIGNED_MONEY, "billed less cost", "318.64"));

    private final Sheet sheet;

    private FederationFile(Sheet sheet) {
        this.sheet = sheet;
    }

    /** Begins the file; leaves the writer open. */
    public static FederationFile onto(Writer writer) throws IOException {
        var file = new FederationFile(Sheet.onto(writer, TABLE));
        file.sheet.flush();
        return file;
    }

    /**
     * Writes a row and hands it on.
     *
     * @param totals null if the folder could not be priced
     */
    public void row(String branch, String folder, long errors, long warnings, @Nullable SettledTotals totals)
            throws IOException {
        if (totals == null) {
            sheet.row(
                    branch, folder, errors, warnings, null, null, null, null, null, null, null, null, null, null, null);
        } else {
            var money = totals.money();
            sheet.row(
                    branch,
                    folder,
                    errors,
                    warnings,
                    totals.calls(),
                    totals.notMade(),
                    totals.planned(),
                    totals.delivered(),
                    totals.billed(),
                    totals.paid(),
                    money.plannedIncome(),
                    money.billed(),
                    money.plannedCost(),
                    money.cost(),
                    money.margin());
        }
        sheet.flush();
    }
}
