package coop.commonround.io.csv.table;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * How a file is written down, judged by its first bytes.
 *
 * @param skip bytes before the text: a byte-order mark
 * @param delimiter comma or semicolon
 */
record FileForm(int skip, char delimiter) {
    private static final int FIRST = 16_384;

    /** The form of a file, or the reason why it is no text file in UTF-8. */
    sealed interface Sniffed {
        record Text(FileForm form) implements Sniffed {}

        record Other(String problem, String remedy) implements Sniffed {}
    }

    static Sniffed of(Path file) throws IOException {
        byte[] first;
        try (var in = Files.newInputStream(file)) {
            first = in.readNBytes(FIRST);
        }
        return findOther(first).map(other -> (Sniffed) other).orElseGet(() -> {
            int skip = startsWith(first, 0xEF, 0xBB, 0xBF) ? 3 : 0;
            var text = new String(first, skip, first.length - skip, StandardCharsets.UTF_8);
            return text.isBlank() && first.length < FIRST
                    ? new Sniffed.Other("the file is empty", "its first line must name the columns")
                    : new Sniffed.Text(new FileForm(skip, delimiter(text)));
        });
    }

    private static Optional<Sniffed.Other> findOther(byte[] first) {
        if (startsWith(first, 'P', 'K', 3, 4) || startsWith(first, 0xD0, 0xCF, 0x11, 0xE0)) {
            return Optional.of(new Sniffed.Other("this is a workbook, not a CSV file", "save it as CSV UTF-8"));
        }
        if (startsWith(first, 0xFF, 0xFE) || startsWith(first, 0xFE, 0xFF)) {
            return Optional.of(new Sniffed.Other("the file is in UTF-16", "save it as CSV UTF-8"));
        }
        return Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    /** The one of comma and semicolon that the first line with text holds more of, outside quotes. */
    private static char delimiter(String text) {
        int commas = 0;
        int semicolons = 0;
        boolean isQuoted = false;
        var line = text.lines().filter(each -> !each.isBlank()).findFirst().orElse("");
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            isQuoted ^= c == '"';
            commas += !isQuoted && c == ',' ? 1 : 0;
            semicolons += !isQuoted && c == ';' ? 1 : 0;
        }
        return semicolons > commas ? ';' : ',';
    }
}
