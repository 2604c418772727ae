package coop.commonround.statute;

import static org.assertj.core.api.Assertions.assertThat;

import coop.commonround.base.Money;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SickPayTest {
    /**
     * From 6 April 2026 the lower of £123.25 and 80 % of earnings, up to the penny: 80 % of £154.06 is 123.248, up to
     * 123.25; of £154.05 123.24; of £100.01 80.008, up to 80.01. Before it £118.75 flat, from earnings of £125 on.
     */
    @ParameterizedTest
    @CsvSource({
        "2026-04-06, 400.00, 123.25",
        "2026-04-06, 154.06, 123.25",
        "2026-04-06, 154.05, 123.24",
        "2026-04-06, 100.01, 80.01",
        "2026-04-06, 10.00, 8.00",
        "2026-04-05, 125.00, 118.75",
        "2026-04-05, 124.99, 0.00"
    })
    void aWeekIsTheLowerOfTwo(LocalDate day, String earnings, String due) {
        assertThat(law(day).forWeek(Money.parse(earnings))).isEqualTo(Money.parse(due));
    }

    /** £123.25 over 5 qualifying days is 24.65 a day; over 7 17.607…, three of them 52.821…, up to 52.83. */
    @ParameterizedTest
    @CsvSource({"1, 5, 24.65", "5, 5, 123.25", "3, 7, 52.83", "7, 7, 123.25"})
    void aDayIsTheWeekOverItsQualifyingDays(int days, int qualifying, String due) {
        assertThat(law(LocalDate.parse("2026-11-23")).forDays(days, qualifying, Money.pounds(400)))
                .isEqualTo(Money.parse(due));
    }

    /**
     * Off since before 6 April 2026 and earning from £125 to £154.05: 123.25 ÷ 5 as before, where 80 % of £130 would be
     * 20.80 a day. Whoever was owed nothing then is owed 80 % now: of £124.99 99.992, 100.00 a week, 20.00 a day.
     */
    @ParameterizedTest
    @CsvSource({
        "2026-04-05, 130.00, 24.65",
        "2026-04-06, 130.00, 20.80",
        "2026-04-05, 125.00, 24.65",
        "2026-04-05, 124.99, 20.00",
        "2026-04-05, 400.00, 24.65"
    })
    void whoeverWasOffAlreadyIsOwedNoLess(LocalDate began, String earnings, String due) {
        assertThat(law(LocalDate.parse("2026-04-13")).forDays(1, 5, Money.parse(earnings), law(began)))
                .isEqualTo(Money.parse(due));
    }

    @Test
    void waitingDaysEndedInApril2026() {
        assertThat(law(LocalDate.parse("2026-04-05")).waitingDays()).isEqualTo(3);
        assertThat(law(LocalDate.parse("2026-04-06")).waitingDays()).isZero();
    }

    private static SickPay law(LocalDate day) {
        return Statute.published().sickPay().on(day).value();
    }
}
