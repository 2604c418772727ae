package coop.commonround.io.csv;

import coop.commonround.base.Issue;
import coop.commonround.base.Issue.Where;
import coop.commonround.io.csv.cell.Closest;
import coop.commonround.io.csv.out.IssuesFile;
import coop.commonround.io.csv.out.RosterFile;
import coop.commonround.io.csv.table.Intake;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** Files in the folder that look as if they were meant to be read, and are not. */
record OtherFiles(Path folder) {
    /** Files that are read or written elsewhere. */
    private static final Set<String> NOT_OF_THE_FOLDER = Set.of(RosterFile.TABLE.file(), IssuesFile.REJECTED.file());

    void note(Intake intake) {
        try (var files = Files.list(folder)) {
            files.filter(Files::isRegularFile)
                    .map(file -> String.valueOf(file.getFileName()))
                    .filter(OtherFiles::isTable)
                    .filter(name -> !FolderTables.fileNames().contains(name))
                    .sorted()
                    .forEach(name -> note(intake, name));
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot list the folder", failed);
        }
    }

    private static boolean isTable(String name) {
        return name.matches("[^.].*\\.(?i:csv|tsv|ya?ml|xlsx?)") && !NOT_OF_THE_FOLDER.contains(name);
    }

    private static void note(Intake intake, String name) {
        var near = Closest.to(name, FolderTables.fileNames());
        intake.faults(name)
                .add(Issue.note(
                        new Where.Cell(name, 0, "", null),
                        "the file is not read"
                                + near.map(known -> "; the nearest known is " + known)
                                        .orElse("")));
    }
}
