package coop.commonround.io.csv.visit;

import coop.commonround.io.csv.cell.Kinds;
import coop.commonround.io.csv.people.ClientsFile;
import coop.commonround.io.csv.people.Words;
import coop.commonround.io.csv.table.Column;
import coop.commonround.io.csv.table.Intake;
import coop.commonround.io.csv.table.Loading;
import coop.commonround.io.csv.table.Table;
import coop.commonround.model.CarePackage;
import coop.commonround.model.ClientId;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/** {@code packages.csv}: care as commissioned, and who pays. */
public final class PackagesFile {
    public static final String NAME_OF_FILE = "packages.csv";

    private static final Column<String> ID = Column.of("package_id", Kinds.ID, "your own id for the package", "P014-A")
            .required()
            .unique()
            .alsoCalled("package", "id");
    private static final Column<ClientId> CLIENT = Column.of("client_id", Words.CLIENT_ID, "whose care it is", "C014")
            .required()
            .in(ClientsFile.NAME_OF_FILE)
            .alsoCalled("client", "service user id");
    private static final Column<String> PAYER = Column.of(
                    "payer", Kinds.ID, "who is billed: a council, a health board, the client", "Kirklees Council")
            .required()
            .alsoCalled("funder", "commissioner");
    private static final Column<String> CONTRACT_LINE = Column.of(
                    "contract_line", Kinds.ID, "the line of rates.csv that prices it", "kirklees-standard")
            .required()
            .in("rates.csv")
            .alsoCalled("rate line", "contract");
    private static final Column<LocalDate> START = Column.of(
                    "start", Kinds.DATE, "the first day it covers; if empty, always", "2026-04-06")
            .alsoCalled("start date");
    private static final Column<LocalDate> END = Column.of(
                    "end", Kinds.DATE, "the last day it covers; if empty, it is open", "2027-04-04")
            .alsoCalled("end date");
    private static final Column<Duration> WEEKLY = Column.of(
                    "weekly_hours", Kinds.hours(1000), "commissioned hours a week", "10.5")
            .alsoCalled("commissioned hours");
    private static final Column<String> ORDER = Column.of(
                    "purchase_order", Kinds.ID, "the payer's reference", "PO-88120")
            .alsoCalled("po", "po number");

    private static final Column<LocalDate> AWAY_SINCE = Column.of(
            "away_since",
            Kinds.DATE,
            "the first day of a stay in hospital, or other absence, for which visits are cancelled; if empty, that of the"
                    + " first of them",
            "2026-11-18");

    public static final Table TABLE =
            Table.of(NAME_OF_FILE, """
            A row is care commissioned for one client and paid for by one contract line.

            A package covers its first and its last day. Split funding of a client's care is several packages.
            """, ID, CLIENT, PAYER, CONTRACT_LINE, START, END, WEEKLY, ORDER, AWAY_SINCE);

    private PackagesFile() {}

    public static List<CarePackage> read(Intake intake) {
        var packages = new Loading<CarePackage>();
        intake.read(TABLE, row -> {
            var id = row.cell(ID);
            var client = row.cell(CLIENT);
            var payer = row.cell(PAYER);
            var line = row.cell(CONTRACT_LINE);
            var start = row.cell(START);
            var end = row.cell(END);
            var weekly = row.cell(WEEKLY);
            var order = row.cell(ORDER);
            var away = row.cell(AWAY_SINCE);
            if (row.isClean() && start.or(LocalDate.MIN).isAfter(end.or(LocalDate.MAX))) {
                row.fault(END, "which is before start", "give the last day it covers");
            }
            packages.add(
                    row,
                    () -> new CarePackage(
                            id.get(),
                            client.get(),
                            payer.get(),
                            line.get(),
                            start.orNull(),
                            end.orNull(),
                            weekly.orNull(),
                            order.orNull(),
                            away.orNull()));
        });
        return packages.done();
    }
}
