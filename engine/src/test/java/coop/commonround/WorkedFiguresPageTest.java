package coop.commonround;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** {@code docs/worked-figures.md} names tests; each is there. */
class WorkedFiguresPageTest {
    private static final Path PAGE = Path.of("docs", "worked-figures.md");
    private static final List<Path> SOURCES =
            List.of(Path.of("src", "test", "java"), Path.of("..", "cli", "src", "test", "java"));
    private static final Pattern NAMED = Pattern.compile("`(\\w+Test)\\.(\\w+)`");

    @Test
    void everyTestItNamesIsThere() throws IOException {
        var sources = sources();
        var missing = new TreeSet<String>();
        int named = 0;
        for (var found = NAMED.matcher(Files.readString(PAGE)); found.find(); named++) {
            var source = sources.getOrDefault(found.group(1), "");
            if (!Pattern.compile("(void|ArchRule) " + found.group(2) + "\\b")
                    .matcher(source)
                    .find()) {
                missing.add(found.group());
            }
        }
        assertThat(missing).isEmpty();
        assertThat(named).isGreaterThan(60);
    }

    private static Map<String, String> sources() throws IOException {
        var sources = new HashMap<String, String>();
        for (var root : SOURCES) {
            try (var files = Files.walk(root)) {
                files.filter(file -> file.toString().endsWith("Test.java"))
                        .forEach(file ->
                                sources.put(file.getFileName().toString().replace(".java", ""), text(file)));
            }
        }
        return sources;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
