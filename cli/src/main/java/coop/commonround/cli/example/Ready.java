package coop.commonround.cli.example;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The files beside these classes: what is invented once and for all. Their cells hold no commas and no quotes. */
final class Ready {
    private Ready() {}

    static String text(String file) {
        try (var in = Ready.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing from the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows under the header, by column; lines that start with # are notes. */
    static List<Row> rows(String file) {
        var lines = text(file).lines().filter(line -> !line.startsWith("#")).toList();
        var header = lines.get(0).split(",");
        return lines.stream()
                .skip(1)
                .map(line -> row(header, line.split(",", -1)))
                .toList();
    }

    private static Row row(String[] header, String[] cells) {
        var row = new LinkedHashMap<String, String>();
        for (var i = 0; i < header.length; i++) {
            row.put(header[i], cells[i]);
        }
        return new Row(row);
    }

    /** The cells of a row, by column. */
    record Row(Map<String, String> cells) {
        String get(String column) {
            var cell = cells.get(column);
            if (cell == null) {
                throw new IllegalArgumentException("there is no column " + column);
            }
            return cell;
        }
    }
}
