package coop.commonround.io.csv.visit;

import coop.commonround.base.Issue;
import coop.commonround.io.csv.cell.Kinds;
import coop.commonround.io.csv.people.ClientsFile;
import coop.commonround.io.csv.people.Words;
import coop.commonround.io.csv.table.Column;
import coop.commonround.io.csv.table.Faults;
import coop.commonround.io.csv.table.Intake;
import coop.commonround.io.csv.table.Loading;
import coop.commonround.io.csv.table.Row;
import coop.commonround.io.csv.table.Table;
import coop.commonround.model.CarePackage;
import coop.commonround.model.CarePackage.Help;
import coop.commonround.model.ClientId;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

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

    private static final Column<String> PAYS_FOR = Column.of(
            "pays_for", Kinds.ID, "another package of the client, whose visits it helps to pay for", "P014-A");
    private static final Column<BigDecimal> SHARE = Column.of(
                    "share", Kinds.SHARE, "of the price by its own contract line that it pays for those visits", "20%")
            .otherwise("1");
    private static final Column<Boolean> ON_TOP = Column.of(
                    "on_top",
                    Kinds.YES_NO,
                    "whether the other package still pays in full, as with a top-up; it pays the rest if not",
                    "no")
            .otherwise("no")
            .alsoCalled("top up");

    public static final Table TABLE = Table.of(
            NAME_OF_FILE,
            """
            A row is care commissioned for one client and paid for by one contract line.

            A package covers its first and its last day. Where payers split the price of a visit, or one tops up what another
            pays, the visit names one package, and the others say that they pay for it (`pays_for`): each is billed by its own
            contract line.
            """,
            ID,
            CLIENT,
            PAYER,
            CONTRACT_LINE,
            START,
            END,
            WEEKLY,
            ORDER,
            AWAY_SINCE,
            PAYS_FOR,
            SHARE,
            ON_TOP);

    private PackagesFile() {}

    /** A package and the line it stands in. */
    private record Placed(CarePackage carePackage, long line) {}

    public static List<CarePackage> read(Intake intake) {
        var packages = new Loading<Placed>();
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
            var help = help(row);
            if (row.isClean() && start.or(LocalDate.MIN).isAfter(end.or(LocalDate.MAX))) {
                row.fault(END, "which is before start", "give the last day it covers");
            }
            packages.add(
                    row,
                    () -> new Placed(
                            new CarePackage(
                                    id.get(),
                                    client.get(),
                                    payer.get(),
                                    line.get(),
                                    start.orNull(),
                                    end.orNull(),
                                    weekly.orNull(),
                                    order.orNull(),
                                    away.orNull(),
                                    help.get().orElse(null)),
                            row.line()));
        });
        follow(packages.done(), intake.faults(NAME_OF_FILE));
        return packages.done().stream().map(Placed::carePackage).toList();
    }

    private static Supplier<Optional<Help>> help(Row row) {
        var payingFor = row.cell(PAYS_FOR);
        var share = row.cell(SHARE);
        var onTop = row.cell(ON_TOP);
        return () -> payingFor.find().map(other -> new Help(other, share.get(), onTop.get()));
    }

    /** Looks whether the packages that others help to pay for are there, and the same client's. */
    private static void follow(List<Placed> packages, Faults faults) {
        Map<String, CarePackage> known = packages.stream()
                .map(Placed::carePackage)
                .collect(Collectors.toMap(CarePackage::id, each -> each, (one, other) -> one));
        for (var placed : packages) {
            var help = placed.carePackage().help();
            if (help == null) {
                continue;
            }
            var other = known.get(help.payingFor());
            if (other == null || !other.client().equals(placed.carePackage().client())) {
                faults.add(Issue.error(
                        new Issue.Where.Cell(NAME_OF_FILE, placed.line(), PAYS_FOR.name(), help.payingFor()),
                        "found '" + help.payingFor() + "', which is "
                                + (other == null ? "not in " + NAME_OF_FILE : "another client's package"),
                        "name a package of the same client"));
            }
        }
    }
}
