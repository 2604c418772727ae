package coop.commonround.plan;

import java.util.function.LongSupplier;

/** How far a search has got towards its limit. */
final class Pace {
    private final Limit limit;
    private final LongSupplier nanoseconds;
    private final long began;

    Pace(Limit limit, LongSupplier nanoseconds) {
        this.limit = limit;
        this.nanoseconds = nanoseconds;
        this.began = nanoseconds.getAsLong();
    }

    /** Whether another iteration may start; a limit of time is kept by the solver itself. */
    boolean goesOn(long iteration) {
        return limit.iterations() == null || iteration < limit.iterations();
    }

    /** What is left of the limit, from 1 down to 0. */
    double shareLeft(long iteration) {
        if (limit.iterations() != null) {
            return 1 - (double) iteration / limit.iterations();
        }
        double spent = nanoseconds.getAsLong() - began;
        return limit.time() == null ? 0 : Math.max(0, 1 - spent / limit.time().toNanos());
    }
}
