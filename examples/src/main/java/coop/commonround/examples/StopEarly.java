package coop.commonround.examples;

import coop.commonround.plan.Planner;
import coop.commonround.plan.Progress;
import coop.commonround.plan.StopSignal;
import coop.commonround.travel.TravelTimes;
import java.time.Duration;

/**
 * Watches a search and stops it before its time: here, as soon as every visit is covered.
 *
 * <pre>{@code
 * cli/bin/commonround --version   # builds the jar
 * java -cp cli/target/commonround.jar:examples/target/classes coop.commonround.examples.StopEarly
 * }</pre>
 */
public final class StopEarly {
    private StopEarly() {}

    public static void main(String[] args) {
        var problem = ProblemInCode.problem();
        var stop = new StopSignal();
        var planner = Planner.using(TravelTimes.of(problem))
                .stoppingAfter(Duration.ofMinutes(10))
                .reportingTo(progress -> look(progress, stop))
                .stoppedBy(stop);
        System.out.println(planner.plan(problem).summary());
    }

    private static void look(Progress progress, StopSignal stop) {
        System.out.println(progress.uncovered() + " of " + progress.toCover() + " uncovered, " + progress.price());
        if (progress.isLawful() && progress.uncovered() == 0) {
            stop.stop();
        }
    }
}
