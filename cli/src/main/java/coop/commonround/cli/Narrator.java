package coop.commonround.cli;

import coop.commonround.base.Issue;
import coop.commonround.cli.progress.ProgressWatch;
import coop.commonround.cli.text.IssueLines;
import coop.commonround.model.Problem;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells on standard error what is going on; a quiet one tells errors only. */
record Narrator(PrintWriter err, boolean isQuiet) {

    void issues(List<Issue> issues) {
        var told = issues.stream().filter(issue -> !isQuiet || issue.isError()).toList();
        IssueLines.of(told).forEach(err::println);
    }

    void searching(Problem problem, String howLong) {
        if (!isQuiet) {
            err.printf(
                    "Planning %s with %s for %s; Ctrl-C keeps the best roster so far.%n",
                    counted(
                            problem.visits().stream()
                                    .filter(visit -> visit.isToBeRostered())
                                    .count(),
                            "visit"),
                    counted(problem.careworkers().size(), "careworker"),
                    howLong);
        }
    }

    void readingRoads(Path extract) {
        if (!isQuiet) {
            err.printf("Reading the roads of %s; the first time takes longer.%n", extract.getFileName());
        }
    }

    private static String counted(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    /** Shows progress until it is closed. */
    ProgressWatch watch(@Nullable Duration limit) {
        return isQuiet ? ProgressWatch.silent() : ProgressWatch.onto(err, limit);
    }
}
