package coop.commonround.cli;

import coop.commonround.cli.federation.BranchFolders;
import coop.commonround.io.csv.RosterFolders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** One roster folder, or those of many branches, and how strictly they are read. */
final class FoldersInput {
    @Parameters(
            paramLabel = "FOLDER",
            arity = "1..*",
            description = "Roster folder; '-' reads a JSON document with problem and costs from standard input. With"
                    + " --actuals also several, or a folder of such folders (branches, and periods in them), which are"
                    + " priced one after another.")
    private List<Path> folders = List.of();

    @Option(
            names = "--lenient",
            description = "Leave out rows at fault, and what refers to them, instead of stopping at them.")
    private boolean lenient;

    /** Whether one roster folder is meant, or none at all, and not several. */
    boolean isOne() throws IOException {
        return folders.size() == 1 && (!Files.isDirectory(folders.get(0)) || RosterFolders.isOne(folders.get(0)));
    }

    FolderInput one() {
        return of(folders.get(0));
    }

    /** One of them, read as strictly as all. */
    FolderInput of(Path folder) {
        return FolderInput.of(folder, lenient);
    }

    BranchFolders branches() {
        return new BranchFolders(folders);
    }
}
