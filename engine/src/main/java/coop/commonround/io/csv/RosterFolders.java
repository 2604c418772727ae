package coop.commonround.io.csv;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the roster folders beneath a folder, such as a federation's: branch by branch and period by period, as deep as they
 * lie.
 *
 * <p>A folder that holds a file of a roster folder is one, and so is a folder without folders in it, so that what was meant
 * as a branch and lacks its files is met, not passed over. Folders whose names begin with a dot are.
 */
public final class RosterFolders {
    private final Visitor visitor;
    /** The folders around the one looked at, by their real places: a link may lead back to one. */
    private final Set<Path> around = new HashSet<>();

    /** What is done with each roster folder. */
    @FunctionalInterface
    public interface Visitor {
        void visit(Path folder) throws IOException;
    }

    private RosterFolders(Visitor visitor) {
        this.visitor = visitor;
    }

    /** Whether a folder is itself a roster folder. */
    public static boolean isOne(Path folder) throws IOException {
        if (FolderTables.fileNames().stream().anyMatch(name -> Files.exists(folder.resolve(name)))) {
            return true;
        }
        return within(folder).isEmpty();
    }

    /**
     * The folders in a folder, by name.
     *
     * @throws NotDirectoryException if it is no folder
     */
    public static List<Path> within(Path folder) throws IOException {
        try (var entries = Files.list(folder)) {
            return entries.filter(RosterFolders::isFolder).sorted().toList();
        }
    }

    private static boolean isFolder(Path entry) {
        return Files.isDirectory(entry) && !entry.getFileName().toString().startsWith(".");
    }

    /**
     * Visits a folder if it is a roster folder, else those beneath it, in the order of their names; each before the next is
     * looked for.
     *
     * @throws FileSystemLoopException if a link leads back to a folder it lies in
     */
    public static void visit(Path folder, Visitor visitor) throws IOException {
        new RosterFolders(visitor).walk(folder);
    }

    private void walk(Path folder) throws IOException {
        if (isOne(folder)) {
            visitor.visit(folder);
            return;
        }
        var place = folder.toRealPath();
        if (!around.add(place)) {
            throw new FileSystemLoopException(folder.toString());
        }
        for (var inner : within(folder)) {
            walk(inner);
        }
        around.remove(place);
    }
}
