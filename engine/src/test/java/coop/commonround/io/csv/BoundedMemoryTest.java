package coop.commonround.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import coop.commonround.base.Issue;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files much larger than the memory are read, or refused, in a machine of 48 MB. */
@Tag("slow")
class BoundedMemoryTest {
    private static final int ROWS = 1_000_000;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @TempDir
    Path folder;

    /** Reads the folder named, and prints what came of it. */
    static final class Small {
        private Small() {}

        public static void main(String[] folder) {
            var loaded = FolderReader.strict().read(Path.of(folder[0]));
            var meetings = loaded.value()
                    .map(each -> each.problem().history().meetings().size());
            System.out.println(meetings.map(Object::toString).orElse("nothing") + " "
                    + loaded.issues().stream().filter(Issue::isError).count());
        }
    }

    @Test
    void sumsUpAMillionPastVisits() throws Exception {
        write(
                "history.csv",
                "client_id,careworker_id,date,minutes\n",
                row -> "C" + (1 + row % 500) + ",W" + row % 20 + "," + DAY.minusDays(row % 700) + ",30\n");
        // 500 clients; row % 20 is fixed by row % 500, so each has met one careworker.
        assertThat(readSmall()).isEqualTo("500 0");
    }

    @Test
    void refusesAMillionFaults() throws Exception {
        write("history.csv", "client_id,careworker_id,date,minutes\n", row -> "C1,W1,11/23/2026,soon\n");
        assertThat(readSmall()).isEqualTo("nothing 10001");
    }

    private interface Line {
        String of(int row);
    }

    private void write(String file, String header, Line line) throws IOException {
        SmallFolder.in(folder).read();
        try (var out = Files.newBufferedWriter(folder.resolve(file))) {
            out.write(header);
            for (int row = 0; row < ROWS; row++) {
                out.write(line.of(row));
            }
        }
    }

    private String readSmall() throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var output = folder.resolve("output.txt").toFile();
        var process = new ProcessBuilder(
                        java,
                        "-Xmx48m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Small.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(output)
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return lastLine(output);
    }

    private static String lastLine(File output) throws IOException {
        var lines = Files.readAllLines(output.toPath());
        return lines.isEmpty() ? "" : lines.get(lines.size() - 1);
    }
}
