package coop.commonround.bench;

import coop.commonround.plan.Outcome;
import coop.commonround.plan.Planner;
import coop.commonround.search.Search;
import coop.commonround.search.part.Pacing;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How fast does the kernel search, and how soon is there a first lawful roster?
 *
 * <p>Settles how long a planner has to be given, and shows each change that slows the inner loop.
 * Run: {@code engine-bench/bin/bench SearchBench}
 */
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class SearchBench {
    private static final int ITERATIONS = 1000;

    /** A search from the first roster, begun anew for each call, so that all calls do the same work. */
    @State(Scope.Benchmark)
    public static class First {
        Search search;

        @Setup(Level.Invocation)
        public void begin(FirstRoster first) {
            search = new Search(first.full.state(), 1);
        }
    }

    /** Iterations of ruin and recreate a second, over a whole cooling from hot to cold. */
    @Benchmark
    @BenchmarkMode(Mode.Throughput)
    @OutputTimeUnit(TimeUnit.SECONDS)
    @OperationsPerInvocation(ITERATIONS)
    public Search iterations(First first) {
        first.search.improve(Pacing.ofSteps(ITERATIONS), better -> {});
        return first.search;
    }

    /** From a problem to a first lawful roster with the score of each rule, as a caller sees it. */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    public Outcome firstRoster(ExampleWeek week) {
        return Planner.using(week.travel).iterating(0).plan(week.problem);
    }
}
