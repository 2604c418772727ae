package coop.commonround.cli.progress;

import coop.commonround.plan.Progress;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** Listens to a search and shows how it stands until it is closed. */
public final class ProgressWatch implements Consumer<Progress>, AutoCloseable {
    private final ProgressLook look;
    private final @Nullable Duration limit;
    private final LongSupplier nanoTime;
    private final long start;
    private final ScheduledExecutorService ticker = Executors.newSingleThreadScheduledExecutor(ProgressWatch::daemon);
    private volatile @Nullable Progress best;

    private ProgressWatch(ProgressLook look, @Nullable Duration limit, LongSupplier nanoTime) {
        this.look = look;
        this.limit = limit;
        this.nanoTime = nanoTime;
        this.start = nanoTime.getAsLong();
    }

    /**
     * A bar on a terminal, plain lines elsewhere.
     *
     * @param limit how long the search may take, null if something else ends it
     */
    public static ProgressWatch onto(PrintWriter err, @Nullable Duration limit) {
        var look = Terminal.takesBars() ? new TerminalBar(limit) : new PlainLines(err, PlainLines.PACE);
        return started(look, limit, System::nanoTime);
    }

    /** Shows nothing. */
    public static ProgressWatch silent() {
        return new ProgressWatch(
                new PlainLines(new PrintWriter(PrintWriter.nullWriter()), PlainLines.PACE), null, () -> 0);
    }

    static ProgressWatch started(ProgressLook look, @Nullable Duration limit, LongSupplier nanoTime) {
        var watch = new ProgressWatch(look, limit, nanoTime);
        var pace = look.pace().toMillis();
        var unused = watch.ticker.scheduleAtFixedRate(watch::tick, pace, pace, TimeUnit.MILLISECONDS);
        return watch;
    }

    /** Thread that does not keep the process alive. */
    private static Thread daemon(Runnable work) {
        var thread = new Thread(work, "progress");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void accept(Progress better) {
        best = better;
    }

    void tick() {
        look.show(new Standing(Duration.ofNanos(nanoTime.getAsLong() - start), limit, best));
    }

    @Override
    public void close() {
        ticker.shutdownNow();
        look.close();
    }
}
