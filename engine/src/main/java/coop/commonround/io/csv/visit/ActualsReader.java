package coop.commonround.io.csv.visit;

import coop.commonround.base.Issue;
import coop.commonround.base.Issue.Where;
import coop.commonround.base.Loaded;
import coop.commonround.cost.delivered.VisitRecord;
import coop.commonround.io.csv.table.Intake;
import coop.commonround.io.csv.table.Table;
import coop.commonround.model.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads records of a problem's visits from a file that is not in its folder. */
public final class ActualsReader {
    private final Problem problem;
    private final boolean isLenient;

    private ActualsReader(Problem problem, boolean isLenient) {
        this.problem = problem;
        this.isLenient = isLenient;
    }

    /**
     * A reader of what was recorded of one problem's visits.
     *
     * @param isLenient whether rows at fault are left out, and not the whole file
     */
    public static ActualsReader of(Problem problem, boolean isLenient) {
        return new ActualsReader(problem, isLenient);
    }

    /**
     * Reads a file of any name.
     *
     * @throws java.io.UncheckedIOException if the system fails
     */
    public Loaded<List<VisitRecord>> read(Path file) {
        var name = String.valueOf(file.getFileName());
        if (!Files.isRegularFile(file)) {
            return Loaded.refused(List.of(Issue.error(
                    new Where.Cell(name, 0, "", null), "there is no such file", "name a file like actuals.csv")));
        }
        var folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file);
        var intake = new Intake(folder, isLenient);
        KnownIds.tell(intake, problem);
        var table = new Table(name, ActualsFile.TABLE.about(), ActualsFile.TABLE.columns());
        var records = ActualsFile.read(intake, table, problem.period());
        return intake.isRefused() ? Loaded.refused(intake.issues()) : Loaded.of(records, intake.issues());
    }
}
