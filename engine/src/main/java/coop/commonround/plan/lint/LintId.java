package coop.commonround.plan.lint;

import java.util.Locale;

/** What can be amiss that no rule of a roster speaks of; its {@link #text()} is what findings call it. */
public enum LintId {
    /** A visit is rostered for less time than was commissioned. */
    CUT_SHORT,
    /** The visits of a shift and the ways between them are longer than the time paid for it. */
    CRAMMED,
    /** Less time was given than planned, by the records of the visits. */
    CLIPPED,
    /** A gap to a linked visit no longer holds, by the recorded time of the earlier one. */
    RECORDED_GAP,
    /** Somebody goes to a visit that the problem does not have. */
    UNKNOWN_VISIT,
    /** Somebody goes who is not in the problem. */
    UNKNOWN_CAREWORKER,
    /** Somebody goes to a visit that is cancelled. */
    CANCELLED,
    /** Somebody goes when they have no shift that could hold a visit. */
    NO_SHIFT,
    /** The shift is another careworker's. */
    ANOTHERS_SHIFT,
    /** One careworker is rostered to one visit more than once. */
    TWICE,
    /** More careworkers go than the visit needs. */
    TOO_MANY,
    /** A skill or check that a visit asks for counts on the day, and expires soon after. */
    EXPIRES_SOON;

    /** Its name in lower case with hyphens: {@code cut-short}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
