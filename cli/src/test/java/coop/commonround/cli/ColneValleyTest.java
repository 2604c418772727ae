package coop.commonround.cli;

import static org.assertj.core.api.Assertions.assertThat;

import coop.commonround.cli.independent.IndependentChecker;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job on the ready-made folder: covered, lawful by a checker that shares no code, the same each time. */
@Tag("slow")
final class ColneValleyTest {
    private static final Path FOLDER = Path.of("..", "examples", "colne-valley");

    @TempDir
    private Path temporary;

    @Test
    void coversAtLeast97PercentLawfully() {
        var out = planned(FOLDER, "out", 25_000);
        assertThat(IndependentChecker.check(FOLDER, out)).isEmpty();
        assertThat(IndependentChecker.coverage(FOLDER, out).share()).isGreaterThanOrEqualTo(0.97);
    }

    @Test
    void writesTheSameFilesTwiceAndWithEveryRowReversed() throws IOException {
        var once = files(planned(FOLDER, "once", 1500));
        assertThat(files(planned(FOLDER, "twice", 1500))).isEqualTo(once);
        assertThat(files(planned(reversed(), "reversed", 1500))).isEqualTo(once);
    }

    private Path planned(Path folder, String name, int iterations) {
        var out = temporary.resolve(name);
        var words = new StringWriter();
        int code = Main.run(
                new PrintWriter(words),
                new PrintWriter(words),
                "plan",
                folder.toString(),
                "--iterations",
                String.valueOf(iterations),
                "--seed",
                "1",
                "--out",
                out.toString());
        assertThat(code).as(words.toString()).isLessThanOrEqualTo(ExitCode.UNFINISHED);
        return out;
    }

    private static Map<String, String> files(Path folder) throws IOException {
        var files = new TreeMap<String, String>();
        try (var list = Files.list(folder)) {
            for (var file : list.toList()) {
                files.put(String.valueOf(file.getFileName()), Files.readString(file));
            }
        }
        return files;
    }

    /** The same folder with the rows of every CSV file the other way round. */
    private Path reversed() throws IOException {
        var folder = Files.createDirectory(temporary.resolve("colne-valley"));
        try (var list = Files.list(FOLDER)) {
            for (var file : list.toList()) {
                var target = folder.resolve(file.getFileName());
                if (file.toString().endsWith(".csv")) {
                    Files.write(target, withRowsReversed(Files.readAllLines(file)), StandardCharsets.UTF_8);
                } else {
                    Files.copy(file, target);
                }
            }
        }
        return folder;
    }

    private static List<String> withRowsReversed(List<String> lines) {
        var reversed = new ArrayList<>(lines.subList(1, lines.size()));
        Collections.reverse(reversed);
        reversed.add(0, lines.get(0));
        return reversed;
    }
}
