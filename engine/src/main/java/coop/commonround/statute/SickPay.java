package coop.commonround.statute;

import coop.commonround.base.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * Statutory sick pay.
 *
 * @param aWeek the most a week
 * @param shareOfEarnings of average weekly earnings, if that is less; null if earnings make no difference
 * @param waitingDays qualifying days at the start of an absence that are not paid
 * @param lowerEarningsLimit a week; whoever earns less is owed nothing; null if everybody is owed it
 * @param linkedWithinDays an absence that begins so soon after another goes on with it
 * @param mostWeeks of pay for one absence, linked ones included
 */
public record SickPay(
        Money aWeek,
        @Nullable BigDecimal shareOfEarnings,
        int waitingDays,
        @Nullable Money lowerEarningsLimit,
        int linkedWithinDays,
        int mostWeeks) {
    static SickPay of(StatuteRow row) {
        return new SickPay(
                row.money("a_week"),
                row.find("share_of_earnings", row::number).orElse(null),
                row.whole("waiting_days"),
                row.find("lower_earnings_limit_a_week", row::money).orElse(null),
                row.whole("linked_within_days"),
                row.whole("most_weeks"));
    }

    /**
     * What is owed for a week of absence, rounded up to the penny.
     *
     * @param earnings of an average week, over the eight weeks before the absence
     */
    public Money forWeek(Money earnings) {
        if (lowerEarningsLimit != null && earnings.compareTo(lowerEarningsLimit) < 0) {
            return Money.ZERO;
        }
        if (shareOfEarnings == null) {
            return aWeek;
        }
        var share = earnings.times(shareOfEarnings);
        return up(share.compareTo(aWeek) < 0 ? share : aWeek);
    }

    /**
     * What is owed for some qualifying days of a week, rounded up to the penny.
     *
     * @param qualifyingDays days a week the person would normally work, 1 to 7
     */
    public Money forDays(int days, int qualifyingDays, Money earnings) {
        return up(forWeek(earnings).times(days).dividedBy(BigDecimal.valueOf(qualifyingDays)));
    }

    /**
     * The same for a day of an absence that went on while the law changed: whoever was owed the whole of a week when it began, by
     * a law that did not look at their earnings, is not owed less because of the earnings that the new one looks at.
     *
     * @param began the law of the first day of the absence, without a day at work since
     */
    public Money forDays(int days, int qualifyingDays, Money earnings, SickPay began) {
        boolean isProtected = shareOfEarnings != null
                && began.shareOfEarnings == null
                && !began.forWeek(earnings).isZero();
        var week = isProtected ? aWeek : forWeek(earnings);
        return up(week.times(days).dividedBy(BigDecimal.valueOf(qualifyingDays)));
    }

    private static Money up(Money sum) {
        // 34 digits of a division come before the penny is rounded up, so that a whole penny stays one
        return new Money(sum.pounds().setScale(20, RoundingMode.HALF_UP).setScale(2, RoundingMode.CEILING));
    }
}
