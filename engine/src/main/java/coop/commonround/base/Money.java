package coop.commonround.base;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Collector;

/**
 * An exact sum of pounds sterling, above or below zero.
 *
 * <p>Keeps every fraction of a penny it is given; {@link #roundedToPenny()} is called once, on the line that is
 * printed. Two sums are equal when they are worth the same.
 *
 * @param pounds the sum in pounds, held with at least two decimals and no needless zeros after them
 */
public record Money(BigDecimal pounds) implements Comparable<Money> {
    public static final Money ZERO = new Money(BigDecimal.ZERO);

    private static final BigDecimal SECONDS_AN_HOUR = BigDecimal.valueOf(3600);
    private static final BigInteger NINE = BigInteger.valueOf(9);
    private static final BigDecimal A_FOUR_HUNDREDTH = new BigDecimal("0.0025");
    /** So few that four more fit into what divisions are rounded to. */
    private static final int EXACT_DIGITS = 30;

    public Money {
        var shortest = requireNonNull(pounds, "pounds").stripTrailingZeros();
        pounds = shortest.scale() < 2 ? shortest.setScale(2) : shortest;
    }

    /** A whole number of pounds. */
    public static Money pounds(long pounds) {
        return new Money(BigDecimal.valueOf(pounds));
    }

    /**
     * A sum as people write it, {@code 12.71} or {@code -0.005}: no sign of currency, no thousands separators.
     *
     * @throws IllegalArgumentException if it is not a plain decimal number
     */
    public static Money parse(String pounds) {
        Check.that(pounds.matches("[+-]?\\d{1,12}(\\.\\d{1,9})?"), "money (%s) must be pounds such as 12.71", pounds);
        return new Money(new BigDecimal(pounds));
    }

    /** A whole number of pence. */
    public static Money pence(long pence) {
        return new Money(BigDecimal.valueOf(pence, 2));
    }

    /** The sum of a stream of money. */
    public static Collector<Money, ?, Money> sum() {
        return Collector.of(
                () -> new Money[] {ZERO},
                (total, next) -> total[0] = total[0].plus(next),
                (one, other) -> new Money[] {one[0].plus(other[0])},
                total -> total[0]);
    }

    public Money plus(Money other) {
        return new Money(pounds.add(other.pounds));
    }

    public Money minus(Money other) {
        return new Money(pounds.subtract(other.pounds));
    }

    public Money times(BigDecimal factor) {
        return new Money(pounds.multiply(factor));
    }

    public Money times(long factor) {
        return times(BigDecimal.valueOf(factor));
    }

    /** A share of this sum, to 34 significant digits where it does not come out even. */
    public Money dividedBy(BigDecimal divisor) {
        return new Money(pounds.divide(divisor, MathContext.DECIMAL128));
    }

    public Money negated() {
        return new Money(pounds.negate());
    }

    /** What this sum an hour comes to for a time, not rounded. */
    public Money forTime(Duration time) {
        var seconds = pounds.multiply(BigDecimal.valueOf(time.toSeconds()));
        var ninths = seconds.unscaledValue().divideAndRemainder(NINE);
        // Where it comes out even, as it mostly does, a ninth of a four-hundredth is the same and far quicker to find.
        return ninths[1].signum() == 0 && seconds.precision() < EXACT_DIGITS
                ? new Money(new BigDecimal(ninths[0], seconds.scale()).multiply(A_FOUR_HUNDREDTH))
                : new Money(seconds.divide(SECONDS_AN_HOUR, MathContext.DECIMAL128));
    }

    /** The nearest whole penny; half a penny goes away from zero. */
    public Money roundedToPenny() {
        return new Money(pounds.setScale(2, RoundingMode.HALF_UP));
    }

    /**
     * This sum in whole pence.
     *
     * @throws ArithmeticException if it has a fraction of a penny
     */
    public long pence() {
        return pounds.movePointRight(2).longValueExact();
    }

    /** The nearest whole number of thousandths of a penny: the unit the search counts in. */
    public long thousandthsOfPenny() {
        return pounds.movePointRight(5).setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    /** The sum that a number of thousandths of a penny makes. */
    public static Money thousandthsOfPenny(long thousandths) {
        return new Money(BigDecimal.valueOf(thousandths, 5));
    }

    public boolean isZero() {
        return pounds.signum() == 0;
    }

    public boolean isNegative() {
        return pounds.signum() < 0;
    }

    @Override
    public int compareTo(Money other) {
        return pounds.compareTo(other.pounds);
    }

    /** As people write it: {@code £1,204.37}, {@code -£0.005}. */
    @Override
    public String toString() {
        var text = String.format(Locale.UK, "£%,." + pounds.scale() + "f", pounds.abs());
        return isNegative() ? "-" + text : text;
    }
}
