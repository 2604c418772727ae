package coop.commonround.cost.book;

import static java.util.Objects.requireNonNull;

import coop.commonround.base.Check;
import coop.commonround.base.Money;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One row of a cancellation rule: what is due for a visit that was called off in some way.
 *
 * @param rule the name that rate cards call it by
 * @param when which cancellations it is for
 * @param due what is billed, paid and refunded for them
 */
public record CancellationRule(String rule, Origin origin, When when, Due due) {
    /** The row that is asked first comes first: of one reason, of the fewest days. */
    static final Comparator<CancellationRule> NEAREST_FIRST = Comparator.comparing(
                    (CancellationRule row) -> row.when().reason(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(row -> row.when().withinDays(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(row -> row.when().noticeFrom(), Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(CancellationRule::toString);

    /**
     * Which cancellations a row is for.
     *
     * @param reason as visits give it, without regard to case; null for any
     * @param noticeFrom the shortest notice, included; null for none
     * @param noticeBelow the longest, excluded; null for any
     * @param withinDays up to how many days after the first of the absence, that day counted as 1: a hospital retainer's
     *     two weeks are 14; null for any
     */
    public record When(
            @Nullable String reason,
            @Nullable Duration noticeFrom,
            @Nullable Duration noticeBelow,
            @Nullable Integer withinDays) {
        /** Every cancellation. */
        public static final When ANY = new When(null, null, null, null);

        public When {
            reason = reason == null || reason.isBlank() ? null : reason.strip().toLowerCase(Locale.UK);
            Check.that(
                    noticeFrom == null || noticeBelow == null || noticeFrom.compareTo(noticeBelow) < 0,
                    "notice_below (%s) must be above notice_from (%s)",
                    noticeBelow == null ? 0 : noticeBelow.toMinutes(),
                    noticeFrom == null ? 0 : noticeFrom.toMinutes());
            Check.that(withinDays == null || withinDays >= 1, "within_days (%s) must be 1 or more", withinDays);
        }

        /** With less notice than this. */
        public static When below(Duration notice) {
            return new When(null, null, notice, null);
        }

        /**
         * Whether it is for a cancellation.
         *
         * @param why as the visit gives it; null if it does not
         * @param notice null if it is not known: then only rows for any notice hold
         * @param day of the absence, from 1
         */
        public boolean holds(@Nullable String why, @Nullable Duration notice, long day) {
            return (reason == null || (why != null && reason.equals(why.strip().toLowerCase(Locale.UK))))
                    && (withinDays == null || day <= withinDays)
                    && (noticeFrom == null || (notice != null && notice.compareTo(noticeFrom) >= 0))
                    && (noticeBelow == null || (notice != null && notice.compareTo(noticeBelow) < 0));
        }

        /** Whether both can hold for one cancellation, and neither comes first. */
        boolean clashesWith(When other) {
            return Objects.equals(reason, other.reason)
                    && Objects.equals(withinDays, other.withinDays)
                    && isBefore(noticeFrom, other.noticeBelow)
                    && isBefore(other.noticeFrom, noticeBelow);
        }

        private static boolean isBefore(@Nullable Duration from, @Nullable Duration below) {
            return from == null || below == null || from.compareTo(below) < 0;
        }
    }

    /**
     * Three decisions, each by itself, and a charge.
     *
     * @param billed the share of the price of the visit that the payer owes, 0 to 1
     * @param paid the share of contact and travel time that its careworkers are paid, 0 to 1
     * @param mileage the share of the miles that lead to it that they are paid, 0 to 1
     * @param charge what the payer owes on top, once a visit; zero or more
     */
    public record Due(BigDecimal billed, BigDecimal paid, BigDecimal mileage, Money charge) {
        public static final Due NOTHING = new Due(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, Money.ZERO);

        public Due {
            isShare("billed_share", billed);
            isShare("paid_share", paid);
            isShare("mileage_share", mileage);
            billed = billed.stripTrailingZeros();
            paid = paid.stripTrailingZeros();
            mileage = mileage.stripTrailingZeros();
            Check.that(!charge.isNegative(), "charge (%s) must not be negative", charge);
        }

        private static void isShare(String what, BigDecimal share) {
            Check.that(
                    share.signum() >= 0 && share.compareTo(BigDecimal.ONE) <= 0, "%s (%s) must be 0 to 1", what, share);
        }
    }

    public CancellationRule {
        rule = Check.text(rule, "rule");
        requireNonNull(origin, "origin");
        requireNonNull(when, "when");
        requireNonNull(due, "due");
    }

    /** The document that set it, as a line of a statement cites it. */
    public String source() {
        return "cancellation rule " + rule + ": " + origin.text();
    }
}
