package coop.commonround.io.csv;

import coop.commonround.io.csv.settings.SettingsTable;
import coop.commonround.io.csv.table.Column;
import coop.commonround.io.csv.table.Table;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A page on one file: what it is, each column, an example. */
final class FormatPage {
    static final Path EXAMPLE = Path.of("docs/formats/example");

    private static final Set<String> NEEDED = Set.of("clients.csv", "careworkers.csv", "shifts.csv");
    private static final Set<String> EITHER = Set.of("visits.csv", "visit_templates.csv");

    private static final String READ = "A test reads it with the rest of [its folder](example).";

    private final StringBuilder page = new StringBuilder();

    private FormatPage() {}

    static String ofInput(Table table) {
        var page = new FormatPage();
        page.begin(table.file(), table.about());
        page.needed(table.file());
        page.columns("column", table.columns());
        page.example(table.file(), "csv", READ);
        return page.text();
    }

    static String ofOutput(Table table, String example) {
        var page = new FormatPage();
        page.begin(table.file(), table.about());
        page.columns("column", table.columns());
        page.block("csv", example, "One row, made of the example of each column.");
        return page.text();
    }

    static String of(SettingsTable table) {
        var page = new FormatPage();
        page.begin(table.file(), table.about());
        page.columns("key", table.keys());
        for (var list : table.lists()) {
            page.line("## " + list.name());
            page.line("A list. " + list.about());
            page.columns("key", list.keys());
        }
        page.example(table.file(), "yaml", READ);
        return page.text();
    }

    private void begin(String file, List<String> about) {
        line("<!-- Written from the definitions in coop.commonround.io.csv: see FormatPagesTest. -->");
        line("# " + file);
        about.forEach(each -> line(each.replaceAll("\\s+", " ")));
    }

    private void needed(String file) {
        if (NEEDED.contains(file)) {
            line("The folder must hold this file.");
        } else if (EITHER.contains(file)) {
            line("The folder must hold `visits.csv` or `visit_templates.csv`.");
        } else {
            line("The folder may do without it.");
        }
    }

    private void columns(String what, List<Column<?>> columns) {
        line("| " + what + " | meaning | holds | if empty |\n|---|---|---|---|\n"
                + columns.stream().map(FormatPage::row).collect(Collectors.joining("\n")));
        var synonyms = columns.stream()
                .filter(column -> !column.synonyms().isEmpty())
                .map(column -> "`" + column.name() + "`: " + String.join(", ", column.synonyms()))
                .collect(Collectors.joining("; "));
        if (!synonyms.isEmpty()) {
            line("Also understood as header names: " + synonyms + ".");
        }
    }

    private static String row(Column<?> column) {
        var holds = column.kind().schema().words()
                + (column.refersTo().isEmpty() ? "" : ", of " + String.join(" or ", column.refersTo()))
                + (column.isUnique() ? ", each once" : "");
        var empty = column.isRequired()
                ? "must not be"
                : column.fallbackText().isEmpty() ? "" : "`" + column.fallbackText() + "`";
        return "| `" + column.name() + "` | " + column.meaning() + " | " + holds.replace("|", "\\|") + " | " + empty
                + " |";
    }

    private void example(String file, String language, String proof) {
        try {
            block(language, Files.readString(EXAMPLE.resolve(file)), proof);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void block(String language, String example, String proof) {
        line("## Example");
        line("```" + language + "\n" + example.strip() + "\n```");
        line(proof);
    }

    private void line(String text) {
        page.append(text).append("\n\n");
    }

    private String text() {
        return page.toString().strip() + "\n";
    }
}
