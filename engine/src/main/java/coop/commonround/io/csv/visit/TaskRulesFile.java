package coop.commonround.io.csv.visit;

import coop.commonround.base.Issue;
import coop.commonround.base.Issue.Where;
import coop.commonround.io.csv.cell.Choice;
import coop.commonround.io.csv.cell.Kinds;
import coop.commonround.io.csv.people.Words;
import coop.commonround.io.csv.table.Column;
import coop.commonround.io.csv.table.Intake;
import coop.commonround.io.csv.table.Loading;
import coop.commonround.io.csv.table.Once;
import coop.commonround.io.csv.table.Table;
import coop.commonround.model.TaskRule;
import coop.commonround.model.TaskRules;
import coop.commonround.model.Visit;
import coop.commonround.model.VisitLink.From;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** {@code task_rules.csv}: how far apart the tasks of a client lie. */
public final class TaskRulesFile {
    private static final Column<String> TASK = Column.of(
                    "task", Words.TAG, "what is done, as in `tasks` of visits.csv", "paracetamol")
            .required()
            .alsoCalled("medicine");
    private static final Column<String> AFTER = Column.of(
                    "after", Words.TAG, "the task it comes after; if empty, the task itself: its doses", "insulin")
            .alsoCalled("comes after");
    private static final Column<Duration> MINIMUM = Column.of(
                    "minimum_minutes", Kinds.minutes(0, 10_080), "the least time between the two", "240")
            .otherwise("0")
            .alsoCalled("min minutes", "minimum gap");
    private static final Column<Duration> MAXIMUM = Column.of(
                    "maximum_minutes",
                    Kinds.minutes(0, 10_080),
                    "the most time between the two; if empty, there is no limit",
                    "360")
            .alsoCalled("max minutes", "maximum gap");
    private static final Column<Integer> MOST = Column.of(
                    "most_in_24_hours",
                    Kinds.whole(1, 24),
                    "of doses, how many in any 24 hours; if empty, any number",
                    "4")
            .alsoCalled("doses a day");
    private static final Column<From> FROM = Column.of(
                    "from",
                    Choice.of(ends()),
                    "where a gap is measured from, at the earlier visit; it runs to the start of the later",
                    "end")
            .otherwise("start");
    private static final Column<String> SOURCE =
            Column.of("source", Kinds.TEXT, "who says so, and as of when", "prescription of 2026-11-02");

    public static final Table TABLE =
            Table.of("task_rules.csv", """
            A row says how far apart two tasks of a client lie: doses of one medicine, or a task that comes after another.

            From it follow links between the client's visits with these `tasks`, that bind as those of `visit_links.csv` do, across days and
            midnight. Doses come in the order of the visits' windows; so many in 24 hours means that of one more the last starts
            24 hours or more after the first, from start to start, counted as if every visit were made. A task that comes after another follows the last visit with
            that other task that can begin before it, if its window opens at most six hours, and the gap of the rule, before; both at one
            visit are done one after the other.
            Without a row of its own, paracetamol is at least 240 minutes apart, at most 4 in 24 hours (NHS, paracetamol for adults, as read in
            November 2026); a row for it, also one that asks for nothing, comes first. A prescription that differs from person to person
            has a task of its own.
            """, TASK, AFTER, MINIMUM, MAXIMUM, MOST, FROM, SOURCE);

    private TaskRulesFile() {}

    private static Map<String, From> ends() {
        var words = new LinkedHashMap<String, From>();
        words.put("start", From.START);
        words.put("end", From.END);
        return words;
    }

    /** What the file says, and what is usual where it says nothing. */
    public static TaskRules read(Intake intake, List<Visit> visits) {
        var done = new TreeSet<String>();
        visits.forEach(visit -> done.addAll(visit.tasks()));
        var once = new Once();
        var rules = new Loading<TaskRule>();
        intake.read(TABLE, row -> {
            var task = row.cell(TASK);
            var after = row.cell(AFTER);
            var minimum = row.cell(MINIMUM);
            var maximum = row.cell(MAXIMUM);
            var most = row.cell(MOST);
            var from = row.cell(FROM);
            var source = row.cell(SOURCE);
            if (row.isClean()) {
                once.check(row, task.get(), after.or(task.get()));
            }
            if (row.isClean() && maximum.or(minimum.get()).compareTo(minimum.get()) < 0) {
                row.fault(MAXIMUM, "which is below minimum_minutes", "raise it, or lower that");
            }
            if (row.isClean() && most.orNull() != null && !after.or(task.get()).equals(task.get())) {
                row.fault(MOST, "where the task comes after another", "write it in a row of doses, without after");
            }
            if (row.isClean()) {
                noteUnknown(intake, done, TASK, task.get());
                noteUnknown(intake, done, AFTER, after.or(task.get()));
            }
            rules.add(
                    row,
                    () -> new TaskRule(
                            task.get(),
                            after.or(task.get()),
                            minimum.get(),
                            maximum.orNull(),
                            most.orNull(),
                            from.get(),
                            source.or("")));
        });
        return new TaskRules(rules.done());
    }

    private static void noteUnknown(Intake intake, Set<String> done, Column<String> column, String task) {
        if (!done.contains(task)) {
            intake.faults(TABLE.file())
                    .add(Issue.note(
                            new Where.Cell(TABLE.file(), 0, column.name(), null), "no visit has the task " + task));
        }
    }
}
