package coop.commonround.model;

import static java.util.Objects.requireNonNull;

import coop.commonround.base.Check;
import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Why a visit needs more than one careworker, and whether it may go single.
 *
 * @param reason what the second careworker is for
 * @param alone how one careworker may make it alone, once that has been signed off; null if never
 * @param apart how far apart those who go may start, zero to an hour; null for what the policy says
 */
public record DoubleUp(
        Reason reason, @Nullable Alone alone, @Nullable Duration apart) {
    static final Duration MOST_APART = Duration.ofHours(1);

    /** What holds unless a visit says otherwise: all of them go, or nobody. */
    public static final DoubleUp MOVING_AND_HANDLING = new DoubleUp(Reason.MOVING_AND_HANDLING, null, null);

    /** What the second careworker is for. */
    public enum Reason {
        /** It is not safe with fewer, whoever signs. */
        MOVING_AND_HANDLING,
        /** Two are done sooner; one alone is safe, and takes longer. */
        EFFICIENCY
    }

    /**
     * A sign-off that one careworker may go alone.
     *
     * @param contactTime how long the visit then is, above zero and not more than a day
     * @param signedOffBy who has decided it: a name or a role, not empty
     * @param signedOffOn since when it holds: visits of earlier days are not made alone
     */
    public record Alone(Duration contactTime, String signedOffBy, LocalDate signedOffOn) {
        public Alone {
            Check.that(
                    contactTime.compareTo(Duration.ZERO) > 0 && contactTime.compareTo(Duration.ofDays(1)) <= 0,
                    "single_minutes (%s) must be 1 to 1440",
                    contactTime.toMinutes());
            signedOffBy = Check.text(signedOffBy, "single_signed_off_by");
            requireNonNull(signedOffOn, "signedOffOn");
        }
    }

    public DoubleUp {
        requireNonNull(reason, "reason");
        Check.that(
                alone == null || reason == Reason.EFFICIENCY,
                "a moving-and-handling double-up never goes single, whoever signs");
        checkApart(apart == null ? Duration.ZERO : apart);
    }

    static void checkApart(Duration apart) {
        Check.that(
                !apart.isNegative() && apart.compareTo(MOST_APART) <= 0,
                "start_apart_minutes (%s) must be 0 to 60",
                apart.toMinutes());
    }

    public DoubleUp withApart(@Nullable Duration other) {
        return new DoubleUp(reason, alone, other);
    }

    /** One for efficiency that may be made alone. */
    public static DoubleUp alone(Duration contactTime, String signedOffBy, LocalDate signedOffOn) {
        return new DoubleUp(Reason.EFFICIENCY, new Alone(contactTime, signedOffBy, signedOffOn), null);
    }
}
