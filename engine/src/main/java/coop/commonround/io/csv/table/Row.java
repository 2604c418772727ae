package coop.commonround.io.csv.table;

import coop.commonround.base.Issue;
import coop.commonround.base.Issue.Severity;
import coop.commonround.base.Issue.Where;
import coop.commonround.io.csv.cell.Reading;
import coop.commonround.io.csv.cell.Reading.Remark;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of a table, while it is read.
 *
 * <p>{@link #cell} notes what is wrong and goes on; nothing is built from a row with any fault.
 */
public final class Row {
    private final Intake intake;
    private final Faults faults;
    private final Header header;
    private final List<String> cells;
    private final long line;
    private boolean isClean = true;
    private boolean isOrphan;

    Row(Intake intake, Faults faults, Header header, List<String> cells, long line) {
        this.intake = intake;
        this.faults = faults;
        this.header = header;
        this.cells = cells;
        this.line = line;
    }

    /** What a cell holds; the column's default if it is empty. */
    public <T> Reading<T> cell(Column<T> column) {
        var text = text(column);
        if (text.isEmpty()) {
            if (column.isRequired()) {
                missing(column);
            }
            return column.fallback();
        }
        var reading = column.kind().read(text);
        var remark = reading.remark();
        if (remark != null) {
            note(column, text, remark);
        }
        if (!reading.isFault() && !column.refersTo().isEmpty()) {
            follow(column, text);
        }
        return reading.isFault() ? Reading.nothing() : reading;
    }

    private void missing(Column<?> column) {
        isClean = false;
        if (header.has(column)) {
            add(
                    Severity.ERROR,
                    column,
                    null,
                    "the cell is empty",
                    "give " + column.meaning() + ", such as " + column.example());
        }
    }

    private void note(Column<?> column, String text, Remark remark) {
        isClean &= remark.severity() != Severity.ERROR;
        var what = remark.what();
        var problem = column.isPersonal()
                ? "found a value " + (what.isEmpty() ? "that cannot be read" : what)
                : "found '" + Shown.of(text) + "'" + (what.isEmpty() ? "" : ", " + what);
        if (remark.ruinsFile()) {
            faults.ruin();
        }
        add(remark.severity(), column, text, problem, remark.remedy());
    }

    /** Looks whether what a cell refers to is there. */
    private void follow(Column<?> column, String text) {
        var found = intake.findTarget(column, text);
        var files = String.join(" or ", column.refersTo());
        if (found == Intake.Target.NOWHERE) {
            isClean = false;
            var problem = "found '" + Shown.of(text) + "', which is not in " + files;
            add(Severity.ERROR, column, text, problem, "correct it, or add it there");
        } else if (found == Intake.Target.REFUSED) {
            isOrphan = true;
            if (intake.isLenient()) {
                var problem = "found '" + Shown.of(text) + "', whose own row in " + files + " is at fault";
                add(Severity.ERROR, column, text, problem, "mend that row");
            }
        }
    }

    /** The text of a cell, without white space around it. */
    public String text(Column<?> column) {
        var text = header.text(column, cells);
        return text.isEmpty() ? text : Shown.stripped(SafeText.original(text));
    }

    /** Notes a fault of a cell that only the row as a whole shows. */
    public void fault(Column<?> column, String what, String remedy) {
        note(column, text(column), new Remark(Severity.ERROR, what, remedy));
    }

    /** Notes something odd about a cell that only the row as a whole shows. */
    public void warn(Column<?> column, String what, String remedy) {
        note(column, text(column), new Remark(Severity.WARNING, what, remedy));
    }

    /** Notes a fault of the row as a whole. */
    public void fault(String problem, String remedy) {
        isClean = false;
        faults.add(Issue.error(new Where.Cell(faults.file(), line, "", null), problem, remedy));
    }

    private void add(Severity severity, Column<?> column, @Nullable String text, String problem, String remedy) {
        var found = column.isPersonal() ? null : text;
        faults.add(new Issue(severity, new Where.Cell(faults.file(), line, column.name(), found), problem, remedy));
    }

    /** Notes cells that stand under no column: which of the others have slipped cannot be told. */
    boolean hasTooManyCells() {
        int tooMany = header.cellsTooMany(cells);
        if (tooMany > 0) {
            fault(
                    "the row has " + tooMany + (tooMany == 1 ? " cell" : " cells") + " more than the header",
                    "put quotes around a cell that holds the delimiter");
        }
        return tooMany > 0;
    }

    /** Notes letters that were lost before any cell is asked for. */
    void noteLostLetters() {
        for (int place = 0; place < cells.size(); place++) {
            if (cells.get(place).indexOf('\uFFFD') >= 0) {
                isClean = false;
                faults.add(Issue.error(
                        new Where.Cell(faults.file(), line, header.nameAt(place), null),
                        "a letter is not in UTF-8",
                        "save the file as CSV UTF-8"));
            }
        }
    }

    /** Whether no fault has been found in the row itself: its cells can be held against one another. */
    public boolean isClean() {
        return isClean;
    }

    /** Whether something can be built from the row: it is clean, and so is every row it refers to. */
    public boolean isWhole() {
        return isClean && !isOrphan;
    }

    /** The line it starts on, counted from 1. */
    public long line() {
        return line;
    }
}
