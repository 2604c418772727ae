package coop.commonround.travel.road.matrix;

import coop.commonround.base.Check;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/** Numbered pieces of work, each done once by one of some threads; which one makes no difference to its result. */
final class InParallel {
    private InParallel() {}

    /**
     * Does pieces 0 to {@code pieces − 1} and returns when all are done.
     *
     * @param worker makes one worker a thread, which may keep what it works with from piece to piece
     * @throws IllegalStateException if this thread is interrupted meanwhile; pieces begun are done to their end
     */
    static void run(int pieces, int threads, Supplier<IntConsumer> worker) {
        Check.that(threads >= 1, "threads (%s) must be at least 1", threads);
        var next = new AtomicInteger();
        Runnable work = () -> {
            var own = worker.get();
            for (int piece = next.getAndIncrement(); piece < pieces; piece = next.getAndIncrement()) {
                own.accept(piece);
            }
        };
        if (threads == 1 || pieces <= 1) {
            work.run();
            return;
        }
        var pool = Executors.newFixedThreadPool(Math.min(threads, pieces));
        try {
            var shares = new ArrayList<Callable<Object>>();
            for (int i = 0; i < Math.min(threads, pieces); i++) {
                shares.add(Executors.callable(work));
            }
            for (var share : pool.invokeAll(shares)) {
                share.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while working out journeys", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }
}
