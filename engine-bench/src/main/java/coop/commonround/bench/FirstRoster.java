package coop.commonround.bench;

import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The kernel's first roster of the week. */
@State(Scope.Benchmark)
public class FirstRoster {
    FullRoster full;

    @Setup
    public void construct(ExampleWeek week) {
        full = new FullRoster(week.problem, week.travel);
    }
}
