package coop.commonround.io.csv;

import coop.commonround.base.Issue;
import coop.commonround.base.Issue.Where;
import coop.commonround.base.Loaded;
import coop.commonround.io.csv.table.Intake;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads a roster folder.
 *
 * <pre>{@code
 * var loaded = FolderReader.strict().read(Path.of("colne-valley"));
 * loaded.issues().forEach(issue -> System.err.println(issue.text()));
 * }</pre>
 *
 * <p>Every fault of every file is reported in one go, in the order of files and lines. Immutable, and safe for several
 * threads.
 */
public final class FolderReader {
    private final boolean isLenient;

    private FolderReader(boolean isLenient) {
        this.isLenient = isLenient;
    }

    /** A reader that gives nothing if there is any error. */
    public static FolderReader strict() {
        return new FolderReader(false);
    }

    /**
     * A reader that leaves out each row at fault, and what refers to it, and gives the rest. It still gives nothing if a
     * whole file is at fault: missing, without a column it must have, or a policy that cannot be followed.
     */
    public static FolderReader lenient() {
        return new FolderReader(true);
    }

    /**
     * Reads a folder.
     *
     * @throws java.io.UncheckedIOException if the system fails
     */
    public Loaded<RosterFolder> read(Path folder) {
        if (!Files.isDirectory(folder)) {
            var where = new Where.Cell(String.valueOf(folder.getFileName()), 0, "", null);
            return Loaded.refused(List.of(Issue.error(where, "there is no such folder", "name a roster folder")));
        }
        var intake = new Intake(folder, isLenient);
        var read = new ProblemFiles(intake).read();
        new OtherFiles(folder).note(intake);
        var issues = intake.issues();
        return intake.isRefused() || read.isEmpty() ? Loaded.refused(issues) : Loaded.of(read.get(), issues);
    }
}
