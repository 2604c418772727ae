package coop.commonround.io.csv.visit;

import coop.commonround.base.CivilTime;
import coop.commonround.io.csv.cell.Choice;
import coop.commonround.io.csv.cell.Kind;
import coop.commonround.io.csv.cell.Kinds;
import coop.commonround.io.csv.table.Column;
import coop.commonround.io.csv.table.Intake;
import coop.commonround.io.csv.table.Row;
import coop.commonround.io.csv.table.Table;
import coop.commonround.model.Period;
import coop.commonround.model.Visit;
import coop.commonround.model.VisitId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

/** {@code visit_templates.csv}: visits that recur, spread out over the period where there is no {@code visits.csv}. */
public final class TemplatesFile {
    public static final String NAME_OF_FILE = "visit_templates.csv";

    private static final Column<String> ID = Column.of(
                    "template_id", Kinds.ID, "your own id for the template", "T014-am")
            .required()
            .unique()
            .alsoCalled("template", "id");
    private static final Column<Weeks> WEEKS = Column.of(
                    "weeks",
                    Weeks.KIND,
                    "which weeks of the cycle: `2 of 2` is every other week, beginning with the second",
                    "1 of 2")
            .otherwise("1 of 1");
    private static final Column<List<DayOfWeek>> DAYS = Column.of(
                    "days", Kinds.list(dayWords()), "the days of the week; if empty, every day", "Mon;Wed;Fri")
            .otherwise("Mon;Tue;Wed;Thu;Fri;Sat;Sun")
            .alsoCalled("days of week", "weekdays");
    private static final Column<LocalDate> FROM = Column.of(
                    "from",
                    Kinds.DATE,
                    "the first day it holds; cycles of weeks are counted from its week, or if empty from the period's first",
                    "2026-11-02")
            .alsoCalled("start date", "valid from");
    private static final Column<LocalDate> UNTIL = Column.of(
                    "until", Kinds.DATE, "the last day it holds; if empty, it has no end", "2027-03-28")
            .alsoCalled("end date", "valid to", "to");

    public static final Table TABLE = new Table(NAME_OF_FILE, about(), columns());

    private TemplatesFile() {}

    private static List<String> about() {
        return List.of(
                "A row is a visit that recurs, as in a care plan.",
                "Where the folder holds no `visits.csv`, each template becomes visits on its days in the period, called"
                        + " `T014-am-2026-11-23`; the period then runs from the first to the last day of `shifts.csv`."
                        + " Where it does, that file alone counts and this one is only checked. A link between two"
                        + " templates links their visits day by day.",
                VisitColumns.ABOUT_TIMES.strip());
    }

    private static List<Column<?>> columns() {
        var columns = new ArrayList<Column<?>>(List.of(ID, WEEKS, DAYS, FROM, UNTIL));
        columns.addAll(VisitColumns.ALL);
        return columns;
    }

    private static Kind<DayOfWeek> dayWords() {
        var words = new LinkedHashMap<String, DayOfWeek>();
        for (var day : DayOfWeek.values()) {
            words.put(day.getDisplayName(TextStyle.SHORT, Locale.UK), day);
        }
        var choice = Choice.of(words);
        for (var day : DayOfWeek.values()) {
            choice = choice.alsoReading(day.name(), day);
        }
        return choice;
    }

    /** The visits of the templates in a period; none, but the file is checked, if {@code isOnlyChecked}. */
    public static List<Visit> read(Intake intake, Period period, boolean isOnlyChecked, Homes homes) {
        var visits = new ArrayList<Visit>();
        intake.read(TABLE, row -> {
            var id = row.cell(ID);
            var days = days(row, period);
            var cells = new VisitCells(row);
            if (!row.isClean()) {
                return;
            }
            if (isOnlyChecked || days.isEmpty()) {
                cells.on(new VisitId(id.get()), period.first(), homes);
                return;
            }
            for (var day : days) {
                var visit = cells.on(visitId(id.get(), day), day, homes);
                if (visit == null) {
                    return;
                }
                visits.add(visit);
            }
        });
        visits.forEach(
                visit -> intake.known().add(VisitsFile.NAME_OF_FILE, visit.id().text(), 0));
        return visits;
    }

    /** What the visit of a template on a day is called. */
    static VisitId visitId(String template, LocalDate day) {
        return new VisitId(template + "-" + day);
    }

    private static List<LocalDate> days(Row row, Period period) {
        var weeks = row.cell(WEEKS);
        var days = row.cell(DAYS);
        var from = row.cell(FROM);
        var until = row.cell(UNTIL);
        if (!row.isClean()) {
            return List.of();
        }
        if (from.or(LocalDate.MIN).isAfter(until.or(LocalDate.MAX))) {
            row.fault(UNTIL, "which is before from", "give the last day it holds");
        }
        var first = CivilTime.weekOf(from.or(period.first()));
        return period.days()
                .filter(day -> !day.isBefore(from.or(day)) && !day.isAfter(until.or(day)))
                .filter(day ->
                        days.get().contains(day.getDayOfWeek()) && weeks.get().holds(first, day))
                .toList();
    }
}
