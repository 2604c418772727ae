package coop.commonround.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Ways between visits that take longer than the roster has for them, each by itself (late); and visits that begin late since
 * what was lost before is carried on through the round, as long as no waiting makes up for it (behind).
 */
final class LateWays {
    static final String HEADER = "ways,late,late_over_5_minutes,median_late_minutes,worst_late_minutes,"
            + "behind_over_5_minutes,worst_behind_minutes,after_their_window,rostered_minutes,road_minutes";

    private static final Duration MUCH = Duration.ofMinutes(5);

    private int ways;
    private Duration rostered = Duration.ZERO;
    private Duration onRoad = Duration.ZERO;
    private final List<Duration> late = new ArrayList<>();
    private final List<Duration> behind = new ArrayList<>();
    private int afterWindow;
    private Duration delay = Duration.ZERO;

    /** Nobody is late at the first visit. */
    void beginRound() {
        delay = Duration.ZERO;
    }

    /**
     * The way to the next visit of the round.
     *
     * @param counted by the roster
     * @param room from the end of one visit to the start of the next, as rostered
     * @param grace from the rostered start to the latest that the visit may start
     */
    void add(Duration counted, Duration taken, Duration room, Duration grace) {
        ways++;
        rostered = rostered.plus(counted);
        onRoad = onRoad.plus(taken);
        if (taken.compareTo(room) > 0) {
            late.add(taken.minus(room));
        }
        delay = delay.plus(taken).minus(room);
        if (delay.isNegative()) {
            delay = Duration.ZERO;
        }
        behind.add(delay);
        // A roster may be late by itself where that is allowed at a price.
        if (delay.compareTo(grace) > 0 && !grace.isNegative()) {
            afterWindow++;
        }
    }

    String cells() {
        late.sort(null);
        behind.sort(null);
        return String.join(
                ",",
                Integer.toString(ways),
                Integer.toString(late.size()),
                Long.toString(many(late)),
                late.isEmpty() ? "" : minutes(late.get(late.size() / 2)),
                late.isEmpty() ? "" : minutes(late.get(late.size() - 1)),
                Long.toString(many(behind)),
                behind.isEmpty() ? "" : minutes(behind.get(behind.size() - 1)),
                Integer.toString(afterWindow),
                minutes(rostered),
                minutes(onRoad));
    }

    private static long many(List<Duration> delays) {
        return delays.stream().filter(each -> each.compareTo(MUCH) > 0).count();
    }

    private static String minutes(Duration duration) {
        return Long.toString(duration.toMinutes());
    }
}
