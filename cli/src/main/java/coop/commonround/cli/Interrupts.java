package coop.commonround.cli;

import coop.commonround.plan.StopSignal;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Makes of Ctrl-C the end of a search, not of the process: the best roster so far is still written. */
final class Interrupts {
    private static final long SECONDS_TO_WRITE = 60;

    private final CompletableFuture<Integer> end = new CompletableFuture<>();
    private volatile @Nullable StopSignal search;

    /** A signal that Ctrl-C gives from now on. */
    StopSignal signal() {
        var signal = new StopSignal();
        search = signal;
        return signal;
    }

    /** The process has done all it had to do. */
    void ended(int exitCode) {
        end.complete(exitCode);
    }

    void listen() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::shutDown, "interrupt"));
    }

    /** Runs at every end of the process, an ordinary one included. */
    private void shutDown() {
        if (!end.isDone()) {
            Runtime.getRuntime().halt(interrupted());
        }
    }

    private int interrupted() {
        var running = search;
        if (running == null) {
            return ExitCode.SYSTEM_FAILED;
        }
        running.stop();
        try {
            return end.get(SECONDS_TO_WRITE, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            return ExitCode.SYSTEM_FAILED;
        }
    }
}
