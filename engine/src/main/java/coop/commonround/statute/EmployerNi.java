package coop.commonround.statute;

import coop.commonround.base.Money;
import java.math.BigDecimal;

/**
 * Secondary Class 1 National Insurance, as it falls on a year's pay.
 *
 * @param rate on pay above the threshold
 * @param threshold a year
 * @param upperThreshold a year; for people under 21, apprentices under 25 and veterans in their first year, nothing is
 *     due below it
 */
public record EmployerNi(BigDecimal rate, Money threshold, Money upperThreshold) {
    static EmployerNi of(StatuteRow row) {
        return new EmployerNi(
                row.number("rate"),
                row.money("secondary_threshold_a_year"),
                row.money("upper_secondary_threshold_a_year"));
    }

    /**
     * What the employer owes on one person's pay of a year.
     *
     * @param isRelieved whether the upper threshold holds for them
     */
    public Money onYear(Money pay, boolean isRelieved) {
        var above = pay.minus(isRelieved ? upperThreshold : threshold);
        return above.isNegative() ? Money.ZERO : above.times(rate);
    }
}
