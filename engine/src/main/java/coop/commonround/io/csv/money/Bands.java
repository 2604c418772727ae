package coop.commonround.io.csv.money;

import coop.commonround.cost.book.Band;
import coop.commonround.cost.book.DayType;
import coop.commonround.cost.book.Origin;
import coop.commonround.io.csv.cell.Choice;
import coop.commonround.io.csv.cell.Clock;
import coop.commonround.io.csv.cell.Kinds;
import coop.commonround.io.csv.cell.Reading;
import coop.commonround.io.csv.table.Column;
import coop.commonround.io.csv.table.Row;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** The columns that rate cards and pay scales share: since when a row holds, and in which part of the week. */
final class Bands {
    static final Column<LocalDate> EFFECTIVE_FROM = Column.of(
                    "effective_from", Kinds.DATE, "the first day it holds", "2026-04-06")
            .required()
            .alsoCalled("from date", "valid from");
    static final Column<LocalDate> PUBLISHED_ON = Column.of(
            "published_on",
            Kinds.DATE,
            "when it became known; later than effective_from if it was backdated",
            "2026-05-21");
    static final Column<String> SOURCE = Column.of(
            "source", Kinds.TEXT, "the document that set it, as statements cite it", "council letter of 3 March 2026");
    static final Column<Clock> FROM =
            Column.of("from", Kinds.CLOCK, "the time of day it begins to hold, included; if empty, all day", "20:00");
    static final Column<Clock> TO =
            Column.of("to", Kinds.CLOCK, "the time of day it ends, excluded; may be past midnight", "07:00");

    static final String ABOUT_BANDS = """
            A row with a day type, or times of day, holds there and comes before the rows that hold always. The nearest
            decides: special day, bank holiday, day of the week, weekday or weekend, any day; within one kind of day,
            part of it before the whole. Times are Europe/London; a band past midnight (`22:00` to `06:00`) holds at both
            ends of each day it is for. The rows of one name and one first day are one version, which holds until the
            next version of that name begins; a row that is published again replaces the earlier publication.
            """;

    private Bands() {}

    static Map<String, DayType> dayTypes() {
        var types = new LinkedHashMap<String, DayType>();
        for (var type : DayType.values()) {
            if (type != DayType.ANY) {
                types.put(Choice.word(type), type);
            }
        }
        return types;
    }

    static Supplier<Origin> origin(Row row) {
        var from = row.cell(EFFECTIVE_FROM);
        var published = row.cell(PUBLISHED_ON);
        var source = row.cell(SOURCE);
        return () -> new Origin(from.get(), published.orNull(), source.or(""));
    }

    static Supplier<Band> band(Row row, Reading<DayType> day) {
        var from = row.cell(FROM);
        var to = row.cell(TO);
        boolean hasFrom = !row.text(FROM).isEmpty();
        if (hasFrom == row.text(TO).isEmpty()) {
            row.fault(hasFrom ? FROM : TO, "but the other end is empty", "give both from and to, or neither");
        }
        return () -> new Band(
                day.or(DayType.ANY),
                from.find().map(Clock::time).orElse(null),
                to.find().map(Clock::time).orElse(null));
    }
}
