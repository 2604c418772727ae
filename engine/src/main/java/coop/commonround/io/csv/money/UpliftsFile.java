package coop.commonround.io.csv.money;

import coop.commonround.cost.book.RateCards;
import coop.commonround.cost.book.Uplift;
import coop.commonround.cost.book.Uplifts;
import coop.commonround.io.csv.cell.Kinds;
import coop.commonround.io.csv.table.Column;
import coop.commonround.io.csv.table.Intake;
import coop.commonround.io.csv.table.Loading;
import coop.commonround.io.csv.table.Row;
import coop.commonround.io.csv.table.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** {@code uplifts.csv}: dated rises of contract lines, in per cent. */
public final class UpliftsFile {
    private static final Column<String> LINE = Column.of(
                    "contract_line", Kinds.ID, "the line whose rates rise, as rates.csv names it", "kirklees-standard")
            .required()
            .in(RatesFile.NAME_OF_FILE)
            .alsoCalled("contract", "rate line");
    private static final Column<BigDecimal> RISE = Column.of(
                    "rise", Kinds.SHARE, "the share by which every amount of the line rises", "2.5%")
            .required()
            .alsoCalled("uplift", "percent", "increase");

    public static final Table TABLE = new Table(
            "uplifts.csv",
            List.of(
                    "A row raises every amount of a contract line from a day on, supplements too, without restating its rows in"
                            + " rates.csv.",
                    "It raises the rates in force on the day before. Each raised rate is rounded to the penny, half a penny"
                            + " up, and the next uplift rises from there: £24.12 + 2.5 % is £24.72, + 3 % then £25.46.",
                    "Rates that rates.csv states from the same day or a later one stand for themselves. Of two rows of one line"
                            + " and day the one that was published later holds. A row published after its first day is"
                            + " backdated: `commonround cost --recost` says who owes what by it."),
            List.of(LINE, Bands.EFFECTIVE_FROM, Bands.PUBLISHED_ON, Bands.SOURCE, RISE));

    private UpliftsFile() {}

    /** Reads the uplifts of some rates. */
    public static Uplifts read(Intake intake, RateCards rates) {
        var rows = new Loading<Standing<Uplift>>();
        intake.read(TABLE, row -> {
            var line = row.cell(LINE);
            var origin = Bands.origin(row);
            var rise = row.cell(RISE);
            if (row.isClean()) {
                check(row, rates, line.get(), origin.get().effectiveFrom());
            }
            rows.add(row, () -> new Standing<>(new Uplift(line.get(), origin.get(), rise.get()), row.line()));
        });
        return Uplifts.of(Standing.of(
                rows.done(),
                row -> List.of(row.contractLine(), row.origin().effectiveFrom()),
                Uplifts::of,
                intake.faults(TABLE.file())));
    }

    private static void check(Row row, RateCards rates, String line, LocalDate day) {
        if (rates.find(line, day.minusDays(1)).isEmpty()) {
            row.fault(
                    Bands.EFFECTIVE_FROM,
                    "before which contract line " + line + " has no rate to rise",
                    "give the day of a rise, or its rates in rates.csv");
        } else if (rates.statesFrom(line, day)) {
            row.warn(
                    Bands.EFFECTIVE_FROM,
                    "from which rates.csv states rates of contract line " + line + ": they hold, and this does not",
                    "leave out one of the two");
        }
    }
}
