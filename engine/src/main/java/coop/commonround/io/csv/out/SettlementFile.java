package coop.commonround.io.csv.out;

import coop.commonround.cost.delivered.Marks;
import coop.commonround.cost.delivered.SettledCall;
import coop.commonround.cost.delivered.Settlement;
import coop.commonround.io.csv.cell.Kinds;
import coop.commonround.io.csv.table.Column;
import coop.commonround.io.csv.table.Sheet;
import coop.commonround.io.csv.table.Table;
import coop.commonround.model.CarePackage;
import coop.commonround.model.Monitoring;
import coop.commonround.model.Problem;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** {@code settlement.csv}: each careworker's presence at each visit as it was planned, delivered, billed and paid. */
public final class SettlementFile {
    public static final Table TABLE = Table.of(
            "settlement.csv",
            """
            A row is one careworker's presence at one visit, planned or recorded, in four quantities: planned, delivered, billed
            and paid.

            Printed by `commonround cost --actuals --csv`. The last row, without a visit, is what belongs to none of them (unused
            hours, visits called off), so that each column of money comes to the same pence as the statements.
            """,
            Column.of("date", Kinds.DATE, "the day of the visit", "2026-11-23"),
            Column.of("visit_id", Kinds.ID, "the visit", "V1001"),
            Column.of("client_id", Kinds.ID, "the client", "C01"),
            Column.of("package_id", Kinds.ID, "the package that pays", "P014-A"),
            Column.of("payer", Kinds.TEXT, "who is billed", "Kirklees Council"),
            Column.of("careworker_id", Kinds.ID, "who came; who was to come, if nobody is recorded", "CW07"),
            Column.of("rostered_id", Kinds.ID, "who was to come; empty if nobody was", "CW07"),
            Column.of("planned_minutes", Kinds.decimal("0", "100000"), "planned", "30"),
            Column.of("delivered_minutes", Kinds.decimal("0", "100000"), "recorded", "27.33"),
            Column.of("billed_minutes", Kinds.decimal("0", "100000"), "billed", "25"),
            Column.of("paid_minutes", Kinds.decimal("0", "100000"), "contact time that is paid", "27.33"),
            Column.of("planned_income", Kinds.SIGNED_MONEY, "pounds it was to earn", "12.55"),
            Column.of("billed", Kinds.SIGNED_MONEY, "pounds it earns", "10.46"),
            Column.of("income_difference", Kinds.SIGNED_MONEY, "billed less planned_income", "-2.09"),
            Column.of("planned_cost", Kinds.SIGNED_MONEY, "pounds it was to cost, overheads included", "10.11"),
            Column.of("cost", Kinds.SIGNED_MONEY, "pounds it costs", "9.62"),
            Column.of("cost_difference", Kinds.SIGNED_MONEY, "cost less planned_cost", "-0.49"),
            Column.of(
                    "why",
                    Kinds.TEXT,
                    "what makes them differ, rule by rule; empty where they agree",
                    "2 min 40 s less given than planned; rounded, nearest 5 minutes (25 min)"),
            Column.of(
                    "marks",
                    Kinds.TEXT,
                    "what monitoring holds against it: early or late, clipped, overrun, missed",
                    "35 min late; clipped"));

    private SettlementFile() {}

    /** Leaves the writer open. */
    public static void write(Writer writer, Problem problem, Settlement settlement, Monitoring asked)
            throws IOException {
        var sheet = Sheet.onto(writer, TABLE);
        var packages = problem.packages().stream().collect(Collectors.toMap(CarePackage::id, Function.identity()));
        var marks = Marks.of(settlement.delivery(), asked);
        for (var call : settlement.calls()) {
            write(sheet, call, packages, marks);
        }
        var others = settlement.others();
        sheet.row(
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                others.plannedIncome(),
                others.billed(),
                others.billed().minus(others.plannedIncome()),
                others.plannedCost(),
                others.cost(),
                others.cost().minus(others.plannedCost()),
                "belongs to none of the above",
                null);
        sheet.flush();
    }

    private static void write(Sheet sheet, SettledCall call, Map<String, CarePackage> packages, Marks marks)
            throws IOException {
        var visit = call.call().visit();
        var packageId = visit.packageId();
        var payer = packageId == null ? null : packages.get(packageId);
        var planned = call.call().planned();
        var sums = call.sums();
        sheet.row(
                visit.date(),
                visit.id(),
                visit.client(),
                packageId,
                payer == null ? null : payer.payer(),
                call.call().careworker().id(),
                planned == null ? null : planned.careworker().id(),
                call.plannedTime(),
                call.deliveredTime(),
                call.billedTime(),
                call.paidTime(),
                sums.plannedIncome(),
                sums.billed(),
                sums.billed().minus(sums.plannedIncome()),
                sums.plannedCost(),
                sums.cost(),
                sums.cost().minus(sums.plannedCost()),
                String.join("; ", call.why()),
                String.join("; ", marks.on(call.call())));
    }
}
