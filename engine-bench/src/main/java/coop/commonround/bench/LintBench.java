package coop.commonround.bench;

import coop.commonround.model.Attendance;
import coop.commonround.model.Roster;
import coop.commonround.model.Round;
import coop.commonround.plan.lint.LintReport;
import coop.commonround.plan.lint.RosterLint;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long does it take to find what is amiss in a roster made elsewhere, and to look for repairs?
 *
 * <p>Settles whether {@code check --roster} may look for a repair of everything it finds.
 * Run: {@code engine-bench/bin/bench LintBench}
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 5, time = 1)
public class LintBench {
    private static final int ONE_IN = 20;
    private static final Duration LATE = Duration.ofMinutes(40);

    /** A planned roster in which one visit of twenty starts 40 minutes later than planned, the others as planned. */
    @State(Scope.Benchmark)
    public static class Slipped {
        /** For how many findings a repair is looked for. */
        @Param({"0", "20"})
        public int repairs;

        Roster roster;

        @Setup
        public void make(PlannedWeek planned) {
            var rounds = new ArrayList<Round>();
            int number = 0;
            for (var round : planned.roster.rounds()) {
                var attendances = new ArrayList<Attendance>();
                for (var each : round.attendances()) {
                    attendances.add(number++ % ONE_IN == 0 ? later(each) : each);
                }
                rounds.add(new Round(round.shift(), round.careworker(), attendances, round.home()));
            }
            roster = new Roster(rounds, planned.roster.uncovered());
        }

        private static Attendance later(Attendance each) {
            return new Attendance(
                    each.visit(), each.start().plus(LATE), each.end().plus(LATE), each.before(), each.waiting());
        }
    }

    @Benchmark
    public LintReport findings(ExampleWeek week, Slipped slipped) {
        return RosterLint.using(week.travel).repairingMost(slipped.repairs).check(week.problem, slipped.roster);
    }
}
