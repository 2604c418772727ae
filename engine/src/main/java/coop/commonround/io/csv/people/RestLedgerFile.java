package coop.commonround.io.csv.people;

import coop.commonround.io.csv.cell.Kinds;
import coop.commonround.io.csv.table.Column;
import coop.commonround.io.csv.table.Intake;
import coop.commonround.io.csv.table.Loading;
import coop.commonround.io.csv.table.Once;
import coop.commonround.io.csv.table.Sheet;
import coop.commonround.io.csv.table.Table;
import coop.commonround.model.CareworkerId;
import coop.commonround.model.Period;
import coop.commonround.model.RestDebt;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/** {@code rest_ledger.csv}: compensatory rest that is owed, and what of it was made good; read, and written by each run. */
public final class RestLedgerFile {
    private static final Column<CareworkerId> CAREWORKER = Column.of(
                    "careworker_id", Words.CAREWORKER_ID, "who is owed it; may have left since", "CW07")
            .required()
            .alsoCalled("carer", "carer id", "care worker", "staff id");
    private static final Column<LocalDate> DATE = Column.of(
                    "date", Kinds.DATE, "the day of work after the short night", "2026-11-18")
            .required();
    private static final Column<String> REASON = Column.of(
                    "reason", Kinds.TEXT, "why the night was short", "late and early calls in one village")
            .required();
    private static final Column<Duration> OWED = Column.of(
                    "minutes_owed", Kinds.minutes(0, 1440), "by how much the night was short of the daily rest", "90")
            .required();
    private static final Column<List<LocalDate>> MADE_GOOD = Column.of(
            "made_good_on", Kinds.list(Kinds.DATE), "the days on which some of it was made good", "2026-11-20");
    private static final Column<Duration> BALANCE =
            Column.of("balance_minutes", Kinds.minutes(0, 1440), "what of it is still owed; if empty, all", "30");
    private static final Column<LocalDate> DUE = Column.of(
            "due",
            Kinds.DATE,
            "the last day by which it must be made good; if empty, `working_time.compensatory_rest_within_days` of policy.yaml"
                    + " after the date",
            "2026-12-02");

    public static final Table TABLE =
            Table.of("rest_ledger.csv", """
            A row is the rest that one careworker is owed for one short night, and what of it has been made good.

            Each run of `plan` writes it as well: what was owed before, and what the short nights of the period (rest_exceptions.csv) add. It is
            then the file of the next period. Rows whose balance is 0 count for nothing there, and are not written again.
            """, CAREWORKER, DATE, REASON, OWED, MADE_GOOD, BALANCE, DUE);

    private RestLedgerFile() {}

    public static List<RestDebt> read(Intake intake, Period period) {
        var once = new Once();
        var debts = new Loading<RestDebt>();
        intake.read(TABLE, row -> {
            var careworker = row.cell(CAREWORKER);
            var date = row.cell(DATE);
            var reason = row.cell(REASON);
            var owed = row.cell(OWED);
            var madeGood = row.cell(MADE_GOOD);
            var balance = row.cell(BALANCE);
            var due = row.cell(DUE);
            once.check(row, careworker, date);
            if (row.isClean()) {
                if (!date.get().isBefore(period.first())) {
                    row.fault(
                            DATE,
                            "which is not before the period",
                            "take the row out: what the period adds is worked out");
                } else if (balance.or(owed.get()).compareTo(owed.get()) > 0) {
                    row.fault(BALANCE, "which is more than minutes_owed", "give what of it is still owed");
                } else if (due.or(date.get()).isBefore(date.get())) {
                    row.fault(DUE, "which is before the date", "give the last day by which it must be made good");
                }
            }
            debts.add(
                    row,
                    () -> new RestDebt(
                            careworker.get(),
                            date.get(),
                            reason.get(),
                            owed.get(),
                            madeGood.or(List.of()),
                            balance.or(owed.get()),
                            due.orNull()));
        });
        return debts.done();
    }

    public static void write(Path folder, List<RestDebt> ledger) throws IOException {
        try (var sheet = Sheet.in(folder, TABLE)) {
            for (var debt : ledger) {
                sheet.row(
                        debt.careworker(),
                        debt.date(),
                        debt.reason(),
                        debt.owed(),
                        debt.madeGoodOn(),
                        debt.balance(),
                        debt.due());
            }
        }
    }
}
