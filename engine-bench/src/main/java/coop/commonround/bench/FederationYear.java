package coop.commonround.bench;

import coop.commonround.cli.Main;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;

/**
 * How many visits a second does {@code commonround cost} stream through when it prices the delivered weeks of a whole
 * federation, and in how much memory?
 *
 * <p>Settles whether a back office can price a year of 200 branches, 12 million visits, on a small machine in one go. Writes
 * an invented federation beside the system's temporary files (some 100 kB a branch's week) and removes it. Run:
 * <pre>{@code
 * java -Xmx512m -cp engine-bench/target/bench.jar coop.commonround.bench.FederationYear 200 52 1150
 * }</pre>
 */
public final class FederationYear {
    /** Weeks that differ in all; the branches take turns. */
    private static final int DISTINCT = 10;

    private FederationYear() {}

    /** Branches, weeks of each, and visits asked for in a week. */
    public static void main(String[] args) throws IOException {
        int branches = Integer.parseInt(args[0]);
        int weeks = Integer.parseInt(args[1]);
        int visits = Integer.parseInt(args[2]);
        try (var scratch = Scratch.make("commonround-federation")) {
            var federation = scratch.place().resolve("federation");
            long began = System.nanoTime();
            long rostered = write(scratch.place(), federation, branches, weeks, visits);
            System.out.printf(
                    "%,d branches of %,d weeks: %,d visits, written in %.0f s%n",
                    branches, weeks, rostered, seconds(began));
            price(federation, rostered);
        }
    }

    private static long write(Path place, Path federation, int branches, int weeks, int visits) throws IOException {
        var distinct = new ArrayList<DeliveredWeek>();
        for (int seed = 1; seed <= Math.min(DISTINCT, branches); seed++) {
            distinct.add(DeliveredWeek.make(place.resolve("week" + seed), visits, seed));
        }
        long rostered = 0;
        for (int branch = 0; branch < branches; branch++) {
            var week = distinct.get(branch % distinct.size());
            for (int each = 1; each <= weeks; each++) {
                week.copyTo(federation.resolve("b%03d/w%02d".formatted(branch, each)), 1000L * branch + each);
                rostered += week.visits();
            }
        }
        return rostered;
    }

    private static void price(Path federation, long rostered) {
        System.gc();
        long before = Peak.used();
        var out = new LineCount();
        var faults = new PrintWriter(new OutputStreamWriter(System.err, StandardCharsets.UTF_8), true);
        var peak = new Peak();
        long began = System.nanoTime();
        int exitCode = Main.run(
                new PrintWriter(out), faults, "cost", federation.toString(), "--actuals", "--csv", "--by", "payer");
        double seconds = seconds(began);
        long most = peak.stop();
        System.gc();
        System.out.printf(
                "priced in %.1f s: %,.0f visits a second; heap at most %d MB (limit %d MB), %d MB before and %d MB after;"
                        + " %,d folders, exit code %d%n",
                seconds,
                rostered / seconds,
                most >> 20,
                Runtime.getRuntime().maxMemory() >> 20,
                before >> 20,
                Peak.used() >> 20,
                out.lines - 1,
                exitCode);
    }

    private static double seconds(long began) {
        return (System.nanoTime() - began) / 1e9;
    }

    /** Counts lines, and keeps none. */
    private static final class LineCount extends Writer {
        private long lines;

        @Override
        public void write(char[] text, int from, int length) {
            for (int i = from; i < from + length; i++) {
                lines += text[i] == '\n' ? 1 : 0;
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
