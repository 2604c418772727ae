package coop.commonround.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {
    @Test
    void isEqualWhenItIsWorthTheSame() {
        assertThat(new Money(new BigDecimal("12.5000"))).isEqualTo(Money.parse("12.5"));
    }

    @Test
    void keepsTwoDecimalsAtLeast() {
        assertThat(Money.pounds(1000).pounds()).isEqualTo(new BigDecimal("1000.00"));
    }

    @Test
    void keepsEveryFractionOfAPenny() {
        assertThat(Money.parse("0.005").pounds()).isEqualTo(new BigDecimal("0.005"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "£5", "1,000", "5.", ".5", "1e3", "NaN", "1234567890123", "0.0000000001", " 5"})
    void refusesWhatIsNotAPlainDecimalNumber(String text) {
        assertThatThrownBy(() -> Money.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must be pounds such as 12.71");
    }

    @Test
    void readsTwelveDigitsBeforeThePointAndNineAfter() {
        assertThat(Money.parse("-123456789012.123456789").pounds()).isEqualTo("-123456789012.123456789");
    }

    @Test
    void addsExactly() {
        // 0.10 + 0.20 = 0.30, where doubles give 0.30000000000000004
        assertThat(Money.parse("0.1").plus(Money.parse("0.2"))).isEqualTo(Money.pence(30));
    }

    @Test
    void takesAwayBelowZero() {
        assertThat(Money.pence(5).minus(Money.pence(7))).isEqualTo(Money.pence(-2));
    }

    @Test
    void addsUpAStream() {
        // 12.71 + 0.005 - 2.00 = 10.715
        var total = Stream.of("12.71", "0.005", "-2").map(Money::parse).collect(Money.sum());
        assertThat(total).isEqualTo(Money.parse("10.715"));
    }

    @Test
    void addsUpNothingToZero() {
        assertThat(Stream.<Money>of().collect(Money.sum())).isEqualTo(Money.ZERO);
    }

    @Test
    void paysForPartOfAnHourWithoutRounding() {
        // 12.71 an hour for 35 minutes: 12.71 × 35 / 60 = 444.85 / 60 = 7.4141666…
        var pay = Money.parse("12.71").forTime(Duration.ofMinutes(35));
        assertThat(pay.pounds()).isEqualByComparingTo("7.414166666666666666666666666666667");
    }

    /** Rates of two to seven decimals and times to the second; some come out even, some do not, one has 34 digits. */
    @Test
    void paysForATimeAsOneDivisionBy3600Does() {
        var random = new Random(3600);
        for (int i = 0; i < 2000; i++) {
            var rate = BigDecimal.valueOf(random.nextInt(1_000_000), 2 + random.nextInt(6));
            var time = Duration.ofSeconds(random.nextInt(40_000));
            var divided = rate.multiply(BigDecimal.valueOf(time.toSeconds()))
                    .divide(BigDecimal.valueOf(3600), MathContext.DECIMAL128);
            assertThat(new Money(rate).forTime(time).pounds()).isEqualByComparingTo(new Money(divided).pounds());
            // the division is rounded to 34 digits, this is not: 3600 of it are the sum for as many hours
            assertThat(new Money(rate).forTime(time).times(3600)).isEqualTo(new Money(rate).times(time.toSeconds()));
        }
        var long34 = new BigDecimal("1.234567890123456789012345678901233");
        assertThat(new Money(long34).forTime(Duration.ofHours(1))).isEqualTo(new Money(long34));
    }

    @Test
    void paysForWholeHoursToThePenny() {
        // 12.71 × 8.5 = 108.035
        assertThat(Money.parse("12.71").forTime(Duration.ofMinutes(510))).isEqualTo(Money.parse("108.035"));
    }

    @Test
    void sharesTo34Digits() {
        // 1 / 3
        assertThat(Money.pounds(1).dividedBy(BigDecimal.valueOf(3)).pounds())
                .isEqualTo(new BigDecimal("0.3333333333333333333333333333333333"));
    }

    @Test
    void multipliesExactly() {
        // 12.71 × 1.138 = 14.46398
        assertThat(Money.parse("12.71").times(new BigDecimal("1.138"))).isEqualTo(Money.parse("14.46398"));
    }

    @Test
    void roundsHalfAPennyAwayFromZero() {
        assertThat(Money.parse("1.005").roundedToPenny()).isEqualTo(Money.pence(101));
        assertThat(Money.parse("-1.005").roundedToPenny()).isEqualTo(Money.pence(-101));
    }

    @Test
    void roundsLessThanHalfAPennyTowardsZero() {
        assertThat(Money.parse("1.0049").roundedToPenny()).isEqualTo(Money.pence(100));
        assertThat(Money.parse("-1.0049").roundedToPenny()).isEqualTo(Money.pence(-100));
    }

    @Test
    void countsWholePence() {
        assertThat(Money.parse("12.71").pence()).isEqualTo(1271);
    }

    @Test
    void hasNoWholePenceWithAFraction() {
        assertThatThrownBy(() -> Money.parse("12.715").pence()).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void countsThousandthsOfAPenny() {
        // 12.71 / 60 = 0.2118333… pounds = 21.18333 pence = 21183.33 thousandths
        assertThat(Money.parse("12.71").forTime(Duration.ofMinutes(1)).thousandthsOfPenny())
                .isEqualTo(21183);
    }

    @Test
    void roundsHalfAThousandthAwayFromZero() {
        assertThat(Money.parse("0.000005").thousandthsOfPenny()).isEqualTo(1);
        assertThat(Money.parse("-0.000005").thousandthsOfPenny()).isEqualTo(-1);
        assertThat(Money.parse("0.0000049").thousandthsOfPenny()).isZero();
    }

    @Test
    void comesBackFromThousandths() {
        assertThat(Money.thousandthsOfPenny(21183)).isEqualTo(Money.parse("0.21183"));
    }

    @Test
    void isNegativeOnlyBelowZero() {
        assertThat(Money.parse("-0.0001").isNegative()).isTrue();
        assertThat(Money.ZERO.isNegative()).isFalse();
    }

    @Test
    void isOrderedByWorth() {
        assertThat(Money.pounds(-2)).isLessThan(Money.pounds(1)).isEqualByComparingTo(Money.pence(-200));
    }

    @Test
    void printsAsPeopleWriteIt() {
        assertThat(Money.parse("1204.37")).hasToString("£1,204.37");
        assertThat(Money.parse("-0.005")).hasToString("-£0.005");
    }

    @Test
    void printsTheSameOnAGermanMachine() {
        var before = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try {
            assertThat(Money.parse("1204.37")).hasToString("£1,204.37");
        } finally {
            Locale.setDefault(before);
        }
    }
}
