package coop.commonround.cli.progress;

import coop.commonround.plan.Progress;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How a search stands at one moment.
 *
 * @param spent since it began
 * @param limit how long it may take, null if something else ends it
 * @param best the best roster so far, null before the first
 */
record Standing(
        Duration spent, @Nullable Duration limit, @Nullable Progress best) {

    /** One line: {@code 12 s: 3 visits uncovered of 1,153, £14,203.10, 18 s left}. */
    String line() {
        return text(spent) + ": " + found() + left();
    }

    String found() {
        return best == null ? "making a first roster" : found(best);
    }

    private static String found(Progress best) {
        return String.format(
                Locale.UK,
                "%,d %s uncovered of %,d, %s%s",
                best.uncovered(),
                best.uncovered() == 1 ? "visit" : "visits",
                best.toCover(),
                best.price().roundedToPenny(),
                best.isLawful() ? "" : ", rules broken");
    }

    /** With a comma before it; empty if no time limits the search. */
    String left() {
        if (limit == null) {
            return "";
        }
        long rest = limit.toSeconds() - spent.toSeconds();
        return rest <= 0 ? ", finishing" : ", " + text(Duration.ofSeconds(rest)) + " left";
    }

    /** How much of the time is gone, 0 to 1; 0 if no time limits the search. */
    double shareSpent() {
        return limit == null ? 0 : Math.min(1, (double) spent.toMillis() / limit.toMillis());
    }

    static String text(Duration time) {
        var seconds = time.toSeconds();
        return seconds < 60 ? seconds + " s" : seconds / 60 + " min " + seconds % 60 + " s";
    }
}
