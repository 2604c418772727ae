package coop.commonround.cli.progress;

import java.io.PrintWriter;
import java.time.Duration;

/** A line every few seconds, for logs and pipes. */
record PlainLines(PrintWriter err, Duration pace) implements ProgressLook {
    static final Duration PACE = Duration.ofSeconds(5);

    @Override
    public void show(Standing standing) {
        err.println(standing.line());
    }

    @Override
    public void close() {
        err.flush();
    }
}
