package coop.commonround.travel.road.cache;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/** The right to write one thing of the cache: one thread of one process has it at a time, the others wait for it. */
final class Turn implements AutoCloseable {
    /** A file lock holds for a whole process; these are for its threads. */
    private static final Map<Path, ReentrantLock> THREADS = new ConcurrentHashMap<>();

    private final ReentrantLock thread;
    private final FileChannel file;

    private Turn(ReentrantLock thread, FileChannel file) {
        this.thread = thread;
        this.file = file;
    }

    @SuppressWarnings("LockNotBeforeTry") // released when this turn is over
    static Turn at(Path lockFile) throws IOException {
        var thread = THREADS.computeIfAbsent(lockFile.toAbsolutePath().normalize(), path -> new ReentrantLock());
        thread.lock();
        try {
            var file = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            try {
                file.lock();
                return new Turn(thread, file);
            } catch (IOException | RuntimeException e) {
                file.close();
                throw e;
            }
        } catch (IOException | RuntimeException e) {
            thread.unlock();
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        try {
            file.close();
        } finally {
            thread.unlock();
        }
    }
}
