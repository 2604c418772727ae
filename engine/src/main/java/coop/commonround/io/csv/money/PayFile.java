package coop.commonround.io.csv.money;

import coop.commonround.base.Money;
import coop.commonround.cost.book.DayType;
import coop.commonround.cost.book.Enhancement;
import coop.commonround.cost.book.PayRow;
import coop.commonround.cost.book.PayRow.When;
import coop.commonround.cost.book.PayScale;
import coop.commonround.cost.book.PayScales;
import coop.commonround.io.csv.cell.Choice;
import coop.commonround.io.csv.cell.Kinds;
import coop.commonround.io.csv.cell.Reading;
import coop.commonround.io.csv.table.Column;
import coop.commonround.io.csv.table.Intake;
import coop.commonround.io.csv.table.Loading;
import coop.commonround.io.csv.table.Row;
import coop.commonround.io.csv.table.Table;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** {@code pay.csv}: what careworkers are paid. */
public final class PayFile {
    private static final Column<String> GRADE = Column.of(
                    "pay_grade", Kinds.ID, "your own name for the grade, as careworkers.csv names it", "senior")
            .required()
            .listed()
            .alsoCalled("grade");
    private static final Column<Integer> TENURE = Column.of(
                    "tenure_months", Kinds.whole(0, 600), "whole months of employment from which it holds", "12")
            .otherwise("0");
    private static final Column<Money> RATE = Column.of(
                    "hourly_rate",
                    Kinds.MONEY,
                    "pounds an hour, before any enhancement; of a sleep-in, pounds a night",
                    "13.45")
            .required()
            .alsoCalled("rate", "basic rate", "hourly pay");

    /** The days a row is for, hours above the contract, or a sleep-in as a whole. */
    private record Days(DayType type, boolean isOvertime, boolean isSleepIn) {
        private static Days of(DayType type) {
            return new Days(type, false, false);
        }
    }

    private static final Column<Days> DAY_TYPE = Column.of(
            "day_type",
            Choice.of(days()).alsoReading("public holiday", Days.of(DayType.BANK_HOLIDAY)),
            "the days it is for; or overtime: hours above the contracted hours of a week; or sleep-in: a sleep-in as a"
                    + " whole; if empty, any day",
            "sunday");
    private static final Column<Enhancement> ENHANCEMENT = Column.of(
                    "enhancement",
                    new EnhancementKind(),
                    "on top of basic pay in this band; if empty there, hourly_rate is what an hour in the band is paid",
                    "50%")
            .alsoCalled("premium", "uplift");

    private static final Column<Duration> MINIMUM_SHIFT = Column.of(
                    "minimum_shift_minutes",
                    Kinds.minutes(0, 24 * 60),
                    "with basic pay: the least that is paid for a shift in which any visit is made",
                    "120")
            .otherwise("0")
            .alsoCalled("minimum shift", "minimum paid shift");

    public static final Table TABLE = new Table(
            "pay.csv",
            List.of(
                    "A row is what an hour of a pay grade is paid. A grade needs a row without day type and times: its"
                            + " basic pay.",
                    "Rates are pounds, as exact as they are written; months are whole months.",
                    Bands.ABOUT_BANDS.strip()),
            List.of(
                    GRADE,
                    Bands.EFFECTIVE_FROM,
                    Bands.PUBLISHED_ON,
                    Bands.SOURCE,
                    TENURE,
                    RATE,
                    DAY_TYPE,
                    Bands.FROM,
                    Bands.TO,
                    ENHANCEMENT,
                    MINIMUM_SHIFT));

    private PayFile() {}

    private static Map<String, Days> days() {
        var days = new LinkedHashMap<String, Days>();
        Bands.dayTypes().forEach((word, type) -> days.put(word, Days.of(type)));
        days.put("overtime", new Days(DayType.ANY, true, false));
        days.put("sleep-in", new Days(DayType.ANY, false, true));
        return days;
    }

    public static PayScales read(Intake intake) {
        var rows = new Loading<Standing<PayRow>>();
        intake.read(TABLE, row -> {
            var grade = row.cell(GRADE);
            var origin = Bands.origin(row);
            var tenure = row.cell(TENURE);
            var rate = row.cell(RATE);
            var when = when(row, row.cell(DAY_TYPE));
            var enhancement = row.cell(ENHANCEMENT);
            var minimum = row.cell(MINIMUM_SHIFT);
            rows.add(
                    row,
                    () -> new Standing<>(
                            new PayRow(
                                    grade.get(),
                                    origin.get(),
                                    tenure.get(),
                                    rate.get(),
                                    when.get(),
                                    enhancement.orNull(),
                                    minimum.get()),
                            row.line()));
        });
        return PayScales.of(Standing.of(
                rows.done(),
                row -> List.of(row.payGrade(), row.origin().effectiveFrom()),
                PayScale::new,
                intake.faults(TABLE.file())));
    }

    private static Supplier<When> when(Row row, Reading<Days> days) {
        var band = Bands.band(row, days.map(Days::type));
        return () -> new When(
                band.get(),
                days.find().map(Days::isOvertime).orElse(false),
                days.find().map(Days::isSleepIn).orElse(false));
    }
}
