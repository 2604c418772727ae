package coop.commonround.io.csv.table;

import coop.commonround.base.Issue;
import coop.commonround.base.Issue.Where;
import coop.commonround.io.csv.cell.Closest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where each column of a table stands in one file. */
final class Header {
    private static final int NOWHERE = -1;

    private final Map<Column<?>, Integer> places = new HashMap<>();
    private final int width;

    private Header(int width) {
        this.width = width;
    }

    static Header of(Table table, List<String> names, long line, Faults faults) {
        int width = names.size();
        while (width > 0 && names.get(width - 1).isBlank()) {
            width--;
        }
        var header = new Header(width);
        var byName = byName(table);
        for (int place = 0; place < width; place++) {
            header.place(table, byName, new Where.Cell(table.file(), line, names.get(place), null), place, faults);
        }
        for (var column : table.columns()) {
            if (column.isRequired() && !header.places.containsKey(column)) {
                faults.ruin(
                        line,
                        column.name(),
                        "the column is missing",
                        "add it: " + column.meaning() + ", such as " + column.example());
            }
        }
        return header;
    }

    private void place(Table table, Map<String, Column<?>> byName, Where.Cell where, int place, Faults faults) {
        var found = where.column();
        var column = byName.get(Closest.plain(found));
        if (column == null) {
            faults.add(unknown(table, where));
        } else if (places.putIfAbsent(column, place) != null) {
            faults.ruin(where.line(), column.name(), "the column is there twice", "keep one of them");
        }
    }

    private static Issue unknown(Table table, Where.Cell where) {
        var name = where.column();
        var near = Closest.to(name, table.columnNames());
        return Issue.warning(
                new Where.Cell(where.file(), where.line(), "", name),
                name.isBlank() ? "a column has no name" : "no column is called '" + name + "'; it is not read",
                near.map(known -> "the nearest known is " + known)
                        .orElse("the known ones are " + String.join(", ", table.columnNames())));
    }

    private static Map<String, Column<?>> byName(Table table) {
        var byName = new HashMap<String, Column<?>>();
        for (var column : table.columns()) {
            column.synonyms().forEach(synonym -> byName.putIfAbsent(Closest.plain(synonym), column));
        }
        table.columns().forEach(column -> byName.put(Closest.plain(column.name()), column));
        return byName;
    }

    boolean has(Column<?> column) {
        return places.containsKey(column);
    }

    /** The text of a column's cell; empty where the row is shorter or the column is not there. */
    String text(Column<?> column, List<String> cells) {
        int place = places.getOrDefault(column, NOWHERE);
        return place == NOWHERE || place >= cells.size() ? "" : cells.get(place);
    }

    /** How many cells beyond the last named column hold something. */
    int cellsTooMany(List<String> cells) {
        int filled = cells.size();
        while (filled > width && cells.get(filled - 1).isBlank()) {
            filled--;
        }
        return Math.max(0, filled - width);
    }

    /** The name of the column at a place. */
    String nameAt(int place) {
        for (var entry : places.entrySet()) {
            if (entry.getValue() == place) {
                return entry.getKey().name();
            }
        }
        return "";
    }
}
