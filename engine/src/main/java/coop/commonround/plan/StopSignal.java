package coop.commonround.plan;

/** Stops a planner from another thread; it keeps the best roster found so far. Safe for many threads, used once. */
public final class StopSignal {
    private boolean given;
    private Runnable onStop = () -> {};

    /** Asks the planner to stop; before it has started, it stops as soon as it has a first roster. */
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
}
