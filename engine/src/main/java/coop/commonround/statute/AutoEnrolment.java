package coop.commonround.statute;

import coop.commonround.base.Money;
import java.math.BigDecimal;

/**
 * The least an employer pays into a workplace pension, as it falls on a year's pay.
 *
 * @param trigger people paid more than this a year are enrolled
 * @param lower pay up to this earns no contribution
 * @param upper pay above this earns none either
 * @param employerShare of pay between the two
 * @param totalShare of pay between the two, the member's own share included
 * @param fromAge people are enrolled from this age
 */
public record AutoEnrolment(
        Money trigger, Money lower, Money upper, BigDecimal employerShare, BigDecimal totalShare, int fromAge) {
    static AutoEnrolment of(StatuteRow row) {
        return new AutoEnrolment(
                row.money("earnings_trigger_a_year"),
                row.money("lower_limit_a_year"),
                row.money("upper_limit_a_year"),
                row.number("employer_share"),
                row.number("total_share"),
                row.whole("from_age"));
    }

    /** What the employer pays for one person of an age to be enrolled, on their pay of a year. */
    public Money onYear(Money pay) {
        if (pay.compareTo(trigger) <= 0) {
            return Money.ZERO;
        }
        var counted = pay.compareTo(upper) < 0 ? pay : upper;
        return counted.minus(lower).times(employerShare);
    }
}
