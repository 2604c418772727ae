package coop.commonround.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Sums of every size against the same done in decimals of a hundred digits. */
class MoneyArithmeticTest {
    private static final MathContext HUNDRED = new MathContext(100);
    /** What the 34 digits of a division leave. */
    private static final BigDecimal TINY = BigDecimal.valueOf(1, 20);

    private static final BigDecimal HOUR = BigDecimal.valueOf(3600);

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 20);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void isThatOfDecimals(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            isThatOfDecimals(random);
        }
    }

    private static void isThatOfDecimals(Random random) {
        var one = decimal(random);
        var two = decimal(random);
        var seconds = random.nextInt(200_000);
        var money = new Money(one);
        var hourly = money.forTime(Duration.ofSeconds(seconds));
        var exactHourly = one.multiply(BigDecimal.valueOf(seconds)).divide(HOUR, HUNDRED);

        assertThat(money.pounds()).isEqualByComparingTo(one);
        assertThat(money.plus(new Money(two)).pounds()).isEqualByComparingTo(one.add(two));
        assertThat(money.minus(new Money(two)).pounds()).isEqualByComparingTo(one.subtract(two));
        assertThat(money.times(two).pounds()).isEqualByComparingTo(one.multiply(two));
        assertThat(money.compareTo(new Money(two))).isEqualTo(one.compareTo(two));
        assertThat(money.equals(new Money(two))).isEqualTo(one.compareTo(two) == 0);
        assertThat(money.roundedToPenny().pounds()).isEqualByComparingTo(one.setScale(2, RoundingMode.HALF_UP));
        assertThat(money.wholePence()).isEqualTo(floor(one));
        assertThat(hourly.pounds()).isEqualByComparingTo(exactHourly.round(MathContext.DECIMAL128));
        assertThat(hourly.roundedToPenny().pounds())
                .isEqualByComparingTo(exactHourly.setScale(2, RoundingMode.HALF_UP));
        assertThat(hourly.wholePence()).isEqualTo(floor(exactHourly));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsBeyondWholePenceIsComparedExactly(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            var one = new Money(decimal(random)).times(share(random));
            var two = new Money(decimal(random));
            var apart = beyond(one).subtract(beyond(two));
            if (apart.abs().compareTo(TINY) > 0) {
                assertThat(Integer.signum(one.compareBeyondPence(two))).isEqualTo(apart.signum());
            }
            assertThat(one.compareBeyondPence(one.plus(Money.pence(random.nextInt(1000)))))
                    .isZero();
        }
    }

    /** Of few digits or of 34, as a division leaves it: sums that fit into a long, and others. */
    private static BigDecimal share(Random random) {
        return random.nextBoolean()
                ? BigDecimal.valueOf(random.nextInt(10_000), 4)
                : BigDecimal.ONE.divide(BigDecimal.valueOf(1 + random.nextInt(97)), MathContext.DECIMAL128);
    }

    private static BigDecimal beyond(Money sum) {
        return sum.pounds().movePointRight(2).subtract(BigDecimal.valueOf(sum.wholePence()));
    }

    /** However it came about: a sum is held at the scale its working left. */
    @Test
    void equalSumsAreEqualAndHashAlike() {
        var inParts = Money.parse("0.125").times(new BigDecimal("8.000")).plus(Money.parse("2.50"));
        assertThat(inParts).isEqualTo(Money.parse("3.5")).hasSameHashCodeAs(Money.parse("3.5"));
        assertThat(inParts.pounds()).isEqualTo(new BigDecimal("3.50"));
    }

    /** Up to ten digits before the point, up to eight after it, often few; pence of a working week and whole fortunes. */
    private static BigDecimal decimal(Random random) {
        long whole = (long) (random.nextGaussian() * Math.pow(10, random.nextInt(10)));
        return BigDecimal.valueOf(whole)
                .add(BigDecimal.valueOf(random.nextInt(100_000_000), 8).setScale(random.nextInt(9), RoundingMode.DOWN));
    }

    private static long floor(BigDecimal pounds) {
        return pounds.movePointRight(2).setScale(0, RoundingMode.FLOOR).longValueExact();
    }

    /** Three thirds of an hour are an hour: nothing is lost on the way. */
    @Test
    void thirdsAddUpToTheWhole() {
        var third = Money.parse("12.71").forTime(Duration.ofMinutes(20));
        assertThat(third.plus(third).plus(third)).isEqualTo(Money.parse("12.71"));
    }

    @ParameterizedTest
    @CsvSource({"1, 3, 33", "2, 3, 66", "-1, 3, -34", "1, 1, 100"})
    void theWholePenceLieBelow(long pounds, long parts, long pence) {
        assertThat(Money.pounds(pounds).dividedBy(BigDecimal.valueOf(parts)).wholePence())
                .isEqualTo(pence);
    }

    /** A third divided and multiplied again lacks 10^-34 of the pound it was. */
    @Test
    void whatADivisionLeftIsNoPenny() {
        var almost = Money.pounds(1).dividedBy(BigDecimal.valueOf(3)).times(3);
        assertThat(almost.wholePence()).isEqualTo(100);
        assertThat(almost.times(new BigDecimal("0.005")).roundedToPenny()).isEqualTo(Money.pence(1));
    }

    @Test
    void holdsWhatNoLongDoes() {
        var vast = new Money(new BigDecimal("123456789012345678901234567890.123456789"));
        assertThat(vast.plus(Money.pence(1)).minus(vast)).isEqualTo(Money.pence(1));
        assertThat(vast.compareTo(Money.ZERO)).isPositive();
        assertThat(vast.negated().isNegative()).isTrue();
        assertThat(vast.minus(vast)).isEqualTo(Money.ZERO);
    }
}
