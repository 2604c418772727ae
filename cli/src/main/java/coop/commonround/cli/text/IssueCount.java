package coop.commonround.cli.text;

import coop.commonround.base.Issue;
import java.util.List;

/** How many issues of each severity there are. */
public record IssueCount(long errors, long warnings, long notes) {
    public static IssueCount of(List<Issue> issues) {
        return new IssueCount(
                count(issues, Issue.Severity.ERROR),
                count(issues, Issue.Severity.WARNING),
                count(issues, Issue.Severity.NOTE));
    }

    private static long count(List<Issue> issues, Issue.Severity severity) {
        return issues.stream().filter(issue -> issue.severity() == severity).count();
    }

    /** {@code 1 error, 2 warnings, 0 notes}. */
    public String text() {
        return "%s, %s, %s".formatted(text(errors, "error"), text(warnings, "warning"), text(notes, "note"));
    }

    private static String text(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
