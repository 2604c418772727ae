package coop.commonround.cli.text;

import coop.commonround.base.Check;
import java.util.ArrayList;
import java.util.List;

/** Rows under a header, in columns as wide as they must be: the first column to the left, figures to the right. */
public final class TextTable {
    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();
    private final List<Integer> ruled = new ArrayList<>();

    public TextTable(String... header) {
        rows.add(List.of(header));
        ruled.add(1);
    }

    public TextTable row(List<String> cells) {
        Check.that(
                cells.size() == rows.get(0).size(),
                "a row has %s cells, not %s",
                rows.get(0).size(),
                cells.size());
        rows.add(List.copyOf(cells));
        return this;
    }

    /** A row under a line: a total. */
    public TextTable total(List<String> cells) {
        ruled.add(rows.size());
        return row(cells);
    }

    public List<String> lines() {
        var widths = widths();
        var lines = new ArrayList<String>();
        for (int i = 0; i < rows.size(); i++) {
            if (ruled.contains(i)) {
                lines.add("-"
                        .repeat(widths.stream().mapToInt(Integer::intValue).sum()
                                + GAP.length() * (widths.size() - 1)));
            }
            lines.add(line(rows.get(i), widths));
        }
        return lines;
    }

    private List<Integer> widths() {
        var widths = new ArrayList<Integer>();
        for (int column = 0; column < rows.get(0).size(); column++) {
            int index = column;
            widths.add(
                    rows.stream().mapToInt(row -> row.get(index).length()).max().orElse(0));
        }
        return widths;
    }

    private static String line(List<String> row, List<Integer> widths) {
        var line = new StringBuilder();
        for (int column = 0; column < row.size(); column++) {
            var cell = row.get(column);
            var pad = " ".repeat(widths.get(column) - cell.length());
            line.append(column == 0 ? cell + pad : GAP + pad + cell);
        }
        return line.toString().stripTrailing();
    }
}
