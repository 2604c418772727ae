package coop.commonround.cli.federation;

import static java.util.Objects.requireNonNullElse;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Work done by several threads whose results are handed over in the order it was given, and which is given only as fast as it
 * is done: no more than two pieces for each thread wait or are done and not yet handed over.
 */
final class InOrder<T> implements AutoCloseable {
    private final Deque<Future<T>> ahead = new ArrayDeque<>();
    private final ExecutorService workers;
    private final int most;
    private final Receiver<T> receiver;

    /** What is done with each result, by the thread that gives the work. */
    @FunctionalInterface
    interface Receiver<T> {
        void take(T result) throws IOException;
    }

    InOrder(int threads, Receiver<T> receiver) {
        this.workers = Executors.newFixedThreadPool(threads);
        this.most = 2 * threads;
        this.receiver = receiver;
    }

    /** Has work done, and waits for the oldest if there is enough of it. */
    void give(Callable<T> work) throws IOException {
        if (ahead.size() == most) {
            takeOldest();
        }
        ahead.add(workers.submit(work));
    }

    /** Waits for what is still being done. */
    void finish() throws IOException {
        while (!ahead.isEmpty()) {
            takeOldest();
        }
    }

    private void takeOldest() throws IOException {
        try {
            receiver.take(ahead.remove().get());
        } catch (ExecutionException e) {
            throw rethrown(requireNonNullElse(e.getCause(), e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while folders were priced", e);
        }
    }

    private static IOException rethrown(Throwable cause) {
        if (cause instanceof RuntimeException e) {
            throw e;
        }
        if (cause instanceof Error e) {
            throw e;
        }
        return cause instanceof IOException e ? e : new IOException(cause);
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
