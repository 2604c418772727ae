package coop.commonround.cli;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** Rows of a file as cells by column; columns may come to rows that had none. */
final class Csv {
    private static final CsvMapper MAPPER = CsvMapper.builder().build();

    private Csv() {}

    static List<Map<String, String>> read(Path file) throws IOException {
        try (var rows = MAPPER.readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .<Map<String, String>>readValues(file.toFile())) {
            return new ArrayList<>(rows.readAll());
        }
    }

    /** Writes nothing, and leaves what there is, where there are no rows. */
    static void write(Path file, List<Map<String, String>> rows) throws IOException {
        var columns = new LinkedHashSet<String>();
        rows.forEach(row -> columns.addAll(row.keySet()));
        var lines = new ArrayList<String>();
        lines.add(String.join(",", columns));
        rows.forEach(row -> lines.add(columns.stream()
                .map(column -> quoted(row.getOrDefault(column, "")))
                .collect(joining(","))));
        if (!rows.isEmpty()) {
            Files.write(file, lines);
        }
    }

    private static String quoted(String cell) {
        return cell.contains(",") ? '"' + cell + '"' : cell;
    }
}
