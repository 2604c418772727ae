package coop.commonround.bench;

import coop.commonround.travel.road.RoadNetwork;
import coop.commonround.travel.road.RoadSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/**
 * How long does it take to import an extract, and to open it again from the cache, in a new process and in one that has done it before?
 *
 * <p>Settles whether a command may open its roads anew each time. Prints CSV, a row for each of the four: seconds in
 * {@link RoadNetwork#open} (median, lowest, highest), and of a new process from its start to its end as well; then
 * kilobytes in use after a full collection with the network open, and in the cache. A new process is a Java of
 * this program's class path without options. Run, from a checkout with the extracts beside it:
 * <pre>{@code
 * java -cp engine-bench/target/bench.jar coop.commonround.bench.RoadOpening ../shared/osm/newport.osm.pbf 7
 * }</pre>
 */
public final class RoadOpening {
    private final Path extract;
    private final int times;

    private RoadOpening(Path extract, int times) {
        this.extract = extract;
        this.times = times;
    }

    /** Measures an extract so many times; or, given three words, is the new process that opens the second's extract in the third's folder. */
    public static void main(String[] args) throws IOException, InterruptedException {
        if (args.length == 3) {
            System.out.println(open(Path.of(args[1]), Path.of(args[2])));
            return;
        }
        new RoadOpening(Path.of(args[0]), Integer.parseInt(args[1])).print();
    }

    private void print() throws IOException, InterruptedException {
        System.out.println("what,process,times,open_s,lowest_s,highest_s,whole_process_s");
        var importing = new double[times];
        var reading = new double[times];
        var wholeImporting = new double[times];
        var wholeReading = new double[times];
        for (int i = 0; i < times; i++) {
            try (var cache = Scratch.make("commonround-roads")) {
                importing[i] = inNewProcess(cache.place(), wholeImporting, i);
                reading[i] = inNewProcess(cache.place(), wholeReading, i);
            }
        }
        System.out.println(row("import", "new", importing) + "," + text(median(wholeImporting)));
        System.out.println(row("reload", "new", reading) + "," + text(median(wholeReading)));
        for (int i = 0; i < times; i++) {
            try (var cache = Scratch.make("commonround-roads")) {
                importing[i] = open(extract, cache.place());
                reading[i] = open(extract, cache.place());
            }
        }
        System.out.println(row("import", "the same", importing) + ",");
        System.out.println(row("reload", "the same", reading) + ",");
        weigh();
    }

    private static double open(Path extract, Path cache) throws IOException {
        long start = System.nanoTime();
        RoadNetwork.open(extract, cache, RoadSettings.DEFAULT).close();
        return (System.nanoTime() - start) / 1e9;
    }

    private double inNewProcess(Path cache, double[] whole, int time) throws IOException, InterruptedException {
        long start = System.nanoTime();
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        RoadOpening.class.getName(),
                        "new process",
                        extract.toString(),
                        cache.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (process.waitFor() != 0) {
            throw new IOException("the new process ended with " + process.exitValue());
        }
        whole[time] = (System.nanoTime() - start) / 1e9;
        return Double.parseDouble(told);
    }

    private void weigh() throws IOException {
        try (var cache = Scratch.make("commonround-roads")) {
            RoadNetwork.open(extract, cache.place(), RoadSettings.DEFAULT).close();
            long before = used();
            var network = RoadNetwork.open(extract, cache.place(), RoadSettings.DEFAULT);
            System.out.printf("held_kb,%d%n", (used() - before) >> 10);
            // It is in use until here.
            network.close();
            System.out.printf("cache_kb,%d%n", bytesIn(cache.place()) >> 10);
        }
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static long bytesIn(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(RoadOpening::size)
                    .sum();
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String row(String what, String process, double[] seconds) {
        var sorted = Arrays.stream(seconds).sorted().toArray();
        return String.join(
                ",",
                what,
                process,
                Integer.toString(sorted.length),
                text(median(sorted)),
                text(sorted[0]),
                text(sorted[sorted.length - 1]));
    }

    private static double median(double[] seconds) {
        return Arrays.stream(seconds).sorted().toArray()[seconds.length / 2];
    }

    private static String text(double seconds) {
        return String.format(Locale.ROOT, "%.3f", seconds);
    }
}
