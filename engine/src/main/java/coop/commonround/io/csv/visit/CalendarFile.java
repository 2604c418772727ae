package coop.commonround.io.csv.visit;

import coop.commonround.base.Sorted;
import coop.commonround.io.csv.cell.Choice;
import coop.commonround.io.csv.cell.Kinds;
import coop.commonround.io.csv.table.Column;
import coop.commonround.io.csv.table.Intake;
import coop.commonround.io.csv.table.Loading;
import coop.commonround.io.csv.table.Once;
import coop.commonround.io.csv.table.Table;
import coop.commonround.model.Calendar;
import coop.commonround.model.Calendar.Day;
import coop.commonround.model.Calendar.DayType;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** {@code calendar.csv}: bank holidays and special days. */
public final class CalendarFile {
    private static final Column<LocalDate> DATE =
            Column.of("date", Kinds.DATE, "the day", "2026-12-25").required().alsoCalled("day");
    private static final Column<DayType> TYPE = Column.of(
                    "day_type",
                    Choice.of(DayType.class).alsoReading("public holiday", DayType.BANK_HOLIDAY),
                    "a special day comes before a bank holiday where both are named",
                    "bank-holiday")
            .required()
            .alsoCalled("type");
    private static final Column<String> NAME = Column.of("name", Kinds.TEXT, "for people", "Christmas Day");
    private static final Column<Set<String>> NATIONS = Column.of(
                    "nations",
                    Kinds.list(Choice.of(nations())).<Set<String>>as(Sorted::set),
                    "where it holds: England, Wales, Scotland, Northern Ireland; if empty, everywhere",
                    "England;Wales")
            .alsoCalled("nation");

    public static final Table TABLE = Table.of("calendar.csv", """
            A row is a day that is not like its weekday, because rates or pay differ.

            A day runs from midnight to midnight, Europe/London.
            """, DATE, TYPE, NAME, NATIONS);

    private record Entry(LocalDate date, Day day) {}

    private CalendarFile() {}

    private static Map<String, String> nations() {
        var nations = new LinkedHashMap<String, String>();
        List.of("England", "Wales", "Scotland", "Northern Ireland").forEach(nation -> nations.put(nation, nation));
        return nations;
    }

    public static Calendar read(Intake intake) {
        var once = new Once();
        var entries = new Loading<Entry>();
        intake.read(TABLE, row -> {
            var date = row.cell(DATE);
            var type = row.cell(TYPE);
            var name = row.cell(NAME);
            var nations = row.cell(NATIONS);
            once.check(row, date, type);
            entries.add(row, () -> new Entry(date.get(), new Day(type.get(), name.or(""), nations.or(Set.of()))));
        });
        var days = new HashMap<LocalDate, Day>();
        for (var entry : entries.done()) {
            days.merge(entry.date(), entry.day(), (one, other) -> one.type() == DayType.SPECIAL ? one : other);
        }
        return new Calendar(days);
    }
}
