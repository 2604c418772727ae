package coop.commonround.search.part;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Threads that share out tasks, the thread that asks among them. Ends them when it is closed. */
final class Crew implements AutoCloseable {
    private final int size;
    private final ExecutorService others;

    /** A task; no two run on the same worker at once, and workers count from 0. */
    interface Task {
        void run(int worker, int task);
    }

    /** So many threads, at least one. */
    Crew(int size) {
        this.size = size;
        others = Executors.newFixedThreadPool(Math.max(1, size - 1), work -> {
            var thread = new Thread(work, "commonround-search");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Runs so many tasks, and returns when all are done; throws what one of them threw. */
    void run(int tasks, Task task) {
        var next = new AtomicInteger();
        var pending = new ArrayList<Future<?>>();
        for (int w = 1; w < Math.min(size, tasks); w++) {
            int worker = w;
            pending.add(others.submit(() -> work(worker, next, tasks, task)));
        }
        try {
            work(0, next, tasks, task);
        } finally {
            await(pending);
        }
    }

    private static void work(int worker, AtomicInteger next, int tasks, Task task) {
        for (int i = next.getAndIncrement(); i < tasks; i = next.getAndIncrement()) {
            task.run(worker, i);
        }
    }

    /** Waits for all, interrupted or not: they share what the next tasks change. */
    private static void await(List<Future<?>> pending) {
        boolean isInterrupted = false;
        RuntimeException thrown = null;
        for (var each : pending) {
            boolean isDone = false;
            while (!isDone) {
                try {
                    each.get();
                    isDone = true;
                } catch (InterruptedException e) {
                    isInterrupted = true;
                } catch (ExecutionException e) {
                    isDone = true;
                    thrown = new IllegalStateException("a part of the search failed", e.getCause());
                }
            }
        }
        if (isInterrupted) {
            Thread.currentThread().interrupt();
        }
        if (thrown != null) {
            throw thrown;
        }
    }

    @Override
    public void close() {
        others.shutdownNow();
    }
}
