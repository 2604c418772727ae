package coop.commonround.cli.text;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;

/**
 * A table that is printed row by row, as long as the rows take to come: its columns are as wide as they were made, and what
 * is wider pushes the rest of its row to the right.
 */
public final class RunningTable {
    private static final String GAP = "  ";

    private final PrintWriter out;
    private final int first;
    private final int figures;
    private final int columns;

    /**
     * Begins a table with its header.
     *
     * @param first how wide the first column is
     * @param figures how wide each of the others is
     */
    public RunningTable(PrintWriter out, int first, int figures, String... header) {
        this.out = out;
        this.first = first;
        this.figures = figures;
        this.columns = header.length;
        row(Arrays.asList(header));
        rule();
    }

    public void row(List<String> cells) {
        var line = new StringBuilder(padded(cells.get(0), first, false));
        for (var cell : cells.subList(1, cells.size())) {
            line.append(GAP).append(padded(cell, figures, true));
        }
        out.println(line.toString().stripTrailing());
        out.flush();
    }

    /** A row under a line: a total. */
    public void total(List<String> cells) {
        rule();
        row(cells);
    }

    private void rule() {
        out.println("-".repeat(first + (columns - 1) * (figures + GAP.length())));
    }

    private static String padded(String cell, int width, boolean isFigure) {
        var pad = " ".repeat(Math.max(0, width - cell.length()));
        return isFigure ? pad + cell : cell + pad;
    }
}
