package coop.commonround.cli.example;

import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** An example as its files read; no cell of it needs quotes. */
record Made(Map<String, String> files) {
    private static final Made USUAL =
            new Made(ExampleFolder.colneValley().ofVisits(1150).seeded(1).files());

    /** The one that stands in the repository. */
    static Made usual() {
        return USUAL;
    }

    static Made of(ExampleFolder folder) {
        return new Made(folder.files());
    }

    List<Row> rows(String file) {
        var lines = files.getOrDefault(file, "").lines().toList();
        var header = lines.get(0).split(",");
        return lines.stream()
                .skip(1)
                .map(line -> Row.of(header, line.split(",", -1)))
                .toList();
    }

    Map<String, Row> byId(String file) {
        var rows = rows(file);
        return rows.stream().collect(Collectors.toMap(Row::id, row -> row));
    }

    /** One line, by column; the first column is its id. */
    record Row(String id, Map<String, String> cells) {
        static Row of(String[] header, String[] values) {
            var cells = new HashMap<String, String>();
            for (var i = 0; i < header.length; i++) {
                cells.put(header[i], values[i]);
            }
            return new Row(values[0], cells);
        }

        String text(String column) {
            return cells.getOrDefault(column, "no column " + column);
        }

        boolean is(String column, String value) {
            return text(column).equals(value);
        }

        List<String> list(String column) {
            return text(column).isEmpty() ? List.of() : List.of(text(column).split(";"));
        }

        int number(String column) {
            return Integer.parseInt(text(column));
        }

        double decimal(String column) {
            return Double.parseDouble(text(column));
        }

        /** Minutes after midnight. */
        int time(String column) {
            return LocalTime.parse(text(column)).toSecondOfDay() / 60;
        }
    }
}
