package coop.commonround.plan;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * When the search ends.
 *
 * @param time how long it lasts, null if iterations decide
 * @param iterations how many improvements it tries, null if the time decides
 */
record Limit(@Nullable Duration time, @Nullable Long iterations) {
    static Limit of(Duration time) {
        return new Limit(time, null);
    }

    static Limit of(long iterations) {
        return new Limit(null, iterations);
    }

    /** What the kernel gets where the solver's local search follows it: three fifths of the time, or all iterations. */
    Limit forKernel() {
        return time == null ? this : of(time.multipliedBy(3).dividedBy(5));
    }

    /** What that local search gets: the rest of the time, or as many iterations. */
    Limit forOwnRules() {
        return time == null ? this : of(time.multipliedBy(2).dividedBy(5));
    }
}
