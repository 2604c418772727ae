package coop.commonround.model;

import static java.util.Objects.requireNonNull;

import coop.commonround.base.Check;

/**
 * A visit that nobody, or not everybody it needs, goes to.
 *
 * @param missing how many careworkers are missing, above zero
 * @param reason the rule or shortage that stands in the way, in a few words
 * @param nearestMiss who came nearest and what was in the way, with ids only; empty if nobody came near
 */
public record Uncovered(VisitId visit, int missing, String reason, String nearestMiss) {
    public Uncovered {
        requireNonNull(visit, "visit");
        Check.that(missing > 0, "visit %s: missing careworkers (%s) must be above zero", visit, missing);
        reason = Check.text(reason, "reason");
        requireNonNull(nearestMiss, "nearestMiss");
    }
}
