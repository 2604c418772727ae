package coop.commonround.cli;

import coop.commonround.cli.check.ClippedVisits;
import coop.commonround.cli.check.RecordedGaps;
import coop.commonround.io.csv.RosterFolder;
import coop.commonround.model.Problem;
import coop.commonround.model.Roster;
import coop.commonround.plan.lint.Finding;
import coop.commonround.plan.lint.LintReport;
import coop.commonround.plan.lint.RosterLint;
import coop.commonround.travel.TravelTimes;
import java.util.List;
import java.util.stream.Stream;

/**
 * How a roster is linted.
 *
 * @param repairs for how many findings a repair is looked for
 * @param expiryDays how soon after the last visit a skill expires that is warned of
 */
record LintOptions(int repairs, int expiryDays) {

    /** What is amiss in a roster, and, where visits were recorded, which were clipped and which gaps no longer hold. */
    LintReport check(RosterFolder folder, Problem priced, Roster roster, TravelTimes travel) {
        var report = RosterLint.using(travel)
                .repairingMost(repairs)
                .warningOfExpiryWithin(expiryDays)
                .check(priced, roster);
        var clipped = ClippedVisits.of(priced, report.judged(), folder.records());
        var gaps = RecordedGaps.of(priced, report.judged(), folder.records());
        return new LintReport(
                Stream.of(report.findings(), clipped, gaps)
                        .flatMap(List::stream)
                        .sorted(Finding.WORST_FIRST)
                        .toList(),
                report.judged());
    }
}
