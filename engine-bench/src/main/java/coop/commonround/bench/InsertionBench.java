package coop.commonround.bench;

import coop.commonround.model.Problem;
import coop.commonround.model.VisitId;
import coop.commonround.search.Search;
import coop.commonround.search.state.RosterState;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
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
 * How long does it take to look at every place of a visit in a full roster and to put it into the cheapest?
 *
 * <p>Settles whether all places may be tried as the co-op grows, or only those near by.
 * Run: {@code engine-bench/bin/bench InsertionBench}
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class InsertionBench {
    /** So few that even the smallest roster stays nearly full. */
    private static final int VISITS = 10;

    /** A full roster of visits that all have a place, but for some for one careworker, spread over the week. */
    @State(Scope.Benchmark)
    public static class Gaps {
        private final BitSet taken = new BitSet();
        private FullRoster full;
        RosterState state;

        @Setup
        public void make(ExampleWeek week) {
            var first = new FullRoster(week.problem, week.travel);
            full = new FullRoster(placed(week.problem, first), week.travel);
            var single = Arrays.stream(full.rounds)
                    .flatMapToInt(Arrays::stream)
                    .filter(number ->
                            !full.model.attendances().get(number).visit().isDoubleUp())
                    .sorted()
                    .toArray();
            for (int i = 0; i < VISITS; i++) {
                taken.set(single[i * single.length / VISITS]);
            }
        }

        /** The problem without the visits that found no place: no time is to go into looking for one. */
        private static Problem placed(Problem problem, FullRoster first) {
            var covered = covered(first);
            return new Problem(
                    problem.period(),
                    problem.clients(),
                    problem.careworkers(),
                    problem.shifts(),
                    problem.visits().stream()
                            .filter(visit -> covered.contains(visit.id()))
                            .toList(),
                    problem.links().stream()
                            .filter(link -> covered.contains(link.first()) && covered.contains(link.second()))
                            .toList(),
                    problem.compatibilities(),
                    problem.packages(),
                    problem.history(),
                    problem.policy(),
                    problem.calendar(),
                    problem.givenLegs(),
                    problem.prices());
        }

        private static Set<VisitId> covered(FullRoster first) {
            var covered = new HashSet<VisitId>();
            for (var round : first.rounds) {
                for (int number : round) {
                    covered.add(first.model
                            .attendances()
                            .get(number)
                            .visit()
                            .visit()
                            .id());
                }
            }
            return covered;
        }

        @Setup(Level.Invocation)
        public void takeOut() {
            state = full.stateWithout(taken);
        }
    }

    /** Microseconds a visit, its share of putting the visits in order included. */
    @Benchmark
    @OperationsPerInvocation(VISITS)
    public RosterState cheapestPlace(Gaps gaps) {
        new Search(gaps.state, 1).construct(() -> false);
        return gaps.state;
    }
}
