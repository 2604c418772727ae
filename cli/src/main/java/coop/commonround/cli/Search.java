package coop.commonround.cli;

import coop.commonround.cli.progress.ProgressWatch;
import coop.commonround.model.Problem;
import coop.commonround.plan.Outcome;
import coop.commonround.plan.Planner;
import coop.commonround.plan.StopSignal;
import coop.commonround.travel.TravelTimes;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** How long and how to search. */
final class Search {
    /** More than any machine has use for. */
    static final int MOST_THREADS = 1_000;

    @ArgGroup
    private Limit limit = new Limit();

    /** One or the other. */
    private static final class Limit {
        @Option(
                names = "--time",
                paramLabel = "TIME",
                converter = TimeSpan.class,
                description = "How long to search: 30s, 2m, 1m30s (default: 60s).")
        private @Nullable Duration time;

        @Option(
                names = "--iterations",
                paramLabel = "N",
                converter = AtLeast.Zero.class,
                description = "Search so many steps instead: the result is then the same on any machine.")
        private @Nullable Long iterations;
    }

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "0",
            description = "Another seed, another search (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(
            names = "--threads",
            paramLabel = "N",
            converter = AtLeast.One.class,
            description = "How many threads to search on, at least 1 (default: one for each processor). From some 500"
                    + " visits on a roster is searched in parts; how many steps find which roster does not depend on"
                    + " the threads.")
    private @Nullable Long threads;

    /** Searches until the limit, or until it is told to stop. */
    Outcome search(Problem problem, TravelTimes travel, StopSignal signal, Narrator narrator) {
        var planner = Planner.using(travel).seeded(seed).onThreads(threads()).stoppedBy(signal);
        var iterations = limit.iterations;
        if (iterations != null) {
            narrator.searching(problem, iterations + " iterations");
            return search(planner.iterating(iterations), problem, narrator.watch(null));
        }
        var time = limit.time == null ? Planner.DEFAULT_TIME : limit.time;
        narrator.searching(problem, time.toSeconds() + " s");
        return search(planner.stoppingAfter(time), problem, narrator.watch(time));
    }

    private int threads() {
        return threads == null ? Runtime.getRuntime().availableProcessors() : (int) Math.min(threads, MOST_THREADS);
    }

    private static Outcome search(Planner planner, Problem problem, ProgressWatch watch) {
        try (watch) {
            return planner.reportingTo(watch).plan(problem);
        }
    }
}
