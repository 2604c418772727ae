package coop.commonround.bench.quality.contest;

import coop.commonround.base.Check;
import java.time.Duration;

/**
 * What each solver is given.
 *
 * @param time wall time from the instance in memory to the solution, above zero
 * @param threads how many threads it may search with, at least one
 * @param seed of all its dice
 */
public record Effort(Duration time, int threads, long seed) {
    public Effort {
        Check.that(time.toMillis() > 0, "the time (%s) must be above zero", time);
        Check.that(threads >= 1, "threads (%s) must be at least one", threads);
    }
}
