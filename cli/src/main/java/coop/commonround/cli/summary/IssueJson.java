package coop.commonround.cli.summary;

import coop.commonround.base.Issue;
import coop.commonround.base.Issue.Where;
import coop.commonround.io.json.tree.Out;

/** An issue as a JSON object: what it is about, what is wrong and how to mend it. */
public final class IssueJson {
    private IssueJson() {}

    public static void write(Issue issue, Out out) {
        out.word("severity", issue.severity());
        if (issue.where() instanceof Where.Cell cell) {
            out.text("file", cell.file());
            if (cell.line() > 0) {
                out.number("line", cell.line());
            }
            out.textIfAny("column", cell.column()).text("found", cell.found());
        } else if (issue.where() instanceof Where.Thing thing) {
            out.text("kind", thing.kind()).text("id", thing.id());
        }
        out.text("problem", issue.problem()).textIfAny("remedy", issue.remedy());
    }
}
