package coop.commonround.plan;

import java.util.function.LongSupplier;

/** How far a search has got towards its limit. Not for several threads. */
final class Pace {
    private final Limit limit;
    private final LongSupplier nanoseconds;
    private final long began;
    private long steps;

    Pace(Limit limit, LongSupplier nanoseconds) {
        this.limit = limit;
        this.nanoseconds = nanoseconds;
        this.began = nanoseconds.getAsLong();
    }

    /** Takes another step, unless the limit says no more; a limit of time is kept by the solver itself. */
    boolean takesStep() {
        if (limit.iterations() != null && steps >= limit.iterations()) {
            return false;
        }
        steps++;
        return true;
    }

    /** What is left of the limit, from 1 down to 0. */
    double shareLeft() {
        if (limit.iterations() != null) {
            return 1 - (double) steps / limit.iterations();
        }
        double spent = nanoseconds.getAsLong() - began;
        return limit.time() == null ? 0 : Math.max(0, 1 - spent / limit.time().toNanos());
    }
}
