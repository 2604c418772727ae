package coop.commonround.base;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.stream.Collector;
import org.jspecify.annotations.Nullable;

/**
 * An exact sum of pounds sterling, above or below zero.
 *
 * <p>Keeps every fraction of a penny it is given; {@link #roundedToPenny()} is called once, on the line that is
 * printed. Two sums are equal when they are worth the same. Immutable.
 *
 * <p>Held as ninths of a pound: an hour is 3600 seconds, 9 × 400, so that what a decimal sum an hour comes to for any time
 * is again a decimal number of ninths, and exact. Nearly all of them fit into a {@code long}; the others are decimals of
 * any length.
 */
public final class Money implements Comparable<Money> {
    public static final Money ZERO = new Money(0, 0, null);

    private static final BigDecimal NINE = BigDecimal.valueOf(9);
    private static final BigInteger WIDE_NINE = BigInteger.valueOf(9);
    private static final BigInteger WIDE_TWENTY_FIVE = BigInteger.valueOf(25);
    private static final BigDecimal SECONDS_AN_HOUR = BigDecimal.valueOf(3600);
    /** Beyond this a sum is the same as its rounding: what a division that did not come out even leaves behind. */
    private static final int DECIMALS_OF_PENCE = 20;

    private static final int DECIMALS_OF_TRILLIONTHS = 14;
    private static final long UNKNOWN = Long.MAX_VALUE;

    /** In units of {@code 10^-scale} ninths. */
    private final long ninths;

    private final int scale;
    /** The ninths, if they do not fit. */
    private final @Nullable BigDecimal wide;
    /** Trillionths of a penny, once they were asked for; two threads would find the same. */
    private long trillionths = UNKNOWN;

    private Money(long ninths, int scale, @Nullable BigDecimal wide) {
        this.ninths = ninths;
        this.scale = scale;
        this.wide = wide;
    }

    public Money(BigDecimal pounds) {
        this(ofWide(requireNonNull(pounds, "pounds").multiply(NINE)));
    }

    private Money(Money other) {
        this(other.ninths, other.scale, other.wide);
    }

    private static Money of(long ninths, int scale) {
        return new Money(ninths, scale, null);
    }

    private static Money ofWide(BigDecimal ninths) {
        var shortest = ninths.stripTrailingZeros();
        var plain = shortest.scale() < 0 ? shortest.setScale(0) : shortest;
        return plain.scale() <= Longs.MOST_DECIMALS && plain.precision() <= Longs.MOST_DECIMALS
                ? new Money(plain.unscaledValue().longValueExact(), plain.scale(), null)
                : new Money(0, 0, plain);
    }

    private BigDecimal wide() {
        return wide == null ? BigDecimal.valueOf(ninths, scale) : wide;
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
        long ninths = Longs.times(pence, 9);
        return ninths == Longs.NONE ? new Money(BigDecimal.valueOf(pence, 2)) : of(ninths, 2);
    }

    /** The sum of a stream of money. */
    public static Collector<Money, ?, Money> sum() {
        return Collector.of(
                () -> new Money[] {ZERO},
                (total, next) -> total[0] = total[0].plus(next),
                (one, other) -> new Money[] {one[0].plus(other[0])},
                total -> total[0]);
    }

    /**
     * The sum in pounds, with at least two decimals and no needless zeros after them; to 34 significant digits where a
     * time made thirds of a penny.
     */
    public BigDecimal pounds() {
        var exact = wide();
        var parts = exact.unscaledValue().divideAndRemainder(WIDE_NINE);
        var pounds = parts[1].signum() == 0
                ? new BigDecimal(parts[0], exact.scale())
                : exact.divide(NINE, MathContext.DECIMAL128);
        var shortest = pounds.stripTrailingZeros();
        return shortest.scale() < 2 ? shortest.setScale(2) : shortest;
    }

    public Money plus(Money other) {
        if (wide == null && other.wide == null) {
            int same = Math.max(scale, other.scale);
            long one = Longs.shifted(ninths, same - scale);
            long two = Longs.shifted(other.ninths, same - other.scale);
            long sum = one == Longs.NONE || two == Longs.NONE ? Longs.NONE : Longs.plus(one, two);
            if (sum != Longs.NONE) {
                return of(sum, same);
            }
        }
        return ofWide(wide().add(other.wide()));
    }

    public Money minus(Money other) {
        if (wide == null && other.wide == null) {
            int same = Math.max(scale, other.scale);
            long one = Longs.shifted(ninths, same - scale);
            long two = Longs.shifted(other.ninths, same - other.scale);
            long rest = one == Longs.NONE || two == Longs.NONE ? Longs.NONE : Longs.plus(one, -two);
            if (rest != Longs.NONE) {
                return of(rest, same);
            }
        }
        return ofWide(wide().subtract(other.wide()));
    }

    public Money times(BigDecimal factor) {
        if (wide == null && factor.precision() <= Longs.MOST_DECIMALS && factor.scale() >= 0) {
            long product = Longs.times(ninths, factor.unscaledValue().longValue());
            if (product != Longs.NONE && scale + factor.scale() <= Longs.MOST_DECIMALS) {
                return of(product, scale + factor.scale());
            }
        }
        return ofWide(wide().multiply(factor));
    }

    public Money times(long factor) {
        return times(BigDecimal.valueOf(factor));
    }

    /** A share of this sum, to 34 significant digits where it does not come out even. */
    public Money dividedBy(BigDecimal divisor) {
        return new Money(pounds().divide(divisor, MathContext.DECIMAL128));
    }

    public Money negated() {
        return wide == null ? new Money(-ninths, scale, null) : new Money(0, 0, wide.negate());
    }

    /** What this sum an hour comes to for a time in whole seconds, not rounded. */
    public Money forTime(Duration time) {
        long seconds = time.toSeconds();
        // 1/3600 is 25/90,000: a ninth of it divides out, and the rest moves the point
        long hourly = wide == null ? Longs.times(ninths, seconds) : Longs.NONE;
        if (hourly != Longs.NONE && hourly % 9 == 0 && scale + 4 <= Longs.MOST_DECIMALS) {
            long product = Longs.times(hourly / 9, 25);
            if (product != Longs.NONE) {
                return of(product, scale + 4);
            }
        }
        var product = wide().multiply(BigDecimal.valueOf(seconds));
        var parts = product.unscaledValue().divideAndRemainder(WIDE_NINE);
        return ofWide(
                parts[1].signum() == 0
                        ? new BigDecimal(parts[0].multiply(WIDE_TWENTY_FIVE), product.scale() + 4)
                        : product.divide(SECONDS_AN_HOUR, MathContext.DECIMAL128));
    }

    /** The nearest whole penny; half a penny, also but for 10^-20 of it that a division left, goes away from zero. */
    public Money roundedToPenny() {
        long pence = wide == null ? Longs.rounded(ninths, scale, 2) : Longs.NONE;
        if (pence != Longs.NONE) {
            return pence(pence);
        }
        long beyond = beyondPenny();
        return beyond == Longs.NONE || Math.abs(2 * beyond - Wides.TRILLION) <= 2 * Wides.DOUBT
                ? new Money(widePence().setScale(0, RoundingMode.HALF_UP).movePointLeft(2))
                : pence(wholePence() + (2 * beyond > Wides.TRILLION ? 1 : 0));
    }

    private BigDecimal widePence() {
        return pounds().movePointRight(2).setScale(DECIMALS_OF_PENCE, RoundingMode.HALF_UP);
    }

    /** To one of them; none where that is too near a whole penny, or too many. */
    private long trillionths() {
        if (trillionths == UNKNOWN) {
            trillionths = wide == null ? Longs.floor(ninths, scale, DECIMALS_OF_TRILLIONTHS) : Wides.trillionths(wide);
        }
        return trillionths;
    }

    private long beyondPenny() {
        long all = trillionths();
        return all == Longs.NONE ? Longs.NONE : Math.floorMod(all, Wides.TRILLION);
    }

    /**
     * The whole pence in this sum, the largest number not above it; what a division left within 10^-20 of a whole penny
     * counts as that.
     */
    public long wholePence() {
        long pence = wide == null ? Longs.floor(ninths, scale, 2) : Longs.NONE;
        if (pence != Longs.NONE) {
            return pence;
        }
        long near = trillionths();
        return near == Longs.NONE ? wideFloor().longValueExact() : Math.floorDiv(near, Wides.TRILLION);
    }

    private BigDecimal wideFloor() {
        return widePence().setScale(0, RoundingMode.FLOOR);
    }

    /** Which of two sums has more beyond its {@link #wholePence() whole pence}; below zero if the other has. */
    public int compareBeyondPence(Money other) {
        if (wide == null && other.wide == null) {
            int same = Math.max(2, Math.max(scale, other.scale));
            long exact = Longs.beyond(ninths, scale, 2, same);
            long others = Longs.beyond(other.ninths, other.scale, 2, same);
            if (exact != Longs.NONE && others != Longs.NONE) {
                return Long.compare(exact, others);
            }
        }
        long one = beyondPenny();
        long two = other.beyondPenny();
        return one == Longs.NONE || two == Longs.NONE || Math.abs(one - two) <= Wides.DOUBT
                ? minus(pence(wholePence())).compareTo(other.minus(pence(other.wholePence())))
                : Long.compare(one, two);
    }

    /**
     * This sum in whole pence.
     *
     * @throws ArithmeticException if it has a fraction of a penny
     */
    public long pence() {
        long pence = wide == null ? Longs.exact(ninths, scale, 2) : Longs.NONE;
        if (pence != Longs.NONE) {
            return pence;
        }
        return pounds().movePointRight(2).longValueExact();
    }

    /** The nearest whole number of thousandths of a penny: the unit the search counts in. */
    public long thousandthsOfPenny() {
        return pounds().movePointRight(5).setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    /** The sum that a number of thousandths of a penny makes. */
    public static Money thousandthsOfPenny(long thousandths) {
        return new Money(BigDecimal.valueOf(thousandths, 5));
    }

    public boolean isZero() {
        return wide == null && ninths == 0;
    }

    public boolean isNegative() {
        return wide == null ? ninths < 0 : wide.signum() < 0;
    }

    @Override
    public int compareTo(Money other) {
        if (wide == null && other.wide == null) {
            int same = Math.max(scale, other.scale);
            long one = Longs.shifted(ninths, same - scale);
            long two = Longs.shifted(other.ninths, same - other.scale);
            if (one != Longs.NONE && two != Longs.NONE) {
                return Long.compare(one, two);
            }
        }
        return wide().compareTo(other.wide());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Money money && compareTo(money) == 0;
    }

    @Override
    public int hashCode() {
        // One sum may be held at several scales; its pence are the same.
        long pence = wide == null ? Longs.floor(ninths, scale, 2) : Longs.NONE;
        return Long.hashCode(pence == Longs.NONE ? wideFloor().longValue() : pence);
    }

    /** As people write it: {@code £1,204.37}, {@code -£0.005}. */
    @Override
    public String toString() {
        // by hand, since statements write thousands of these and String.format takes microseconds for each
        var digits = pounds().abs().toPlainString();
        var text = new StringBuilder(digits.length() + 8).append(isNegative() ? "-£" : "£");
        int point = digits.indexOf('.');
        for (int i = 0; i < digits.length(); i++) {
            if (i > 0 && i < point && (point - i) % 3 == 0) {
                text.append(',');
            }
            text.append(digits.charAt(i));
        }
        return text.toString();
    }
}
