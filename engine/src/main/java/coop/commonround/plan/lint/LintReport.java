package coop.commonround.plan.lint;

import static java.util.Objects.requireNonNull;

import coop.commonround.model.Roster;
import java.util.List;

/**
 * What is amiss in a roster.
 *
 * @param findings worst first: by severity, then by rule, then by amount
 * @param judged the roster as it was judged: without the rows that fit no shift or no visit, each visit as long as it was
 *     commissioned, with the ways it was judged with, and what is uncovered
 */
public record LintReport(List<Finding> findings, Roster judged) {
    public LintReport {
        findings = List.copyOf(findings);
        requireNonNull(judged, "judged");
    }

    /** Whether nothing is broken or missing; there may be warnings. */
    public boolean isFaultless() {
        return findings.stream().noneMatch(Finding::isBreach);
    }
}
