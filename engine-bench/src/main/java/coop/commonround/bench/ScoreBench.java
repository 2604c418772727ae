package coop.commonround.bench;

import coop.commonround.plan.RuleScore;
import coop.commonround.plan.Scoring;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long does it take to judge a full roster by every rule, as constraint streams and in the kernel?
 *
 * <p>Settles how often a screen may score a roster while somebody edits it, and what a new start of the search costs.
 * Run: {@code engine-bench/bin/bench ScoreBench}
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ScoreBench {

    /** From a roster of the model to what each rule makes of it, match by match. */
    @Benchmark
    public List<RuleScore> constraintStreams(ExampleWeek week, PlannedWeek planned) {
        return Scoring.using(week.travel).score(week.problem, planned.roster);
    }

    /** From an empty state to starts and prices of a full one. */
    @Benchmark
    public long kernel(FirstRoster first) {
        return first.full.state().soft();
    }
}
