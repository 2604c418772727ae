package coop.commonround.plan;

/** Stops a planner from another thread; it keeps the best roster found so far. Safe for many threads, used once. */
public final class StopSignal {
    private boolean given;
    private Runnable onStop = () -> {};

    /** Asks the planner to stop; what it has placed by then is its roster, and may be nothing yet. */
    public synchronized void stop() {
        given = true;
        onStop.run();
    }

    public synchronized boolean isGiven() {
        return given;
    }

    synchronized void whenGiven(Runnable stop) {
        onStop = stop;
        if (given) {
            stop.run();
        }
    }

    /** The solver runs now; what it was asked before, it has forgotten. */
    synchronized void started() {
        if (given) {
            onStop.run();
        }
    }
}
