package coop.commonround.io.csv.out;

import coop.commonround.base.Issue;
import coop.commonround.base.Issue.Where;
import coop.commonround.io.csv.cell.Choice;
import coop.commonround.io.csv.cell.Kinds;
import coop.commonround.io.csv.table.Column;
import coop.commonround.io.csv.table.Sheet;
import coop.commonround.io.csv.table.Table;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** {@code issues.csv}, everything a person should look at, and {@code rejected.csv}, what a lenient reading left out. */
public final class IssuesFile {
    private static final Column<String> FILE = Column.of("file", Kinds.TEXT, "the file it is about", "visits.csv");
    private static final Column<Integer> LINE = Column.of(
            "line",
            Kinds.whole(1, Integer.MAX_VALUE),
            "counted from 1, header included; empty for the file as a whole",
            "3");
    private static final Column<String> COLUMN =
            Column.of("column", Kinds.TEXT, "the column or key; empty for the row as a whole", "earliest_start");
    private static final Column<String> PROBLEM =
            Column.of("problem", Kinds.TEXT, "what is wrong", "found '8am'").required();
    private static final Column<String> REMEDY = Column.of("remedy", Kinds.TEXT, "how to mend it", "write it as 08:00");
    private static final Column<String> VALUE =
            Column.of("value", Kinds.TEXT, "what was found there; empty where it may be a name or an address", "8am");

    public static final Table TABLE = Table.of(
            "issues.csv",
            """
            A row is something a person should look at: about a cell of a file, or about something in the roster.
            """,
            Column.of("severity", Choice.of(Issue.Severity.class), "errors stop a run unless it is lenient", "error")
                    .required(),
            FILE,
            LINE,
            COLUMN,
            Column.of("kind", Kinds.TEXT, "the kind of thing it is about, where it is about no file", "visit"),
            Column.of("id", Kinds.TEXT, "its id", "V1003"),
            PROBLEM,
            REMEDY);

    public static final Table REJECTED = Table.of("rejected.csv", """
            A row is an error in a row that a lenient reading left out; a row with several errors stands here several times.
            """, FILE, LINE, COLUMN, VALUE, PROBLEM, REMEDY);

    private IssuesFile() {}

    public static void write(Path folder, List<Issue> issues) throws IOException {
        try (var sheet = Sheet.in(folder, TABLE)) {
            for (var issue : issues) {
                if (issue.where() instanceof Where.Cell cell) {
                    sheet.row(
                            issue.severity(),
                            cell.file(),
                            line(cell),
                            cell.column(),
                            null,
                            null,
                            issue.problem(),
                            issue.remedy());
                } else if (issue.where() instanceof Where.Thing thing) {
                    sheet.row(
                            issue.severity(),
                            null,
                            null,
                            null,
                            thing.kind(),
                            thing.id(),
                            issue.problem(),
                            issue.remedy());
                }
            }
        }
    }

    /** Writes the errors of a lenient reading. */
    public static void writeRejected(Path folder, List<Issue> issues) throws IOException {
        try (var sheet = Sheet.in(folder, REJECTED)) {
            for (var issue : issues) {
                if (issue.isError() && issue.where() instanceof Where.Cell cell) {
                    sheet.row(cell.file(), line(cell), cell.column(), cell.found(), issue.problem(), issue.remedy());
                }
            }
        }
    }

    private static String line(Where.Cell cell) {
        return cell.line() > 0 ? Long.toString(cell.line()) : "";
    }
}
