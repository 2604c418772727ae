package coop.commonround.cli.independent;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The rows of a CSV file: comma or semicolon, quotes, a byte-order mark, headers in any order. */
final class Rows {
    private Rows() {}

    /** One row; columns by their plain name, cells without blanks around them. */
    record Row(String file, int number, Map<String, String> cells) {

        /** What stands in a column; empty if nothing does, or if there is no such column. */
        String text(String column) {
            return cells.getOrDefault(plain(column), "");
        }

        boolean has(String column) {
            return !text(column).isEmpty();
        }

        /** A word of a fixed vocabulary, {@code sleep-in} as {@code sleepin}. */
        String word(String column, String otherwise) {
            return has(column) ? plain(text(column)) : otherwise;
        }

        boolean isYes(String column, boolean otherwise) {
            return has(column) ? Set.of("yes", "y", "true", "t", "1").contains(plain(text(column))) : otherwise;
        }

        double number(String column) {
            return Double.parseDouble(text(column));
        }

        int count(String column, int otherwise) {
            return has(column) ? Integer.parseInt(text(column)) : otherwise;
        }

        /** How much of what: {@code meals:2;chairs:1}. */
        Map<String, Integer> quantities(String column) {
            var quantities = new TreeMap<String, Integer>();
            for (var part : list(column)) {
                int colon = part.indexOf(':');
                quantities.put(
                        plain(part.substring(0, colon)),
                        Integer.valueOf(part.substring(colon + 1).strip()));
            }
            return quantities;
        }

        Set<String> list(String column) {
            var parts = new TreeSet<String>();
            for (var part : text(column).split(";")) {
                if (!part.isBlank()) {
                    parts.add(part.strip());
                }
            }
            return parts;
        }

        @Override
        public String toString() {
            return file + " row " + number;
        }
    }

    /** No rows if there is no such file. */
    static List<Row> ifThere(Path file) {
        return Files.exists(file) ? of(file) : List.of();
    }

    static List<Row> of(Path file) {
        var name = String.valueOf(file.getFileName());
        var lines = split(textOf(file));
        var rows = new ArrayList<Row>();
        for (int i = 1; i < lines.size(); i++) {
            var cells = new HashMap<String, String>();
            for (int column = 0;
                    column < Math.min(lines.get(0).size(), lines.get(i).size());
                    column++) {
                cells.put(plain(lines.get(0).get(column)), lines.get(i).get(column));
            }
            rows.add(new Row(name, i, cells));
        }
        return rows;
    }

    /** A name as the reading rules compare it: without regard to case, spaces, hyphens or underscores. */
    static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[ _-]", "");
    }

    static String textOf(Path file) {
        try {
            var text = Files.readString(file);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<List<String>> split(String text) {
        var header = text.lines().findFirst().orElse("");
        char delimiter = count(header, ';') > count(header, ',') ? ';' : ',';
        var lines = new ArrayList<List<String>>();
        var line = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean isQuoted = false;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : '\n';
            if (c == '"' && isQuoted && text.startsWith("\"\"", i)) {
                cell.append(c);
                i++;
            } else if (c == '"') {
                isQuoted = !isQuoted;
            } else if (isQuoted || (c != delimiter && c != '\n')) {
                cell.append(c);
            } else {
                line.add(cell.toString().strip());
                cell.setLength(0);
                if (c == '\n') {
                    lines.add(List.copyOf(line));
                    line.clear();
                }
            }
        }
        lines.removeIf(each -> each.stream().allMatch(String::isEmpty));
        return lines;
    }

    private static long count(String text, char sought) {
        return text.chars().filter(c -> c == sought).count();
    }
}
