package coop.commonround.statute;

import coop.commonround.base.Dated;
import coop.commonround.base.Issue;
import coop.commonround.base.Issue.Where;
import coop.commonround.base.Loaded;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads figures of the law from text: commas between cells and none within, a header, every row complete. */
final class StatuteFile {
    private StatuteFile() {}

    /** A file that comes with the engine; it has no faults. */
    static <T> List<T> published(String file, Function<StatuteRow, T> value) {
        var read = parse(file, text(file), value);
        return read.value()
                .orElseThrow(() -> new IllegalStateException(
                        read.issues().stream().map(Issue::text).collect(Collectors.joining("; "))));
    }

    /** A file that comes with the engine, whose rows each hold from a date on. */
    static <T> Figure<T> figure(String file, Function<StatuteRow, T> value) {
        return new Figure<>(file, new Dated<>(published(file, dated(value))));
    }

    /** A row with the date it takes effect on, and its source. */
    static <T> Function<StatuteRow, Dated.Row<T>> dated(Function<StatuteRow, T> value) {
        return row -> new Dated.Row<>(
                row.date("effective_from"),
                row.find("published_on", row::date).orElse(null),
                row.source(),
                value.apply(row));
    }

    /** The rows of a text; refused, with an error for each row that cannot be used. */
    static <T> Loaded<List<T>> parse(String file, String text, Function<StatuteRow, T> value) {
        var lines = text.lines().toList();
        var columns = lines.isEmpty() ? List.<String>of() : cells(lines.get(0).replace("\uFEFF", ""));
        var rows = new ArrayList<T>();
        var issues = new ArrayList<Issue>();
        for (int i = 1; i < lines.size(); i++) {
            var cells = cells(lines.get(i));
            if (lines.get(i).isBlank()) {
                continue;
            }
            if (cells.size() != columns.size()) {
                var problem = "the row has " + cells.size() + " cells, the header " + columns.size();
                issues.add(Issue.error(
                        where(file, i + 1, "", null), problem, "put one comma between two cells, and none within one"));
                continue;
            }
            try {
                rows.add(value.apply(new StatuteRow(columns, cells)));
            } catch (StatuteRow.Refused refused) {
                issues.add(Issue.error(
                        where(file, i + 1, refused.column, refused.found),
                        "found '" + refused.found + "'",
                        String.valueOf(refused.getMessage())));
            }
        }
        return Issue.anyError(issues) ? Loaded.refused(issues) : Loaded.of(rows, issues);
    }

    private static Where where(String file, long line, String column, @Nullable String found) {
        return new Where.Cell(Figure.FOLDER + file, line, column, found);
    }

    private static List<String> cells(String line) {
        return List.of(line.split(",", -1));
    }

    private static String text(String file) {
        try (var stream = StatuteFile.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException(Figure.FOLDER + file + " is missing from the engine");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fault) {
            throw new UncheckedIOException(Figure.FOLDER + file, fault);
        }
    }
}
