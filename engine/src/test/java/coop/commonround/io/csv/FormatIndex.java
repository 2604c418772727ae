package coop.commonround.io.csv;

import coop.commonround.io.csv.settings.SettingsTable;
import coop.commonround.io.csv.table.Table;
import java.util.List;
import java.util.stream.Collectors;

/** The first page on formats: how files are read, and which there are. */
final class FormatIndex {
    private static final String RULES = """
            <!-- Written from the definitions in coop.commonround.io.csv: see FormatPagesTest. -->

            # Files

            One folder of files is a *roster folder*: one co-op or branch, one planning period. Names here are stable: they
            are added to, never changed.

            ## How files are read

            - UTF-8, with or without a byte-order mark; commas or semicolons between cells, as the first line has them.
            - Columns in any order. Header names count without regard to case, spaces, hyphens and underscores, and each
              page lists other names that are understood. A column that is not known is a warning and is not read.
            - Dates are `2026-11-23` or day first (`23/11/2026`, `23-11-2026`), never month first.
            - Times are `07:30`, `7:30` or `0730`, Europe/London. A time that the clocks skip is read an hour later (01:30
              becomes 02:30); of a time that comes twice the first is meant, still summer time. Both are warnings.
            - Lists inside a cell are separated by `;`. Money is pounds (`12.71`, also `£12.71`), as exact as it is written.
              Durations are minutes unless the column says hours; `1:30` is an hour and a half in either. Distances are
              miles.
            - An apostrophe in front of `=`, `+`, `-`, `@`, as our own files carry it against formulas, is taken away.
            - Ids are your own text. What refers to an id must find it; an id that must be unique and is not is an error.
              So is a row that says again what another row says.
            - A row without any text is passed over. A row with more cells than the header is an error, and none of its
              cells is read.
            - Every fault of every file is reported in one go, with file, line, column, what was found and how to mend it.
              Lines count as an editor counts them. No message carries a name, a place or a birthday.
            - Any error stops a run. Lenient reading leaves out each row at fault and every row that refers to it, and lists
              them in `rejected.csv`; it still stops if a whole file is at fault: missing, unreadable, without a column it
              must have, with a date month first (the others could then mean another day), or settings that cannot be
              followed.
            - The period runs from the first to the last day of `visits.csv`, or of `shifts.csv` where there are only
              templates; at most 62 days.
            - Files in a folder `statute` within it are figures of pay and tax law that come before the engine's own: see
              [statute](statute.md).
            - Other files in the folder are left alone; one that looks like a table or like settings is noted.

            [datapackage.json](datapackage.json) says the same to other programs (Frictionless Data Package, Table Schema):
            copy it into a folder and take out the files you do not have. It is stricter than we are. Programs may also
            speak [JSON](json.md).
            """;

    private FormatIndex() {}

    static String text() {
        return RULES
                + "\n## What goes in\n\n| file | a row is |\n|---|---|\n"
                + rows(FolderTables.tables())
                + "\n| file | holds |\n|---|---|\n"
                + FolderTables.settings().stream().map(FormatIndex::row).collect(Collectors.joining())
                + "\n[One folder with all of them](example)\n"
                + "\n## What comes out\n\n| file | a row is |\n|---|---|\n"
                + rows(FolderTables.output());
    }

    private static String rows(List<Table> tables) {
        return tables.stream()
                .map(table -> row(table.file(), table.about().get(0).replaceFirst("^A row is ", "")))
                .collect(Collectors.joining());
    }

    private static String row(SettingsTable table) {
        return row(table.file(), table.about().get(0));
    }

    private static String row(String file, String about) {
        return "| [" + file + "](" + FormatPagesTest.page(file) + ") | " + about.replaceAll("\\s+", " ") + " |\n";
    }
}
