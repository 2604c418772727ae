package coop.commonround.plan;

import java.time.Duration;
import java.util.function.LongSupplier;

/** How far a search has got towards its limit. Not for several threads. */
final class Pace {
    private static final Duration TO_END_WELL = Duration.ofMillis(30);

    private final Limit limit;
    private final LongSupplier nanoseconds;
    private final long began;
    private long steps;
    private boolean isTold;
    private long toldAt;

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

    /** Whether the search, told to stop, has also used up what it is given to end well. */
    boolean isOver(boolean isToldToStop) {
        if (isToldToStop && !isTold) {
            isTold = true;
            toldAt = nanoseconds.getAsLong();
        }
        return isTold && nanoseconds.getAsLong() - toldAt >= TO_END_WELL.toNanos();
    }
}
