package coop.commonround.plan;

import coop.commonround.base.Check;

/**
 * How hard to search.
 *
 * @param limit when it ends
 * @param seed of the random numbers
 * @param threads how many to search on, at least one
 */
record Effort(Limit limit, long seed, int threads) {
    Effort {
        Check.that(threads >= 1, "the threads to plan on (%s) must be at least one", threads);
    }

    Effort limitedTo(Limit other) {
        return new Effort(other, seed, threads);
    }

    Effort seeded(long other) {
        return new Effort(limit, other, threads);
    }

    Effort onThreads(int other) {
        return new Effort(limit, seed, other);
    }
}
