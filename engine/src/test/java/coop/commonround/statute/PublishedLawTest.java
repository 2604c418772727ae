package coop.commonround.statute;

import static org.assertj.core.api.Assertions.assertThat;

import coop.commonround.base.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The figures of pay and tax law from April 2024 to April 2027, as they were published, on both sides of each change. */
class PublishedLawTest {
    private static final Statute STATUTE = Statute.published();

    @ParameterizedTest
    @CsvSource({
        "2024-04-01, 11.44, 8.60, 6.40",
        "2025-03-31, 11.44, 8.60, 6.40",
        "2025-04-01, 12.21, 10.00, 7.55",
        "2026-04-01, 12.71, 10.85, 8.00",
        "2027-04-01, 13.21, 11.27, 8.31"
    })
    void minimumWage(LocalDate day, String adult, String from18, String youngest) {
        var wage = STATUTE.minimumWage().on(day).value();
        assertThat(wage)
                .isEqualTo(new MinimumWage(
                        Money.parse(adult), Money.parse(from18), Money.parse(youngest), Money.parse(youngest)));
    }

    /** Employers adopt a year's rates by the first of May. */
    @ParameterizedTest
    @CsvSource({"2026-04-30, 12.60, 13.85", "2026-05-01, 13.45, 14.80"})
    void realLivingWage(LocalDate day, String unitedKingdom, String london) {
        assertThat(STATUTE.realLivingWage().on(day).value())
                .isEqualTo(new RealLivingWage(Money.parse(unitedKingdom), Money.parse(london)));
    }

    /** On £30,000: 13.8 % of 20,900 are 2,884.20; 15 % of 25,000 are 3,750. */
    @ParameterizedTest
    @CsvSource({
        "2025-04-05, 0.138, 9100, 2884.20",
        "2025-04-06, 0.15, 5000, 3750.00",
        "2026-04-05, 0.15, 5000, 3750.00",
        "2026-04-06, 0.15, 5000, 3750.00"
    })
    void employersNationalInsurance(LocalDate day, BigDecimal rate, String threshold, String due) {
        var insurance = STATUTE.employerNi().on(day).value();
        assertThat(insurance).isEqualTo(new EmployerNi(rate, Money.parse(threshold), Money.pounds(50_270)));
        assertThat(insurance.onYear(Money.pounds(30_000), false)).isEqualTo(Money.parse(due));
    }

    @ParameterizedTest
    @CsvSource({"2025-04-05, 5000", "2025-04-06, 10500", "2026-04-06, 10500"})
    void employmentAllowance(LocalDate day, String year) {
        assertThat(STATUTE.employmentAllowance().on(day).value()).isEqualTo(Money.parse(year));
    }

    @ParameterizedTest
    @CsvSource({"2025-04-05, 116.75", "2025-04-06, 118.75", "2026-04-06, 123.25"})
    void sickPayAWeek(LocalDate day, String week) {
        assertThat(STATUTE.sickPay().on(day).value().forWeek(Money.pounds(500))).isEqualTo(Money.parse(week));
    }

    @ParameterizedTest
    @CsvSource({"2025-04-05, 0.45", "2026-04-05, 0.45", "2026-04-06, 0.55"})
    void approvedMileage(LocalDate day, String mile) {
        assertThat(STATUTE.approvedMileage().on(day).value())
                .isEqualTo(new ApprovedMileage(Money.parse(mile), 10_000, Money.parse("0.25")));
    }

    /** 3 % of 30,000 − 6,240 = 23,760 is 712.80, in each of the three years. */
    @ParameterizedTest
    @CsvSource({"2025-04-05", "2026-04-05", "2027-04-05"})
    void automaticEnrolment(LocalDate day) {
        var pension = STATUTE.autoEnrolment().on(day).value();
        assertThat(pension.onYear(Money.pounds(30_000))).isEqualTo(Money.parse("712.80"));
        assertThat(pension.onYear(Money.pounds(10_000))).isEqualTo(Money.ZERO);
    }

    /**
     * 37.5 h × 52 × £12.71 are £24,784.50. One person: (24,784.50 − 5,000) × 15 % = 2,967.675. Two at 12,392.25 each: 2 ×
     * 7,392.25 × 15 % = 2,217.675. A second threshold is worth 5,000 × 15 % = 750.
     */
    @Test
    void oneFullPostCostsSevenHundredAndFiftyPoundsMoreThanTwoHalves() {
        var insurance = STATUTE.employerNi().on(LocalDate.parse("2026-11-23")).value();
        var year = yearOf("37.5");
        var half = year.dividedBy(BigDecimal.valueOf(2));
        assertThat(insurance.onYear(year, false)).isEqualTo(Money.parse("2967.675"));
        assertThat(insurance
                        .onYear(year, false)
                        .minus(insurance.onYear(half, false).times(2)))
                .isEqualTo(Money.pounds(750));
    }

    /** 52 × hours × £12.71, to the pound. */
    @ParameterizedTest
    @CsvSource({"10, 6609", "16, 10575", "20, 13218", "30, 19828"})
    void aYearOfAWeeksHours(String hours, String year) {
        assertThat(yearOf(hours).minus(Money.parse(year)).roundedToPenny())
                .isBetween(Money.parse("-0.50"), Money.parse("0.50"));
    }

    private static Money yearOf(String hoursAWeek) {
        return Money.parse("12.71").times(new BigDecimal(hoursAWeek)).times(52);
    }
}
