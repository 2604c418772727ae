package coop.commonround.cli.progress;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.time.Duration;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressState;
import org.jspecify.annotations.Nullable;

/** A bar that is drawn over itself on a terminal. */
final class TerminalBar implements ProgressLook {
    private static final Duration PACE = Duration.ofMillis(250);
    private static final int CELLS = 12;

    private final ProgressBar bar;
    private volatile Standing standing;

    TerminalBar(@Nullable Duration limit) {
        standing = new Standing(Duration.ZERO, limit, null);
        // Pound signs survive whatever the locale of the shell.
        var err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, UTF_8);
        bar = new ProgressBarBuilder()
                .setConsumer(new ConsoleProgressBarConsumer(err))
                .setRenderer(this::drawn)
                .setUpdateIntervalMillis(Math.toIntExact(PACE.toMillis()))
                .build();
    }

    @Override
    public Duration pace() {
        return PACE;
    }

    @Override
    public void show(Standing now) {
        standing = now;
    }

    private String drawn(ProgressState state, int width) {
        var line = drawn(standing);
        return line.length() <= width ? line : line.substring(0, Math.max(0, width));
    }

    static String drawn(Standing standing) {
        var full = (int) (CELLS * standing.shareSpent());
        var gauge = standing.limit() == null ? "" : "[" + "=".repeat(full) + " ".repeat(CELLS - full) + "] ";
        return gauge + standing.line();
    }

    @Override
    public void close() {
        bar.close();
    }
}
