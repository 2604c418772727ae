package coop.commonround.bench;

import coop.commonround.base.Loaded;
import coop.commonround.cost.Costing;
import coop.commonround.cost.PlanningPrices;
import coop.commonround.cost.ledger.Statement;
import coop.commonround.model.LabourPrices;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long does it take to price a week, line by line?
 *
 * <p>Settles whether a what-if may price each of its hundreds of rosters in full, in exact decimals.
 * Run: {@code engine-bench/bin/bench PriceBench}
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class PriceBench {

    @Benchmark
    public Loaded<Statement> statement(ExampleWeek week, PlannedWeek planned) {
        return Costing.with(week.book).price(week.problem, planned.roster);
    }

    @Benchmark
    public Loaded<LabourPrices> whatThePlannerIsTold(ExampleWeek week) {
        return PlanningPrices.of(week.problem, week.book);
    }
}
