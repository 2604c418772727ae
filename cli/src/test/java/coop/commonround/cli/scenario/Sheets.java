package coop.commonround.cli.scenario;

import static java.util.stream.Collectors.joining;

import coop.commonround.base.CivilTime;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** CSV files of one folder, and how their cells are written; no cell needs quotes. */
record Sheets(Path folder) {
    void write(String file, String header, Stream<String> rows) throws IOException {
        Files.write(folder.resolve(file), Stream.concat(Stream.of(header), rows).toList());
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
