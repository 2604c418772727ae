package coop.commonround.cli;

import coop.commonround.base.Issue;
import coop.commonround.base.Issue.Where;
import coop.commonround.base.Loaded;
import coop.commonround.cli.text.IssueCount;
import coop.commonround.cli.text.IssueLines;
import coop.commonround.cost.book.CostBook;
import coop.commonround.cost.book.PayScales;
import coop.commonround.cost.book.RateCards;
import coop.commonround.cost.delivered.VisitRecord;
import coop.commonround.io.csv.FolderReader;
import coop.commonround.io.csv.RosterFolder;
import coop.commonround.io.csv.visit.ActualsFile;
import coop.commonround.io.csv.visit.ActualsReader;
import coop.commonround.io.json.ProblemWithCostsJson;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The roster folder a command works on, and how strictly it is read. */
final class FolderInput {
    private static final String STANDARD_INPUT = "-";
    private static final CostBook NO_COSTS = CostBook.of(RateCards.NONE, PayScales.NONE);

    @Parameters(
            paramLabel = "FOLDER",
            description =
                    "Roster folder; '-' reads a JSON document with problem, costs and records of visits (actuals) from standard input.")
    private Path folder;

    @Option(
            names = "--lenient",
            description = "Leave out rows at fault, and what refers to them, instead of stopping at them.")
    private boolean lenient;

    static FolderInput of(Path folder, boolean lenient) {
        var input = new FolderInput();
        input.folder = folder;
        input.lenient = lenient;
        return input;
    }

    /** What it holds, and every fault found on the way. */
    Loaded<RosterFolder> read() throws IOException {
        if (!folder.toString().equals(STANDARD_INPUT)) {
            return (lenient ? FolderReader.lenient() : FolderReader.strict()).read(folder);
        }
        return ProblemWithCostsJson.read(System.in)
                .map(both -> new RosterFolder(both.problem(), both.findCosts().orElse(NO_COSTS), both.records()));
    }

    /**
     * What was recorded of the folder's visits.
     *
     * @param file null for the folder's own {@code actuals.csv}
     */
    Loaded<List<VisitRecord>> records(RosterFolder found, @Nullable Path file) {
        if (file != null) {
            return ActualsReader.of(found.problem(), lenient).read(file);
        }
        var where = new Where.Cell(ActualsFile.TABLE.file(), 0, "", null);
        return found.records().isEmpty()
                ? Loaded.refused(List.of(Issue.error(
                        where, "the folder holds no records of visits", "add it, or name another: --actuals=FILE")))
                : Loaded.of(found.records(), List.of());
    }

    boolean isLenient() {
        return lenient;
    }

    /**
     * What was loaded; its warnings are told.
     *
     * @throws WrongInput if there is nothing, with every issue
     */
    static <T> T found(Loaded<T> loaded, Narrator narrator) {
        return loaded.value()
                .map(found -> {
                    narrator.issues(loaded.issues());
                    return found;
                })
                .orElseThrow(() -> new WrongInput(refusal(loaded.issues())));
    }

    static List<String> refusal(List<Issue> issues) {
        var lines = new ArrayList<>(IssueLines.of(issues));
        long errors = IssueCount.of(issues).errors();
        lines.add((errors == 1 ? "1 error" : errors + " errors") + "; nothing was planned, priced or written.");
        return lines;
    }
}
