package coop.commonround.cost.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import coop.commonround.base.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RoundingTest {
    @Test
    void aloneALineIsRoundedToTheNearestPenny() {
        assertThat(together("0.0049")).containsExactly(0L);
        assertThat(together("0.005")).containsExactly(1L);
    }

    @Test
    void missingPenceGoToTheLargestFractions() {
        // 1.006 + 1.004 + 1.007 = 3.017, 3.02 altogether: two pence beyond the whole ones
        assertThat(together("1.006", "1.004", "1.007")).containsExactly(101L, 100L, 101L);
    }

    @Test
    void ofEqualFractionsTheFirstComesFirst() {
        assertThat(together("0.005", "0.005", "0.005")).containsExactly(1L, 1L, 0L);
    }

    @Test
    void aSumThatIsTakenBackLeavesNothing() {
        assertThat(together("91.004", "-91.004")).containsExactly(9100L, -9100L);
    }

    @Test
    void thirdsOfAPennySumAreStillHalfAPenny() {
        // three thirds of 0.005 are half a penny and a rounding error of the division
        var third = Money.parse("0.005").dividedBy(BigDecimal.valueOf(3));
        var entries = Stream.of(third, third, third).map(RoundingTest::entry).toList();
        assertThat(Rounding.together(entries).stream()
                        .mapToLong(line -> line.amount().pence())
                        .sum())
                .isEqualTo(1);
    }

    private static List<Long> together(String... sums) {
        var entries = Stream.of(sums).map(Money::parse).map(RoundingTest::entry).toList();
        return Rounding.together(entries).stream()
                .map(line -> line.amount().pence())
                .toList();
    }

    private static Entry entry(Money exact) {
        var subject = Subject.of(LocalDate.parse("2026-11-23"));
        return Entry.of(subject, LineKind.SUPPLY, new Working("gloves", Quantity.Each.ONE, exact, "invented"));
    }
}
