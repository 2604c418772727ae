package coop.commonround.io.csv.visit;

import coop.commonround.base.Sorted;
import coop.commonround.io.csv.cell.Choice;
import coop.commonround.io.csv.cell.Kinds;
import coop.commonround.io.csv.decision.PolicyFile;
import coop.commonround.io.csv.table.Column;
import coop.commonround.io.csv.table.Intake;
import coop.commonround.io.csv.table.Loading;
import coop.commonround.io.csv.table.Once;
import coop.commonround.io.csv.table.Table;
import coop.commonround.model.Calendar;
import coop.commonround.model.Calendar.Day;
import coop.commonround.model.Calendar.DayType;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** {@code calendar.csv}: bank holidays and special days. */
public final class CalendarFile {
    public static final String NAME_OF_FILE = "calendar.csv";

    /** What a row makes of a day; of several, the last here holds. */
    private enum Mark {
        ORDINARY,
        BANK_HOLIDAY,
        SPECIAL
    }

    private static final Column<LocalDate> DATE =
            Column.of("date", Kinds.DATE, "the day", "2026-12-25").required().alsoCalled("day");
    private static final Column<Mark> TYPE = Column.of(
                    "day_type",
                    Choice.of(Mark.class).alsoReading("public holiday", Mark.BANK_HOLIDAY),
                    "a special day comes before a bank holiday where both are named; `ordinary` takes a bank holiday out",
                    "bank-holiday")
            .required()
            .alsoCalled("type");
    private static final Column<String> NAME = Column.of("name", Kinds.TEXT, "for people", "Christmas Day");
    private static final Column<Set<String>> NATIONS = Column.of(
                    "nations",
                    Kinds.list(PolicyFile.nations()).<Set<String>>as(Sorted::set),
                    "where the row holds: England, Wales, Scotland, Northern Ireland; if empty, everywhere",
                    "England;Wales")
            .alsoCalled("nation");

    public static final Table TABLE = Table.of(NAME_OF_FILE, """
            A row is a day that is not like its weekday, because rates or pay differ.

            The bank holidays of the `nation` in policy.yaml (England unless it says otherwise) are known by law and need
            no row: see statute/bank_holidays.csv. A row adds a day, or says otherwise of one. Rows for other nations only
            are passed over.

            A day runs from midnight to midnight, Europe/London.
            """, DATE, TYPE, NAME, NATIONS);

    private record Entry(LocalDate date, Mark mark, String name, Set<String> nations) {}

    private CalendarFile() {}

    /**
     * Reads the days of a nation.
     *
     * @param law the bank holidays that need no row
     */
    public static Calendar read(Intake intake, String nation, Calendar law) {
        var once = new Once();
        var entries = new Loading<Entry>();
        intake.read(TABLE, row -> {
            var date = row.cell(DATE);
            var type = row.cell(TYPE);
            var name = row.cell(NAME);
            var nations = row.cell(NATIONS);
            once.check(row, date, type);
            entries.add(row, () -> new Entry(date.get(), type.get(), name.or(""), nations.or(Set.of())));
        });
        var days = new HashMap<>(law.days());
        entries.done().stream()
                .filter(entry -> entry.nations().isEmpty() || entry.nations().contains(nation))
                .sorted(Comparator.comparing(Entry::mark))
                .forEach(entry -> mark(days, entry));
        return new Calendar(days);
    }

    private static void mark(Map<LocalDate, Day> days, Entry entry) {
        if (entry.mark() == Mark.ORDINARY) {
            days.remove(entry.date());
        } else {
            var type = entry.mark() == Mark.SPECIAL ? DayType.SPECIAL : DayType.BANK_HOLIDAY;
            days.put(entry.date(), new Day(type, entry.name(), entry.nations()));
        }
    }
}
