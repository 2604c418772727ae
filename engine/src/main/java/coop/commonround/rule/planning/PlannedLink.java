package coop.commonround.rule.planning;

import coop.commonround.model.VisitLink;
import org.jspecify.annotations.Nullable;

/**
 * A link between two visits to be rostered, in seconds from start to start.
 *
 * @param minimum from the first's start to the second's
 * @param maximum from the first's start to the second's, null for no limit
 * @param pushes whether the second waits for the first; not if the two are not timed, or that would close a circle of links
 */
public record PlannedLink(
        VisitLink link,
        PlannedVisit first,
        PlannedVisit second,
        int minimum,
        @Nullable Integer maximum,
        boolean pushes) {
    static PlannedLink of(VisitLink link, PlannedVisit first, PlannedVisit second, boolean pushes) {
        int offset = link.from() == VisitLink.From.END ? first.length() : 0;
        var most = link.maximumGap();
        return new PlannedLink(
                link,
                first,
                second,
                offset + (int) link.minimumGap().toSeconds(),
                most == null ? null : Integer.valueOf(offset + (int) most.toSeconds()),
                pushes);
    }

    /** Whether the first waits for the second, too, so that no more than {@code maximum} lies between them. */
    public boolean pulls() {
        return pushes && maximum != null;
    }

    /** The longest gap from start to start; as good as none where there is no limit. */
    int longest() {
        return maximum == null ? Integer.MAX_VALUE / 2 : maximum;
    }

    public boolean isSameCareworker() {
        return link.careworkers() == VisitLink.Careworkers.SAME;
    }

    public boolean isDifferentCareworkers() {
        return link.careworkers() == VisitLink.Careworkers.DIFFERENT;
    }

    /** Whether the two have an order and a gap to keep; their bounds mean nothing if not. */
    public boolean isTimed() {
        return link.isTimed();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    @Override
    public String toString() {
        return first + " then " + second;
    }
}
