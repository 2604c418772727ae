package coop.commonround.io.csv.money;

import coop.commonround.base.Issue.Where;
import coop.commonround.cost.book.CostBook;
import coop.commonround.io.csv.table.Intake;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.TreeMap;

/** {@code statute/*.csv}: figures of pay and tax law that a co-op puts before those of the engine. */
public final class StatuteFolder {
    private static final String FOLDER = "statute";

    private StatuteFolder() {}

    /** A book with the figures of a folder, if it has any; faults are noted, and ruin their file. */
    public static CostBook read(Intake intake, CostBook book) {
        var folder = intake.folder().resolve(FOLDER);
        if (!Files.isDirectory(folder)) {
            return book;
        }
        var texts = new TreeMap<String, String>();
        try (var files = Files.list(folder)) {
            files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(".csv") && !name.startsWith("."))
                    .sorted()
                    .forEach(name -> intake.findText(FOLDER + "/" + name).ifPresent(text -> texts.put(name, text)));
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot list the folder " + FOLDER, failed);
        }
        var extended = book.withOwnFigures(texts);
        extended.issues().forEach(issue -> {
            if (issue.where() instanceof Where.Cell cell) {
                intake.faults(cell.file()).ruin(issue);
            }
        });
        return extended.value().orElse(book);
    }
}
