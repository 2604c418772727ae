package coop.commonround.bench;

import coop.commonround.base.Loaded;
import coop.commonround.io.csv.FolderReader;
import coop.commonround.io.csv.RosterFolder;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long does it take to read a roster folder, every check of every cell included?
 *
 * <p>Settles whether a folder may be read anew by each command, or has to be cached in some binary form.
 * Run: {@code engine-bench/bin/bench ReadBench}
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ReadBench {

    @Benchmark
    public Loaded<RosterFolder> folder(ExampleWeek week) {
        return FolderReader.strict().read(week.folder);
    }
}
