package coop.commonround.io.csv.table;

import coop.commonround.base.Issue;
import coop.commonround.base.Issue.Severity;
import coop.commonround.base.Issue.Where;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The issues of one file, in the order of its lines.
 *
 * <p>Holds the first {@value #MOST}; further ones are counted in a last issue, so that a million bad rows do not fill the
 * memory. Not safe for several threads.
 */
public final class Faults {
    static final int MOST = 10_000;

    private final String file;
    private final List<Issue> kept = new ArrayList<>();
    private long others;
    private boolean hasErrors;
    private boolean isRuined;

    public Faults(String file) {
        this.file = file;
    }

    public String file() {
        return file;
    }

    public void add(Issue issue) {
        hasErrors |= issue.isError();
        if (kept.size() < MOST) {
            kept.add(issue);
        } else {
            others++;
        }
    }

    /** A fault of the file as a whole: no row of it can be trusted, not even leniently. */
    public void ruin(long line, String column, String problem, String remedy) {
        ruin(Issue.error(new Where.Cell(file, line, column, null), problem, remedy));
    }

    /** The same of an issue, if it is an error. */
    public void ruin(Issue issue) {
        isRuined |= issue.isError();
        add(issue);
    }

    /** Notes that an issue concerns the file as a whole. */
    void ruin() {
        isRuined = true;
    }

    /** Whether any of them is an error. */
    public boolean hasErrors() {
        return hasErrors;
    }

    /** Whether a fault concerns the whole file. */
    boolean isRuined() {
        return isRuined;
    }

    public List<Issue> done() {
        var all = new ArrayList<>(kept);
        all.sort(Comparator.comparingLong(issue -> issue.where() instanceof Where.Cell cell ? cell.line() : 0));
        if (others > 0) {
            all.add(new Issue(
                    hasErrors ? Severity.ERROR : Severity.WARNING,
                    new Where.Cell(file, 0, "", null),
                    "another " + others + " faults and warnings are not listed",
                    "mend those above first"));
        }
        return all;
    }
}
