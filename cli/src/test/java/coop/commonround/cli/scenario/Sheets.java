package coop.commonround.cli.scenario;

import static java.util.stream.Collectors.joining;

import coop.commonround.base.CivilTime;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** CSV files of one folder, and how their cells are written; no cell needs quotes. */
record Sheets(Path folder) {
    void write(String file, String header, Stream<String> rows) throws IOException {
        Files.write(folder.resolve(file), Stream.concat(Stream.of(header), rows).toList());
    }

    /** Adds columns to a file that has been written, a row of them to each of its rows. */
    void widen(String file, String header, Stream<String> cells) throws IOException {
        var written = Files.readAllLines(folder.resolve(file));
        var added = Stream.concat(Stream.of(header), cells).toList();
        if (written.size() != added.size()) {
            throw new IllegalArgumentException(file + " has other rows");
        }
        Files.write(
                folder.resolve(file),
                IntStream.range(0, added.size())
                        .mapToObj(i -> written.get(i) + "," + added.get(i))
                        .toList());
    }

    /** Adds a row to a file that has been written, by the names of its columns; the others stay empty. */
    void add(String file, Map<String, Object> cells) throws IOException {
        var written = new ArrayList<>(Files.readAllLines(folder.resolve(file)));
        written.add(Stream.of(written.get(0).split(","))
                .map(column -> Objects.toString(cells.get(column), ""))
                .collect(joining(",")));
        Files.write(folder.resolve(file), written);
    }

    static String row(@Nullable Object... cells) {
        return Stream.of(cells).map(cell -> Objects.toString(cell, "")).collect(joining(","));
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String list(Collection<String> words) {
        return String.join(";", words);
    }

    static String yes(boolean is) {
        return is ? "yes" : "no";
    }

    static @Nullable String hours(@Nullable Duration length) {
        return length == null ? null : String.valueOf(length.toMinutes() / 60.0);
    }

    static @Nullable Long minutes(@Nullable Duration length) {
        return length == null ? null : length.toMinutes();
    }

    static @Nullable String time(@Nullable Instant moment) {
        return moment == null ? null : CivilTime.timeOf(moment).toString();
    }
}
