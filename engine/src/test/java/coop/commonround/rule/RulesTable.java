package coop.commonround.rule;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The table of {@code docs/rules.md}, and what the page says of each kind of rule. */
record RulesTable(String text) {
    static final Path PAGE = Path.of("docs/rules.md");

    private static final Path TESTS = Path.of("src/test/java/coop/commonround/rule");
    private static final int CELLS = 8;
    private static final Pattern WITHOUT_LINK = Pattern.compile("(?m)^\\| `([a-z-]+)` \\|");

    /** One row: its id without marks, the other cells as they stand. */
    record Row(
            String rule,
            String meaning,
            String from,
            String kind,
            String unit,
            String usually,
            String setBy,
            String test) {
        private static Row of(String line) {
            var cells = Stream.of(line.substring(1, line.lastIndexOf('|')).split("\\|", -1))
                    .map(String::strip)
                    .toList();
            if (cells.size() != CELLS) {
                throw new IllegalArgumentException(line + " has " + cells.size() + " cells, not " + CELLS);
            }
            var rule = cells.get(0).replaceAll("^\\[?`|`.*$", "");
            return new Row(
                    rule,
                    cells.get(1),
                    cells.get(2),
                    cells.get(3),
                    cells.get(4),
                    cells.get(5),
                    cells.get(6),
                    cells.get(7).replace("`", ""));
        }

        /** Where its test is, from {@code engine}; it need not be there. */
        Path testFile() {
            return TESTS.resolve(kind.equals("hard") ? "hard" : "priced").resolve(test + ".java");
        }
    }

    static RulesTable read() throws IOException {
        return new RulesTable(Files.readString(PAGE));
    }

    List<Row> rows() {
        return text.lines()
                .filter(line -> line.startsWith("| `") || line.startsWith("| [`"))
                .map(Row::of)
                .toList();
    }

    /** What the list at the head of the page says of a kind, on one line. */
    String kind(String kind) {
        var found = Pattern.compile("- \\*\\*" + kind + "\\*\\*: (.+?)\\n(?=- |\\n)", Pattern.DOTALL)
                .matcher(text);
        if (!found.find()) {
            throw new IllegalArgumentException(PAGE + " does not say what " + kind + " is");
        }
        return found.group(1).replaceAll("\\s+", " ");
    }

    /** The page with a link from each rule to its own. */
    String linked() {
        return WITHOUT_LINK.matcher(text).replaceAll("| [`$1`](rules/$1.md) |");
    }
}
