package coop.commonround.io.json.tree;

import coop.commonround.base.Issue;
import coop.commonround.base.Issue.Where;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The issues of one document.
 *
 * <p>Holds the first {@value #MOST}; further ones are counted in a last issue. Not safe for several threads.
 */
final class Faults {
    static final int MOST = 10_000;

    private final String file;
    private final List<Issue> kept = new ArrayList<>();
    private long others;
    private boolean hasErrors;

    Faults(String file) {
        this.file = file;
    }

    void error(Spot spot, @Nullable String found, String problem, String remedy) {
        hasErrors = true;
        keep(Issue.error(cell(spot, found), problem, remedy));
    }

    void warning(Spot spot, String problem, String remedy) {
        keep(Issue.warning(cell(spot, null), problem, remedy));
    }

    boolean hasErrors() {
        return hasErrors;
    }

    /** All issues, in the order of lines. */
    List<Issue> done() {
        var all = new ArrayList<>(kept);
        all.sort(Comparator.comparingLong(issue -> issue.where() instanceof Where.Cell cell ? cell.line() : 0));
        if (others > 0) {
            all.add(Issue.error(
                    new Where.Cell(file, 0, "", null),
                    "another " + others + " faults and warnings are not listed",
                    "mend those above first"));
        }
        return all;
    }

    private void keep(Issue issue) {
        if (kept.size() < MOST) {
            kept.add(issue);
        } else {
            others++;
        }
    }

    private Where cell(Spot spot, @Nullable String found) {
        return new Where.Cell(file, spot.line(), spot.pointer(), found);
    }
}
