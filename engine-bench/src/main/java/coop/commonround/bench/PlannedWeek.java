package coop.commonround.bench;

import coop.commonround.model.Roster;
import coop.commonround.plan.Planner;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A full roster of the week: the first that the planner finds. */
@State(Scope.Benchmark)
public class PlannedWeek {
    Roster roster;

    @Setup
    public void plan(ExampleWeek week) {
        var outcome = Planner.using(week.travel).iterating(0).plan(week.problem);
        roster = outcome.plan().orElseThrow().roster();
    }
}
