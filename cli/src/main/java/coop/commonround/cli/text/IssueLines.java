package coop.commonround.cli.text;

import coop.commonround.base.Issue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

/** Issues as lines; what is the matter with many things alike is said once. */
public final class IssueLines {
    private static final int EXAMPLES = 3;

    private IssueLines() {}

    /** A line each, errors first; findings about a roster that differ in nothing but the thing share one. */
    public static List<String> of(List<Issue> issues) {
        var alike = new LinkedHashMap<Object, List<Issue>>();
        for (var severity : Issue.Severity.values()) {
            issues.stream()
                    .filter(issue -> issue.severity() == severity)
                    .forEach(issue -> alike.computeIfAbsent(likeness(issue), key -> new ArrayList<>())
                            .add(issue));
        }
        var lines = new ArrayList<String>();
        alike.values().forEach(group -> lines.add(line(group)));
        return lines;
    }

    /** A fault in a file stands for itself: each has its own cell. */
    private static Object likeness(Issue issue) {
        return issue.where() instanceof Issue.Where.Thing thing
                ? List.of(issue.severity(), thing.kind(), issue.problem(), issue.remedy())
                : issue;
    }

    private static String line(List<Issue> group) {
        var first = group.get(0);
        var severity = first.severity().name().toLowerCase(Locale.ROOT);
        var rest = group.subList(1, group.size());
        return severity + ": " + first.text() + (rest.isEmpty() ? "" : " (" + others(rest) + ")");
    }

    private static String others(List<Issue> rest) {
        var named = rest.stream()
                .limit(EXAMPLES)
                .map(issue -> issue.where() instanceof Issue.Where.Thing thing ? thing.id() : "")
                .toList();
        int more = rest.size() - named.size();
        return "also " + String.join(", ", named) + (more > 0 ? " and " + more + " more" : "");
    }
}
