package coop.commonround.io.csv.out;

import coop.commonround.io.csv.cell.Kinds;
import coop.commonround.io.csv.cell.When;
import coop.commonround.io.csv.table.Column;
import coop.commonround.io.csv.table.Table;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What is read of a roster that another system made: the columns of {@code roster.csv} by many names, and times beside a date. */
final class TheirRosterFile {
    static final Column<String> VISIT =
            Column.of("visit_id", Kinds.ID, "the visit", "V1001").required().alsoCalled(RosterFile.VISIT_WORDS);
    /** May hold a name, which never appears in a message. */
    static final Column<String> CAREWORKER = Column.of("careworker_id", Kinds.TEXT, "who goes, by id or name", "CW07")
            .required()
            .personal()
            .alsoCalled(also(RosterFile.CAREWORKER_WORDS, "carer name", "staff name", "employee name", "staff member"));

    static final Column<String> SHIFT = Column.of(
                    "shift_id",
                    Kinds.TEXT,
                    "in which shift; if empty, the one of the careworker at that time",
                    "CW07-mon")
            .personal()
            .alsoCalled("shift", "shift ref", "run", "run id", "round", "round id");
    static final Column<LocalDate> DATE = Column.of(
                    "date", Kinds.DATE, "the day, where start gives a time alone", "23/11/2026")
            .alsoCalled("visit date", "start date", "shift date", "shift start date", "day", "call date");
    static final Column<When> START = Column.of("start", Kinds.WHEN, "when contact time starts", "2026-11-23T08:00")
            .required()
            .alsoCalled(also(RosterFile.START_WORDS, "shift start time", "time"));
    static final Column<When> END = Column.of(
                    "end",
                    Kinds.WHEN,
                    "when it ends; if empty, after minutes, or as long as commissioned",
                    "2026-11-23T08:30")
            .alsoCalled(also(RosterFile.END_WORDS, "shift end time"));
    static final Column<Duration> MINUTES = Column.of(
                    "minutes", Kinds.minutes(1, 1440), "how long it is, where there is no end", "30")
            .alsoCalled("duration", "length", "planned minutes", "duration minutes", "planned duration");

    static final List<Column<?>> COLUMNS = List.of(VISIT, CAREWORKER, SHIFT, DATE, START, END, MINUTES);

    private TheirRosterFile() {}

    private static String[] also(String[] some, String... more) {
        var all = Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, all, some.length, more.length);
        return all;
    }

    /** The table of a file of some name; what {@code roster.csv} holds besides is known and not needed. */
    static Table named(String name) {
        var columns = new ArrayList<>(COLUMNS);
        RosterFile.TABLE.columns().stream()
                .filter(column -> columns.stream().noneMatch(own -> own.name().equals(column.name())))
                .forEach(columns::add);
        return new Table(name, RosterFile.TABLE.about(), columns);
    }
}
