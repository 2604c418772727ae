package coop.commonround.bench;

import java.lang.management.ManagementFactory;
import java.util.concurrent.locks.LockSupport;

/** The most heap in use, looked at every few milliseconds; what nobody holds any more counts until it is swept. */
final class Peak {
    private final Thread watch = new Thread(this::watch);
    private volatile boolean stopped;
    private volatile long most;

    Peak() {
        watch.setDaemon(true);
        watch.start();
    }

    /** Bytes in use now. */
    static long used() {
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private void watch() {
        while (!stopped) {
            most = Math.max(most, used());
            LockSupport.parkNanos(2_000_000);
        }
    }

    long stop() {
        stopped = true;
        return most;
    }
}
