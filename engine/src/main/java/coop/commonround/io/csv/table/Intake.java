package coop.commonround.io.csv.table;

import coop.commonround.base.Issue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads the tables of one folder and gathers their issues.
 *
 * <p>Files must be read after those they refer to. Not safe for several threads.
 */
public final class Intake {
    /** What a reference leads to. */
    enum Target {
        THERE,
        REFUSED,
        NOWHERE
    }

    private final Path folder;
    private final boolean isLenient;
    private final Known known = new Known();
    private final Map<String, Faults> faults = new LinkedHashMap<>();

    /**
     * An intake of one folder.
     *
     * @param isLenient whether good rows will be used although others are refused, so that rows which refer to a
     *     refused one have to be told too
     */
    public Intake(Path folder, boolean isLenient) {
        this.folder = folder;
        this.isLenient = isLenient;
    }

    public boolean has(Table table) {
        return has(table.file());
    }

    public boolean has(String file) {
        return Files.isRegularFile(folder.resolve(file));
    }

    /** Hands on the rows of a file that must be there. */
    public void readRequired(Table table, Consumer<Row> each) {
        if (has(table)) {
            read(table, each);
        } else {
            faults(table.file())
                    .ruin(
                            0,
                            "",
                            "the file is missing",
                            "add it: " + table.about().get(0));
        }
    }

    /** Hands on the rows of a file, if it is there. */
    public void read(Table table, Consumer<Row> each) {
        if (!has(table)) {
            return;
        }
        known.open(table.file());
        var file = folder.resolve(table.file());
        try {
            var sniffed = FileForm.of(file);
            if (sniffed instanceof FileForm.Sniffed.Other other) {
                faults(table.file()).ruin(0, "", other.problem(), other.remedy());
            } else if (sniffed instanceof FileForm.Sniffed.Text text) {
                read(table, file, text.form(), each);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot read " + table.file(), failed);
        }
    }

    /** The text of a file that is no table; empty if it is not there or, with a fault noted, is no text in UTF-8. */
    public Optional<String> findText(String name) {
        if (!has(name)) {
            return Optional.empty();
        }
        try {
            var bytes = Files.readAllBytes(folder.resolve(name));
            var text = new String(bytes, StandardCharsets.UTF_8);
            int wrong = text.indexOf('\uFFFD');
            if (wrong >= 0) {
                long line = text.substring(0, wrong).lines().count();
                faults(name).ruin(Math.max(1, line), "", "a letter is not in UTF-8", "save the file in UTF-8");
                return Optional.empty();
            }
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot read " + name, failed);
        }
    }

    private void read(Table table, Path file, FileForm form, Consumer<Row> each) throws IOException {
        var noted = faults(table.file());
        try (var records = new Records(file, form, noted)) {
            if (!records.next()) {
                return;
            }
            var header = Header.of(table, records.cells(), records.line(), noted);
            var naming = table.findNaming().orElse(null);
            while (records.next()) {
                var row = new Row(this, noted, header, records.cells(), records.line());
                row.noteLostLetters();
                boolean isNamed = naming != null && isNamed(table, naming, row);
                if (!row.hasTooManyCells()) {
                    each.accept(row);
                }
                if (naming != null && isNamed && naming.isUnique() && !row.isWhole()) {
                    known.refuse(table.file(), row.text(naming));
                }
            }
        }
    }

    /** Notes a row's name; false if it has none, or another's. */
    private boolean isNamed(Table table, Column<?> naming, Row row) {
        var text = row.text(naming);
        if (text.isEmpty()) {
            return false;
        }
        var before = known.add(table.file(), text, row.line());
        if (before != null && naming.isUnique()) {
            row.fault(naming, "which is already on line " + before, "give each row an id of its own");
        }
        return before == null;
    }

    Target findTarget(Column<?> column, String text) {
        boolean isAnyOpen = false;
        boolean isAnyRefused = false;
        for (var file : column.refersTo()) {
            isAnyOpen |= known.isOpen(file);
            if (known.has(file, text)) {
                if (!known.isRefused(file, text)) {
                    return Target.THERE;
                }
                isAnyRefused = true;
            }
        }
        return isAnyRefused ? Target.REFUSED : isAnyOpen ? Target.NOWHERE : Target.THERE;
    }

    boolean isLenient() {
        return isLenient;
    }

    public Path folder() {
        return folder;
    }

    /** The names the rows have that were read so far. */
    public Known known() {
        return known;
    }

    /** Where the issues of a file are gathered. */
    public Faults faults(String file) {
        return faults.computeIfAbsent(file, Faults::new);
    }

    /** Whether what was read may not be used: any error forbids it, or in lenient reading the ruin of a whole file. */
    public boolean isRefused() {
        return faults.values().stream().anyMatch(isLenient ? Faults::isRuined : Faults::hasErrors);
    }

    /** Everything found so far, file by file in the order they were read. */
    public List<Issue> issues() {
        var all = new ArrayList<Issue>();
        faults.values().forEach(each -> all.addAll(each.done()));
        return all;
    }
}
