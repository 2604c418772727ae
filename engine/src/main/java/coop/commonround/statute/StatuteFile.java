package coop.commonround.statute;

import coop.commonround.base.Check;
import coop.commonround.base.Dated;
import coop.commonround.base.Money;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Reads the files that come with the engine: commas between cells and none within, a header, every row complete. */
final class StatuteFile {
    /** One row; a column that is not there is a fault of the file. */
    record Row(String file, List<String> columns, List<String> cells) {
        String text(String column) {
            int at = columns.indexOf(column);
            Check.that(at >= 0, "%s has no column %s", file, column);
            return cells.get(at);
        }

        Money money(String column) {
            return Money.parse(text(column));
        }

        BigDecimal number(String column) {
            return new BigDecimal(text(column));
        }
    }

    private StatuteFile() {}

    static <T> Figure<T> read(String file, Function<Row, T> value) {
        var lines = lines(file);
        var columns = List.of(lines.get(0).split(",", -1));
        var rows = new ArrayList<Dated.Row<T>>();
        for (var line : lines.subList(1, lines.size())) {
            var row = new Row(file, columns, List.of(line.split(",", -1)));
            Check.that(row.cells().size() == columns.size(), "%s: '%s' must have %s cells", file, line, columns.size());
            var publishedOn = row.text("published_on");
            rows.add(new Dated.Row<>(
                    LocalDate.parse(row.text("effective_from")),
                    publishedOn.isEmpty() ? null : LocalDate.parse(publishedOn),
                    Check.text(row.text("source"), "source"),
                    value.apply(row)));
        }
        return new Figure<>(file, new Dated<>(rows));
    }

    private static List<String> lines(String file) {
        try (var stream = StatuteFile.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("statute/" + file + " is missing from the engine");
            }
            return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        } catch (IOException fault) {
            throw new UncheckedIOException("statute/" + file, fault);
        }
    }
}
