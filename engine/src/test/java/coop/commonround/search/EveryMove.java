package coop.commonround.search;

import coop.commonround.model.Problem;
import coop.commonround.model.TimeWindow;
import coop.commonround.model.Visit;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.SplittableRandom;

/** Lets some visits of a problem be made on other days as well, on some of which skills have expired and secondees are recalled. */
final class EveryMove {
    private static final Duration DAY = Duration.ofDays(1);

    private final SplittableRandom random;
    private final Instant end;

    private EveryMove(Problem problem, long seed) {
        random = new SplittableRandom(seed + 11);
        end = problem.period().end();
    }

    static Problem addedTo(Problem problem, long seed) {
        var moves = new EveryMove(problem, seed);
        return problem.withVisits(problem.visits().stream().map(moves::movable).toList());
    }

    private Visit movable(Visit visit) {
        if (random.nextInt(6) > 0) {
            return visit;
        }
        var windows = new ArrayList<>(visit.windows());
        int days = 1 + random.nextInt(4);
        for (int day = 1; day <= days; day++) {
            for (var window : visit.windows()) {
                var moved = new TimeWindow(
                        window.earliest().plus(DAY.multipliedBy(day)),
                        window.latest().plus(DAY.multipliedBy(day)));
                if (moved.latest().isBefore(end)
                        && moved.earliest()
                                .isAfter(windows.get(windows.size() - 1).latest())) {
                    windows.add(moved);
                }
            }
        }
        return visit.withOtherWindows(windows.subList(1, windows.size()));
    }
}
