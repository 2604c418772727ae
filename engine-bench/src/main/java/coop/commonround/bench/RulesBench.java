package coop.commonround.bench;

import coop.commonround.model.Problem;
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
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How much do the rules of home care slow the search down?
 *
 * <p>Settles whether a co-op may switch all of them on: no more than half of the iterations a second may go.
 * Run: {@code engine-bench/bin/bench RulesBench -p visits=1200}
 */
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class RulesBench {
    private static final int ITERATIONS = 1000;

    /** The first roster of the week under some of the rules. */
    @State(Scope.Benchmark)
    public static class Ruled {
        @Param({"FEWEST", "USUAL", "ALL"})
        RulesOn rules;

        FullRoster full;
        Search search;

        @Setup
        public void construct(ExampleWeek week) {
            Problem problem = rules.in(week.problem);
            full = new FullRoster(problem, week.travel);
        }

        @Setup(Level.Invocation)
        public void begin() {
            search = new Search(full.state(), 1);
        }
    }

    /** Iterations of ruin and recreate a second, over a whole cooling from hot to cold. */
    @Benchmark
    @BenchmarkMode(Mode.Throughput)
    @OutputTimeUnit(TimeUnit.SECONDS)
    @OperationsPerInvocation(ITERATIONS)
    public Search iterations(Ruled ruled) {
        ruled.search.improve(Pacing.ofSteps(ITERATIONS), better -> {});
        return ruled.search;
    }
}
