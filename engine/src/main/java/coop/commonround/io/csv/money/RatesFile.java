package coop.commonround.io.csv.money;

import coop.commonround.base.Money;
import coop.commonround.cost.book.Cap;
import coop.commonround.cost.book.DayType;
import coop.commonround.cost.book.RateCard;
import coop.commonround.cost.book.RateCards;
import coop.commonround.cost.book.RateRow;
import coop.commonround.cost.book.RateRow.Price;
import coop.commonround.cost.book.RateRow.Unit;
import coop.commonround.cost.book.RateScope;
import coop.commonround.cost.book.Terms;
import coop.commonround.cost.book.TimeBasis;
import coop.commonround.cost.book.TimeRounding;
import coop.commonround.io.csv.cell.Choice;
import coop.commonround.io.csv.cell.Kinds;
import coop.commonround.io.csv.table.Column;
import coop.commonround.io.csv.table.Intake;
import coop.commonround.io.csv.table.Loading;
import coop.commonround.io.csv.table.Row;
import coop.commonround.io.csv.table.Table;
import coop.commonround.model.Visit;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** {@code rates.csv}: what commissioners pay. */
public final class RatesFile {
    static final String NAME_OF_FILE = "rates.csv";

    private static final Column<String> LINE = Column.of(
                    "contract_line",
                    Kinds.ID,
                    "your own name for the line, as packages.csv names it",
                    "kirklees-standard")
            .required()
            .listed()
            .alsoCalled("contract", "rate line");
    private static final Column<DayType> DAY_TYPE = Column.of(
            "day_type",
            Choice.of(Bands.dayTypes()).alsoReading("public holiday", DayType.BANK_HOLIDAY),
            "the days it is for; if empty, any day",
            "bank-holiday");
    private static final Column<Duration> BAND_MINUTES = Column.of(
            "band_minutes",
            Kinds.minutes(1, 1440),
            "the length of visit it is for; the rest of a longer visit is paid by the hour",
            "30");
    private static final Column<Money> AMOUNT = Column.of("amount", Kinds.MONEY, "pounds for each unit", "24.12")
            .required()
            .alsoCalled("rate", "price");
    private static final Column<Unit> UNIT = Column.of("unit", Choice.of(Unit.class), "what the amount is for", "visit")
            .otherwise("hour")
            .alsoCalled("per");
    private static final Column<Integer> WORKER = Column.of(
                    "worker", Kinds.whole(1, 2), "1 for the first careworker of a visit, 2 for any other", "2")
            .otherwise("1");
    private static final Column<String> ZONE = Column.of(
            "zone",
            Kinds.ID,
            "the clients' zone it is for, as clients.csv names it; if empty, every zone that no row names",
            "Marsden");
    private static final Column<List<Visit.Kind>> VISIT_KINDS = Column.of(
                    "visit_kinds",
                    Kinds.list(Choice.of(Visit.Kind.class)),
                    "the kinds of visit it is for; if empty, every kind that no row names",
                    "sleep-in")
            .alsoCalled("visit kind", "kind", "service");
    private static final Column<Boolean> ON_TOP = Column.of(
                    "on_top",
                    Kinds.YES_NO,
                    "whether the amount is added to whatever else is billed for the hour or the visit: a supplement",
                    "yes")
            .otherwise("no")
            .alsoCalled("supplement");
    private static final Column<Duration> BOOKED_BELOW = Column.of(
                    "booking_notice_below",
                    Kinds.minutes(1, 525_600),
                    "of a supplement: for visits whose booking_notice_minutes are fewer than this; if empty, any",
                    "1440")
            .alsoCalled("short notice", "short notice minutes");
    private static final Column<TimeBasis> BASIS = Column.of(
                    "time_basis", Choice.of(TimeBasis.class), "which time is billed", "actual-capped")
            .otherwise("planned");
    private static final Column<Duration> TOLERANCE = Column.of(
                    "tolerance_minutes",
                    Kinds.minutes(0, 120),
                    "recorded time this near the commissioned time is billed as commissioned",
                    "5")
            .otherwise("0")
            .alsoCalled("tolerance", "grace minutes");
    private static final Column<TimeRounding> ROUNDING = Column.of(
            "rounding",
            new TermKind<>(TimeRounding::parse, TimeRounding.HOW, TermKind.ROUNDING),
            "how recorded time is rounded; if empty, it is taken as recorded",
            "nearest 5 minutes");
    private static final Column<Cap> CAP = Column.of(
            "cap",
            new TermKind<>(Cap::parse, Cap.HOW, TermKind.CAP),
            "the most of a visit that is billed; if empty, whatever was given",
            "planned + 10 minutes");
    private static final Column<String> CANCELLATION = Column.of(
                    "cancellation_rule",
                    Kinds.ID,
                    "the rule of cancellation_rules.csv for visits called off; if empty, they are billed and paid nothing",
                    "24-hours")
            .in(CancellationRulesFile.NAME_OF_FILE)
            .alsoCalled("cancellation");

    public static final Table TABLE = new Table(
            NAME_OF_FILE,
            List.of(
                    "A row is a commissioning rate of a contract line: what the payer pays for an hour, a visit, a night, a"
                            + " week, a day or an hour of a block.",
                    "Rows for a kind of visit come before rows for any, then rows for the client's zone before rows for any"
                            + " zone, then rows for a second careworker. The nearest stand for themselves: a zone with rates"
                            + " of its own needs all of its rows. Supplements (`on_top`) are asked in the same way, and add"
                            + " up.",
                    "A supplement with `booking_notice_below` is a short-notice charge. Of several a visit falls short of, only"
                            + " those of the shortest notice hold: £4 below 1440 minutes and £9 below 240 make £9 at 180.",
                    "Amounts are pounds, as exact as they are written.",
                    Bands.ABOUT_BANDS.strip()),
            List.of(
                    LINE,
                    Bands.EFFECTIVE_FROM,
                    Bands.PUBLISHED_ON,
                    Bands.SOURCE,
                    DAY_TYPE,
                    Bands.FROM,
                    Bands.TO,
                    BAND_MINUTES,
                    AMOUNT,
                    UNIT,
                    ON_TOP,
                    WORKER,
                    ZONE,
                    VISIT_KINDS,
                    BOOKED_BELOW,
                    BASIS,
                    TOLERANCE,
                    ROUNDING,
                    CAP,
                    CANCELLATION));

    private RatesFile() {}

    public static RateCards read(Intake intake) {
        var rows = new Loading<Standing<RateRow>>();
        intake.read(TABLE, row -> {
            var line = row.cell(LINE);
            var origin = Bands.origin(row);
            var band = Bands.band(row, row.cell(DAY_TYPE));
            var price = price(row);
            var scope = scope(row);
            var terms = terms(row);
            rows.add(
                    row,
                    () -> new Standing<>(
                            new RateRow(line.get(), origin.get(), band.get(), price.get(), scope.get(), terms.get()),
                            row.line()));
        });
        return RateCards.of(Standing.of(
                rows.done(),
                row -> List.of(row.contractLine(), row.origin().effectiveFrom()),
                RateCard::new,
                intake.faults(TABLE.file())));
    }

    private static Supplier<Price> price(Row row) {
        var length = row.cell(BAND_MINUTES);
        var amount = row.cell(AMOUNT);
        var unit = row.cell(UNIT);
        var onTop = row.cell(ON_TOP);
        return () -> new Price(amount.get(), unit.get(), length.orNull(), onTop.get());
    }

    private static Supplier<RateScope> scope(Row row) {
        var worker = row.cell(WORKER);
        var zone = row.cell(ZONE);
        var kinds = row.cell(VISIT_KINDS);
        var booked = row.cell(BOOKED_BELOW);
        return () -> new RateScope(worker.get(), zone.orNull(), Set.copyOf(kinds.or(List.of())), booked.orNull());
    }

    private static Supplier<Terms> terms(Row row) {
        var basis = row.cell(BASIS);
        var tolerance = row.cell(TOLERANCE);
        var rounding = row.cell(ROUNDING);
        var cap = row.cell(CAP);
        var cancellation = row.cell(CANCELLATION);
        return () -> new Terms(basis.get(), tolerance.get(), rounding.orNull(), cap.or(Cap.NONE), cancellation.or(""));
    }
}
