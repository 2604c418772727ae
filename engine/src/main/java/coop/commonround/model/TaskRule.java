package coop.commonround.model;

import static java.util.Objects.requireNonNull;

import coop.commonround.base.Check;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How far apart two tasks of one client lie: doses of one medicine, or a task that comes after another.
 *
 * @param task what it is about, as in {@link Visit#tasks()}
 * @param after the task it comes after; {@code task} itself, if doses of it are kept apart
 * @param minimumGap the least time between the two; zero or more, at most a week
 * @param maximumGap the most time between them, null for no limit; not below {@code minimumGap}
 * @param mostIn24Hours of doses, how many in any 24 hours at most, 1 to 24; null for any number
 * @param from where a gap is measured from, at the earlier visit; it always runs to the start of the later
 * @param source who says so, and as of when; may be empty
 */
public record TaskRule(
        String task,
        String after,
        Duration minimumGap,
        @Nullable Duration maximumGap,
        @Nullable Integer mostIn24Hours,
        VisitLink.From from,
        String source) {
    private static final Duration LONGEST_GAP = Duration.ofDays(7);
    private static final int MOST_DOSES = 24;

    public TaskRule {
        task = Check.text(task, "task");
        after = Check.text(after, "after");
        requireNonNull(source, "source");
        Check.that(
                !minimumGap.isNegative() && minimumGap.compareTo(LONGEST_GAP) <= 0,
                "task %s: minimum gap (%s) must be zero to a week",
                task,
                minimumGap);
        Check.that(
                maximumGap == null || (maximumGap.compareTo(minimumGap) >= 0 && maximumGap.compareTo(LONGEST_GAP) <= 0),
                "task %s: maximum gap (%s) must not be below the minimum (%s), nor above a week",
                task,
                maximumGap,
                minimumGap);
        Check.that(
                mostIn24Hours == null || task.equals(after),
                "task %s: how many in 24 hours is asked of doses of one task, not of what comes after %s",
                task,
                after);
        Check.that(
                mostIn24Hours == null || (mostIn24Hours >= 1 && mostIn24Hours <= MOST_DOSES),
                "task %s: most in 24 hours (%s) must be 1 to 24",
                task,
                mostIn24Hours);
        Check.that(from != VisitLink.From.NONE, "task %s: a gap is measured from the start or the end", task);
    }

    /** Doses of one task so far apart, and no more of them in 24 hours; from start to start. */
    public static TaskRule doses(String task, Duration apart, @Nullable Integer mostIn24Hours, String source) {
        return new TaskRule(task, task, apart, null, mostIn24Hours, VisitLink.From.START, source);
    }

    /** Whether it keeps doses of one task apart. */
    public boolean isOfDoses() {
        return task.equals(after);
    }

    /** Whether it asks for anything: doses with no gap and no number are left alone. */
    boolean binds() {
        return !isOfDoses() || !minimumGap.isZero() || maximumGap != null || mostIn24Hours != null;
    }

    boolean isOfSameTasks(TaskRule other) {
        return task.equals(other.task) && after.equals(other.after);
    }
}
