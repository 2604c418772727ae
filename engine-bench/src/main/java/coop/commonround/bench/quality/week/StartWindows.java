package coop.commonround.bench.quality.week;

import java.util.Arrays;

/**
 * When jobs may start for a solver that cannot tie them in time: double-ups at one moment, windows of linked visits cut so
 * that any starts in them keep the gap. A window that a cut would leave empty stays as it is.
 */
final class StartWindows {
    private final int[] opens;
    private final int[] closes;

    StartWindows(WeekDay day) {
        int jobs = day.jobs().size();
        opens = new int[jobs];
        closes = new int[jobs];
        Arrays.setAll(
                opens,
                job -> day.visit(job).isDoubleUp()
                        ? day.likedStart(job)
                        : day.visit(job).opens());
        Arrays.setAll(
                closes,
                job -> day.visit(job).isDoubleUp()
                        ? day.likedStart(job)
                        : day.visit(job).closes());
        for (var link : day.links()) {
            if (link.isTimed()) {
                cut(day, day.jobOf(link.first()), day.jobOf(link.second()), link.minimum());
            }
        }
    }

    private void cut(WeekDay day, int first, int second, int gap) {
        int between = Math.max(opens[first], Math.min(closes[first], day.likedStart(first)));
        if (between + gap <= closes[second]) {
            opens[second] = Math.max(opens[second], between + gap);
            closes[first] = Math.max(opens[first], Math.min(closes[first], opens[second] - gap));
        }
    }

    int opens(int job) {
        return opens[job];
    }

    int closes(int job) {
        return closes[job];
    }
}
