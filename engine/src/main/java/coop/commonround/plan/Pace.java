package coop.commonround.plan;

import coop.commonround.search.part.Pacing;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/** How far a search has got towards its limit; a limit of time is kept by the solver itself, which says when it is over. */
final class Pace implements Pacing {
    private static final Duration TO_END_WELL = Duration.ofMillis(30);

    private final Limit limit;
    private final LongSupplier nanoseconds;
    private final long began;
    private BooleanSupplier isTerminated = () -> false;
    private long steps;
    private boolean isTold;
    private long toldAt;

    Pace(Limit limit, LongSupplier nanoseconds) {
        this.limit = limit;
        this.nanoseconds = nanoseconds;
        this.began = nanoseconds.getAsLong();
    }

    /**
     * Ends when a solver does, too.
     *
     * @param solver says whether it is terminated, to any thread
     */
    void endWith(BooleanSupplier solver) {
        isTerminated = solver;
    }

    @Override
    public boolean isOver() {
        return isTerminated.getAsBoolean();
    }

    @Override
    public long take(long wanted) {
        long granted = limit.iterations() == null ? wanted : Math.min(wanted, limit.iterations() - steps);
        steps += granted;
        return granted;
    }

    @Override
    public double shareLeft() {
        if (limit.iterations() != null) {
            return limit.iterations() == 0 ? 0 : 1 - (double) steps / limit.iterations();
        }
        double spent = nanoseconds.getAsLong() - began;
        return limit.time() == null ? 0 : Math.max(0, 1 - spent / limit.time().toNanos());
    }

    /** Whether the search, told to stop, has also used up what it is given to end well. */
    boolean isTimeToEndWellOver() {
        if (isTerminated.getAsBoolean() && !isTold) {
            isTold = true;
            toldAt = nanoseconds.getAsLong();
        }
        return isTold && nanoseconds.getAsLong() - toldAt >= TO_END_WELL.toNanos();
    }
}
