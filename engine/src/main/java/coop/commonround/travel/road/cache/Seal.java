package coop.commonround.travel.road.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.zip.CRC32C;

/** The list of a folder's files with their sizes and check sums, written last: what it does not fit has been damaged. */
final class Seal {
    private static final String FILE = "seal";

    private Seal() {}

    static void put(Path folder) throws IOException {
        Files.writeString(folder.resolve(FILE), listOf(folder));
    }

    static boolean isWhole(Path folder) throws IOException {
        try {
            return Files.readString(folder.resolve(FILE)).equals(listOf(folder));
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    private static String listOf(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            var lines = files.filter(file -> !file.endsWith(FILE)).sorted().collect(Collectors.toList());
            var text = new StringBuilder();
            for (var file : lines) {
                text.append(file.getFileName()).append(' ').append(sumOf(file)).append('\n');
            }
            return text.toString();
        }
    }

    private static String sumOf(Path file) throws IOException {
        var sum = new CRC32C();
        long size = 0;
        try (var in = Files.newInputStream(file)) {
            var some = new byte[1 << 16];
            for (int read; (read = in.read(some)) > 0; size += read) {
                sum.update(some, 0, read);
            }
        }
        return size + " " + Long.toHexString(sum.getValue());
    }
}
