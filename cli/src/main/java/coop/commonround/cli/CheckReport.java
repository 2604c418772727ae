package coop.commonround.cli;

import coop.commonround.base.Issue;
import coop.commonround.cli.check.Outlook;
import coop.commonround.cli.summary.IssueJson;
import coop.commonround.cli.text.IssueCount;
import coop.commonround.cli.text.IssueLines;
import coop.commonround.cost.Costing;
import coop.commonround.cost.margin.LosingLines;
import coop.commonround.io.csv.RosterFolder;
import coop.commonround.io.csv.out.FindingsFile;
import coop.commonround.io.json.LintJson;
import coop.commonround.io.json.tree.Out;
import coop.commonround.model.Roster;
import coop.commonround.plan.lint.LintReport;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a check has found.
 *
 * @param issues of the folder and of the given roster's file
 * @param outlook null if the folder cannot be used
 * @param lint null if there is no roster to judge
 * @param isWhole whether every row of the roster could be judged
 */
record CheckReport(
        List<Issue> issues,
        @Nullable Outlook outlook,
        @Nullable LintReport lint,
        boolean isWhole,
        int exitCode) {

    static CheckReport of(
            FolderInput input, Roads roads, @Nullable Path rosterFile, LintOptions options, Narrator narrator)
            throws IOException {
        var loaded = input.read();
        var issues = new ArrayList<>(loaded.issues());
        if (loaded.value().isEmpty()) {
            return new CheckReport(issues, null, null, false, ExitCode.BAD_INPUT);
        }
        var folder = loaded.value().orElseThrow();
        var priced = PlanningInput.of(folder, input.isLenient());
        issues.addAll(priced.issues());
        var travel = roads.travel(folder.problem(), narrator);
        issues.addAll(travel.issues());
        var times = travel.value().orElseThrow();
        var outlook = Outlook.of(folder.problem(), times, folder.records());
        issues.addAll(outlook.issues());
        boolean hasErrors = Issue.anyError(issues);
        if (rosterFile == null) {
            return new CheckReport(issues, outlook, null, true, hasErrors ? ExitCode.BAD_INPUT : ExitCode.OK);
        }
        var name = String.valueOf(rosterFile.getFileName());
        issues.removeIf(issue -> issue.severity() == Issue.Severity.NOTE
                && issue.where() instanceof Issue.Where.Cell cell
                && cell.file().equals(name)); // it is no file of the folder, and it is read
        var roster = RosterInput.readTheirs(rosterFile, folder.problem());
        issues.addAll(roster.issues());
        var lint = roster.value()
                .map(found -> options.check(folder, priced.value().orElse(folder.problem()), found, times))
                .orElse(null);
        if (lint != null) {
            issues.addAll(moneyAtRisk(folder, findOwnWays(rosterFile, folder).orElse(lint.judged())));
        }
        boolean isRefused = lint == null || hasErrors || (roster.hasErrors() && !input.isLenient());
        boolean isFaultless = lint != null && lint.isFaultless() && !roster.hasErrors();
        int exitCode = isRefused ? ExitCode.BAD_INPUT : isFaultless ? ExitCode.OK : ExitCode.UNFINISHED;
        return new CheckReport(issues, outlook, lint, !roster.hasErrors(), exitCode);
    }

    /** The roster as {@code cost} reads it, if it can be read so and says how long ways are: pay and mileage go by that. */
    private static Optional<Roster> findOwnWays(Path rosterFile, RosterFolder folder) throws IOException {
        var own = RosterInput.read(rosterFile, folder.problem());
        return own.hasErrors()
                ? Optional.empty()
                : own.value()
                        .filter(roster -> roster.attendances()
                                .anyMatch(each -> !each.before().time().isZero()));
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

    List<String> lines() {
        var lines = new ArrayList<>(IssueLines.of(issues));
        if (outlook != null) {
            lines.add("");
            lines.addAll(outlook.lines());
        }
        if (lint != null) {
            lines.add("");
            lines.addAll(FindingLines.of(lint, isWhole));
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
            if (lint != null) {
                LintJson.write(lint.findings(), out);
                out.rows(
                        "left_out",
                        lint.judged().leftOut(),
                        (leftOut, row) -> row.text("visit_id", leftOut.visit()).money("price", leftOut.price()));
            }
        });
    }

    /** What is amiss in the roster, as {@code findings.csv}; the header alone if there is no roster. */
    void csv(Writer writer) throws IOException {
        FindingsFile.write(writer, lint == null ? List.of() : lint.findings());
    }
}
