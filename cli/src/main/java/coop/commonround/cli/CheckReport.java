package coop.commonround.cli;

import coop.commonround.base.Issue;
import coop.commonround.cli.check.Outlook;
import coop.commonround.cli.summary.IssueJson;
import coop.commonround.cli.text.IssueCount;
import coop.commonround.cli.text.IssueLines;
import coop.commonround.cost.Costing;
import coop.commonround.cost.margin.LosingLines;
import coop.commonround.io.csv.RosterFolder;
import coop.commonround.io.json.tree.Out;
import coop.commonround.model.Problem;
import coop.commonround.model.Roster;
import coop.commonround.plan.RuleScore;
import coop.commonround.plan.Scoring;
import coop.commonround.travel.TravelTimes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a check has found.
 *
 * @param issues of the folder and of the given roster's file
 * @param outlook null if the folder cannot be used
 * @param judged null if there is no roster to judge
 */
record CheckReport(
        List<Issue> issues,
        @Nullable Outlook outlook,
        @Nullable Judged judged) {

    /**
     * A roster and what the rules make of it.
     *
     * @param scores of the rules that say something, quality apart
     */
    record Judged(Roster roster, List<RuleScore> scores) {
        boolean isFaultless() {
            return roster.uncovered().isEmpty() && broken().isEmpty();
        }

        List<RuleScore> broken() {
            return scores.stream().filter(score -> score.hard() > 0).toList();
        }
    }

    static CheckReport of(FolderInput input, Roads roads, @Nullable Path rosterFile, Narrator narrator)
            throws IOException {
        var loaded = input.read();
        var issues = new ArrayList<>(loaded.issues());
        if (loaded.value().isEmpty()) {
            return new CheckReport(issues, null, null);
        }
        var folder = loaded.value().orElseThrow();
        var priced = PlanningInput.of(folder, input.isLenient());
        issues.addAll(priced.issues());
        var travel = roads.travel(folder.problem(), narrator);
        issues.addAll(travel.issues());
        var times = travel.value().orElseThrow();
        var outlook = Outlook.of(folder.problem(), times);
        issues.addAll(outlook.issues());
        Judged judged = null;
        if (rosterFile != null) {
            var roster = RosterInput.read(rosterFile, folder.problem());
            issues.addAll(roster.issues());
            roster.value().ifPresent(found -> issues.addAll(moneyAtRisk(folder, found)));
            judged = roster.value()
                    .map(found -> judge(priced.value().orElse(folder.problem()), found, times))
                    .orElse(null);
        }
        return new CheckReport(issues, outlook, judged);
    }

    /** Contract lines that lose money, pay below the minimum wage; what cannot be priced at all is told by planning. */
    private static List<Issue> moneyAtRisk(RosterFolder folder, Roster roster) {
        var priced = Costing.with(folder.book()).price(folder.problem(), roster);
        var issues = new ArrayList<>(
                priced.issues().stream().filter(issue -> !issue.isError()).toList());
        // What has no price yet would look like a loss.
        priced.value()
                .filter(statement -> !priced.hasErrors())
                .ifPresent(statement -> issues.addAll(LosingLines.of(folder.problem(), statement)));
        return issues;
    }

    private static Judged judge(Problem problem, Roster roster, TravelTimes travel) {
        return new Judged(roster, Scoring.using(travel).score(problem, roster));
    }

    int exitCode() {
        if (Issue.anyError(issues)) {
            return ExitCode.BAD_INPUT;
        }
        return judged == null || judged.isFaultless() ? ExitCode.OK : ExitCode.UNFINISHED;
    }

    List<String> lines() {
        var lines = new ArrayList<>(IssueLines.of(issues));
        if (outlook != null) {
            lines.add("");
            lines.addAll(outlook.lines());
        }
        if (judged != null) {
            lines.add("");
            lines.addAll(FindingLines.of(judged));
        }
        lines.add("");
        lines.add(IssueCount.of(issues).text());
        return lines;
    }

    String json() {
        var count = IssueCount.of(issues);
        return Out.document(out -> {
            out.number("errors", count.errors())
                    .number("warnings", count.warnings())
                    .number("notes", count.notes())
                    .allRows("issues", issues, IssueJson::write);
            if (outlook != null) {
                out.allRows(
                        "days",
                        outlook.days(),
                        (day, row) -> row.text("date", day.day())
                                .number("attendances", day.attendances())
                                .minutes("care_minutes", day.care())
                                .minutes("travel_minutes", day.travel())
                                .minutes("shift_minutes", day.shifts()));
            }
            if (judged != null) {
                out.inner("roster", roster -> FindingLines.write(judged, roster));
            }
        });
    }
}
