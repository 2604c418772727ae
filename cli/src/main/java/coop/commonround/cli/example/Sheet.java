package coop.commonround.cli.example;

import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** One CSV file in the making: a header, then rows of as many cells. */
final class Sheet {
    private final StringBuilder text = new StringBuilder();
    private final int columns;

    Sheet(String... header) {
        columns = header.length;
        append(List.of(header));
    }

    /** Adds a row. An empty text is an empty cell; a list is joined by semicolons; whole hours have no ".0". */
    Sheet row(Object... cells) {
        if (cells.length != columns) {
            throw new IllegalArgumentException(
                    "%d cells under %d columns: %s".formatted(cells.length, columns, Arrays.toString(cells)));
        }
        append(Arrays.stream(cells).map(Sheet::cell).toList());
        return this;
    }

    private void append(List<String> cells) {
        text.append(cells.stream().map(Sheet::quoted).collect(Collectors.joining(",")))
                .append('\n');
    }

    private static String cell(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(Object::toString).collect(Collectors.joining(";"));
        }
        if (value instanceof Double number && number == Math.rint(number)) {
            return Long.toString(number.longValue());
        }
        return value.toString();
    }

    private static String quoted(String cell) {
        var plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    /** Minutes after midnight as a cell; 24:00 and later wrap into the next day. */
    static String time(int minutes) {
        return LocalTime.MIN.plusMinutes(minutes).toString();
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
