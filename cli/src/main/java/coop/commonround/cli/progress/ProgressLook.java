package coop.commonround.cli.progress;

import java.time.Duration;

/** One way of showing how a search stands. */
interface ProgressLook extends AutoCloseable {
    /** How often it likes to be told. */
    Duration pace();

    void show(Standing standing);

    @Override
    void close();
}
