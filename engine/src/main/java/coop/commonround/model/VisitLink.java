package coop.commonround.model;

import static java.util.Objects.requireNonNull;

import coop.commonround.base.Check;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Two visits whose times, whose careworkers or whose being made at all depend on one another.
 *
 * @param first the visit that comes first, if their times depend on one another
 * @param second the visit that comes after it
 * @param minimumGap the least time between them; zero or more: the second never starts before the first
 * @param maximumGap the most time between them, null for no limit; not below {@code minimumGap}
 * @param from where the gap is measured from, at the first visit; it always runs to the start of the second
 * @param careworkers who may go to both
 * @param isBothOrNeither whether both are made or neither: an optional visit is not left out where the other is made
 * @param reason why: a dose gap, a handover; may be empty
 */
public record VisitLink(
        VisitId first,
        VisitId second,
        Duration minimumGap,
        @Nullable Duration maximumGap,
        From from,
        Careworkers careworkers,
        boolean isBothOrNeither,
        String reason) {

    /** The end of the first visit that the gap is measured from. */
    public enum From {
        START,
        END,
        /** Their times do not depend on one another: either may come first. There is no gap to keep, so none is given. */
        NONE
    }

    /** Who may go to both visits. */
    public enum Careworkers {
        ANY,
        /** One and the same careworker goes to both. */
        SAME,
        /** Nobody goes to both. */
        DIFFERENT
    }

    /** A link that does not say whether both are made. */
    public VisitLink(
            VisitId first,
            VisitId second,
            Duration minimumGap,
            @Nullable Duration maximumGap,
            From from,
            Careworkers careworkers,
            String reason) {
        this(first, second, minimumGap, maximumGap, from, careworkers, false, reason);
    }

    public VisitLink {
        requireNonNull(first, "first");
        requireNonNull(second, "second");
        requireNonNull(from, "from");
        requireNonNull(careworkers, "careworkers");
        requireNonNull(reason, "reason");
        Check.that(!first.equals(second), "visit %s must not be linked to itself", first);
        Check.that(!minimumGap.isNegative(), "minimum gap (%s) must not be negative", minimumGap);
        Check.that(
                maximumGap == null || maximumGap.compareTo(minimumGap) >= 0,
                "maximum gap (%s) must not be below the minimum (%s)",
                maximumGap,
                minimumGap);
        Check.that(
                from != From.NONE || (minimumGap.isZero() && maximumGap == null),
                "visits %s and %s: a gap must be measured from the start or the end of the first",
                first,
                second);
    }

    /** The same link, both visits to be made or neither. */
    public VisitLink bothOrNeither() {
        return new VisitLink(first, second, minimumGap, maximumGap, from, careworkers, true, reason);
    }

    /** Whether the times of the two visits depend on one another. */
    public boolean isTimed() {
        return from != From.NONE;
    }
}
