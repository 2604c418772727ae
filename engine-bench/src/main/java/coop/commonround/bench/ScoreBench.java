package coop.commonround.bench;

import coop.commonround.plan.RuleScore;
import coop.commonround.plan.Scoring;
import coop.commonround.rule.planning.PlannedRoster;
import coop.commonround.search.Instance;
import coop.commonround.search.RosterState;
import coop.commonround.search.Search;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
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

    /** A full roster by the kernel's numbers. */
    @State(Scope.Benchmark)
    public static class Numbered {
        Instance instance;
        int[][] rounds;

        @Setup
        public void construct(ExampleWeek week) {
            var roster = PlannedRoster.of(week.problem, week.travel);
            instance = new Instance(roster, week.problem.policy());
            var state = new RosterState(instance);
            new Search(state, 1).construct(() -> false);
            rounds = new int[roster.rounds().size()][];
            for (int round = 0; round < rounds.length; round++) {
                rounds[round] = state.attendancesOf(round);
            }
        }
    }

    /** From a roster of the model to what each rule makes of it, match by match. */
    @Benchmark
    public List<RuleScore> constraintStreams(ExampleWeek week, PlannedWeek planned) {
        return Scoring.using(week.travel).score(week.problem, planned.roster);
    }

    /** From an empty state to starts and prices of a full one. */
    @Benchmark
    public long kernel(Numbered full) {
        var state = new RosterState(full.instance);
        for (int round = 0; round < full.rounds.length; round++) {
            int after = -1;
            for (int attendance : full.rounds[round]) {
                state.insert(attendance, round, after);
                after = attendance;
            }
        }
        if (!state.settle()) {
            throw new IllegalStateException("the roster has no lawful starts");
        }
        return state.soft();
    }
}
