package coop.commonround.bench.quality.peer;

import java.time.Duration;

/** How much of a solver's time is left, building its model included. */
public final class Stopwatch {
    private final long began = System.nanoTime();
    private final Duration time;

    /** Runs from now on. */
    public Stopwatch(Duration time) {
        this.time = time;
    }

    /** What is left, in whole milliseconds; one when it is up, so that a search that must be given a time can be called. */
    public Duration left() {
        return Duration.ofMillis(
                Math.max(1, time.minusNanos(System.nanoTime() - began).toMillis()));
    }

    public boolean isUp() {
        return System.nanoTime() - began >= time.toNanos();
    }

    /** The share of the time that has gone, from 0 to 1. */
    public double shareGone() {
        return Math.min(1, (double) (System.nanoTime() - began) / time.toNanos());
    }
}
