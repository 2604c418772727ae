package coop.commonround.bench;

import coop.commonround.cli.example.ExampleFolder;
import coop.commonround.io.csv.FolderReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.stream.IntStream;

/**
 * How much memory and time does it take to read a very long file, {@code history.csv} or {@code visits.csv}?
 *
 * <p>Settles that history is summed up while it is read, so that years of it need no more memory than a week, and what a
 * visit weighs. Writes an invented folder beside the system's temporary files and removes it. Run:
 * <pre>{@code
 * java -Xmx64m -cp engine-bench/target/bench.jar coop.commonround.bench.StreamingRead history.csv 1000000
 * }</pre>
 */
public final class StreamingRead {
    private static final LocalDate LAST_DAY = LocalDate.of(2027, 3, 21);
    private static final LocalDate FIRST_DAY = LocalDate.of(2027, 3, 22);
    private static final int CLIENTS = 30;
    private static final int CAREWORKERS = 10;

    private StreamingRead() {}

    public static void main(String[] args) throws IOException {
        var file = args[0];
        int rows = Integer.parseInt(args[1]);
        try (var scratch = Scratch.make("commonround-read")) {
            var folder = scratch.place().resolve("week");
            ExampleFolder.colneValley().ofVisits(300).seeded(1).writeTo(folder);
            write(folder, file, rows);
            read(folder, file, rows);
        }
    }

    private static void write(Path folder, String file, int rows) throws IOException {
        var ids = Files.readAllLines(folder.resolve("clients.csv")).stream()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(',')))
                .limit(CLIENTS)
                .toList();
        var lines = IntStream.range(0, rows);
        if (file.equals("history.csv")) {
            write(
                    folder.resolve(file),
                    "client_id,careworker_id,date,minutes",
                    lines.mapToObj(row -> "%s,W%02d,%s,30"
                                    .formatted(
                                            ids.get(row % CLIENTS),
                                            1 + row / CLIENTS % CAREWORKERS,
                                            LAST_DAY.minusDays(row % 1000)))
                            .iterator());
        } else {
            // the links name visits of the example
            Files.delete(folder.resolve("visit_links.csv"));
            write(
                    folder.resolve(file),
                    "visit_id,client_id,date,earliest_start,latest_start,minutes",
                    lines.mapToObj(row -> "V%d,%s,%s,%02d:00,%02d:30,30"
                                    .formatted(
                                            row,
                                            ids.get(row % CLIENTS),
                                            FIRST_DAY.plusDays(row % 56),
                                            7 + row % 12,
                                            7 + row % 12))
                            .iterator());
        }
    }

    private static void write(Path file, String header, Iterator<String> rows) throws IOException {
        try (var out = Files.newBufferedWriter(file)) {
            out.write(header + "\n");
            while (rows.hasNext()) {
                out.write(rows.next() + "\n");
            }
        }
    }

    private static void read(Path folder, String file, int rows) throws IOException {
        var bytes = Files.size(folder.resolve(file));
        var peak = new Peak();
        long began = System.nanoTime();
        var read = FolderReader.strict().read(folder);
        double seconds = (System.nanoTime() - began) / 1e9;
        long most = peak.stop();
        System.gc();
        long kept = Peak.used();
        read.issues().stream().limit(3).forEach(issue -> System.err.println(issue.text()));
        var problem = read.value().orElseThrow().problem();
        System.out.printf(
                "%s: %,d rows (%d MB) in %.1f s, %,.0f rows/s; heap at most %d MB, %d MB of it kept (limit %d MB); %,d visits%n",
                file,
                rows,
                bytes >> 20,
                seconds,
                rows / seconds,
                most >> 20,
                kept >> 20,
                Runtime.getRuntime().maxMemory() >> 20,
                problem.visits().size());
    }
}
