package coop.commonround.cli;

import coop.commonround.plan.lint.Finding;
import coop.commonround.plan.lint.Finding.Severity;
import coop.commonround.plan.lint.LintReport;
import coop.commonround.plan.lint.RemedyText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** What is amiss in somebody's roster, in words: worst first, and like by like. */
final class FindingLines {
    private static final int MOST_OF_A_KIND = 10;

    private FindingLines() {}

    /**
     * The lines.
     *
     * @param isWhole whether every row of the roster could be judged
     */
    static List<String> of(LintReport report, boolean isWhole) {
        var lines = new ArrayList<String>();
        lines.add(headline(report, isWhole));
        var byKind = new LinkedHashMap<String, List<Finding>>();
        report.findings()
                .forEach(each -> byKind.computeIfAbsent(each.id(), any -> new ArrayList<>())
                        .add(each));
        boolean isCut = false;
        for (var kind : byKind.entrySet()) {
            lines.add("");
            lines.add(kind.getKey() + " (" + kind.getValue().size() + ")");
            kind.getValue().stream().limit(MOST_OF_A_KIND).forEach(each -> add(each, lines));
            int more = kind.getValue().size() - MOST_OF_A_KIND;
            if (more > 0) {
                lines.add("  and " + more + " more");
                isCut = true;
            }
        }
        if (isCut) {
            lines.add("");
            lines.add("--csv or --json tells all of them.");
        }
        for (var leftOut : report.judged().leftOut()) {
            lines.add("left out: visit " + leftOut.visit() + ", optional, at " + leftOut.price());
        }
        return lines;
    }

    private static void add(Finding finding, List<String> lines) {
        lines.add("  " + finding.unit().of(finding.amount()) + ": " + finding.text());
        var remedy = RemedyText.of(finding.remedy());
        if (!remedy.isEmpty()) {
            lines.add("    repair: " + remedy);
        }
    }

    private static String headline(LintReport report, boolean isWhole) {
        var bySeverity =
                report.findings().stream().collect(Collectors.groupingBy(Finding::severity, Collectors.counting()));
        if (report.isFaultless()) {
            return "The roster" + (isWhole ? "" : ", as far as it could be read,")
                    + " covers every visit and breaks no hard rule.";
        }
        var parts = new ArrayList<String>();
        for (var severity : Severity.values()) {
            long count = bySeverity.getOrDefault(severity, 0L);
            if (count > 0) {
                parts.add(counted(count, severity));
            }
        }
        return "Amiss in the roster: " + String.join(", ", parts) + ". The worst of each kind first.";
    }

    private static String counted(long count, Severity severity) {
        return switch (severity) {
            case BREACH -> count + (count == 1 ? " breach of a rule" : " breaches of rules");
            case CARE -> count + (count == 1 ? " visit short of care" : " visits short of care");
            case ROW -> count + (count == 1 ? " row that fits nothing" : " rows that fit nothing");
            case WARNING -> count + (count == 1 ? " warning" : " warnings");
        };
    }
}
