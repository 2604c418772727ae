package coop.commonround.model;

import static java.util.Objects.requireNonNull;

import coop.commonround.base.Check;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Who may come to a client who does not know them.
 *
 * @param shortVisit regulated care of less time than this is given only by somebody who has been there before: 30 minutes in
 *     NICE NG21 1.4.2 (2015); zero to ask for nothing, up to a day
 * @param knownWithin how many days back before the period a visit still makes somebody known, zero or more; null for any
 *     number
 * @param bindsWithoutHistory whether rules that ask for somebody known hold where no history at all is given, so that nobody
 *     is known anywhere until a visit of the same roster introduces them
 * @param introducesNewFaces whether somebody who has not been with a client before comes along on a shadow visit first, where
 *     the client does not say; no law, but common practice
 * @param isCapHard whether no more careworkers than are right for a client go there at any price
 */
public record ContinuityLimits(
        Duration shortVisit,
        @Nullable Integer knownWithin,
        boolean bindsWithoutHistory,
        boolean introducesNewFaces,
        boolean isCapHard) {
    public static final ContinuityLimits DEFAULT =
            new ContinuityLimits(Duration.ofMinutes(30), null, false, false, false);

    public ContinuityLimits {
        requireNonNull(shortVisit, "shortVisit");
        Check.that(
                !shortVisit.isNegative() && shortVisit.compareTo(Duration.ofDays(1)) <= 0,
                "short_visit_minutes (%s) must be 0 to 1440",
                shortVisit.toMinutes());
        Check.that(knownWithin == null || knownWithin >= 0, "known_within_days (%s) must not be negative", knownWithin);
    }

    /** Whether it can be told who is known: not without any history, unless that is to be taken at its word. */
    public boolean canTell(History history) {
        return bindsWithoutHistory || !history.meetings().isEmpty();
    }

    /** Whether a visit is regulated care so short that only somebody known may give it; a shadow or sleep-in never is. */
    public boolean isShort(Visit visit) {
        return visit.regulated()
                && visit.kind() != Visit.Kind.SHADOW
                && visit.kind() != Visit.Kind.SLEEP_IN
                && visit.contactTime().compareTo(shortVisit) < 0;
    }

    /** Whether a visit makes its careworkers known to the client: it is long enough, or made to be introduced. */
    public boolean isIntroducing(Visit visit) {
        return visit.kind() == Visit.Kind.SHADOW || visit.contactTime().compareTo(shortVisit) >= 0;
    }

    public ContinuityLimits withShortVisit(Duration limit) {
        return new ContinuityLimits(limit, knownWithin, bindsWithoutHistory, introducesNewFaces, isCapHard);
    }

    public ContinuityLimits withKnownWithin(@Nullable Integer days) {
        return new ContinuityLimits(shortVisit, days, bindsWithoutHistory, introducesNewFaces, isCapHard);
    }

    public ContinuityLimits withBindsWithoutHistory(boolean binds) {
        return new ContinuityLimits(shortVisit, knownWithin, binds, introducesNewFaces, isCapHard);
    }

    public ContinuityLimits withIntroducesNewFaces(boolean introduces) {
        return new ContinuityLimits(shortVisit, knownWithin, bindsWithoutHistory, introduces, isCapHard);
    }

    public ContinuityLimits withCapHard(boolean hard) {
        return new ContinuityLimits(shortVisit, knownWithin, bindsWithoutHistory, introducesNewFaces, hard);
    }
}
