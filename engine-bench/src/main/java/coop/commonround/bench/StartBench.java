package coop.commonround.bench;

import coop.commonround.cli.Main;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How much of a cold start is ours: reading the command line, once, in a fresh process?
 *
 * <p>Settles whether the command needs a class-data archive beside its jar.
 * Run: {@code ./mvnw -q -pl engine-bench -am -DskipTests package && java -jar engine-bench/target/bench.jar StartBench}
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(10)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class StartBench {

    @Benchmark
    public String help() {
        var out = new StringWriter();
        Main.run(new PrintWriter(out), new PrintWriter(out), "--help");
        return out.toString();
    }
}
