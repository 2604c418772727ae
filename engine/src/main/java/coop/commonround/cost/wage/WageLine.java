package coop.commonround.cost.wage;

import static java.util.Objects.requireNonNull;

import coop.commonround.base.Money;
import coop.commonround.cost.work.WorkedSpan;
import java.math.BigDecimal;
import java.time.Duration;

/**
 * A stretch of a careworker's time at one rate of pay, as the minimum wage sees it.
 *
 * @param span what it is part of
 * @param length how much of the span it is
 * @param isCounted whether the minimum wage is due for it
 * @param paidHour what an hour of it is paid, enhancements included; zero if it is unpaid
 * @param countedHour what of that counts: basic pay, never more than is paid; zero if the time is not counted
 * @param expenses what the careworker spends on it and is not repaid
 */
public record WageLine(
        WorkedSpan span, Duration length, boolean isCounted, Money paidHour, Money countedHour, Money expenses) {
    static final BigDecimal SECONDS_AN_HOUR = BigDecimal.valueOf(3600);

    public WageLine {
        requireNonNull(span, "span");
        requireNonNull(length, "length");
        requireNonNull(paidHour, "paidHour");
        requireNonNull(countedHour, "countedHour");
        requireNonNull(expenses, "expenses");
    }

    /**
     * What it lacks to be paid at a rate, not rounded; below zero if it is paid more.
     *
     * @param hour the minimum wage
     */
    Money lack(Money hour) {
        return isCounted ? hour.minus(countedHour).forTime(length).plus(expenses) : expenses;
    }

    /** What it comes to at a rate, in pounds times 3600 and exact. */
    BigDecimal seconds(Money hour) {
        return hour.pounds().multiply(BigDecimal.valueOf(length.toSeconds()));
    }
}
