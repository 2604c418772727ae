package coop.commonround.cost;

import static org.assertj.core.api.Assertions.assertThat;

import coop.commonround.base.Money;
import coop.commonround.cost.book.Band;
import coop.commonround.cost.book.CostBook;
import coop.commonround.cost.book.DayType;
import coop.commonround.cost.book.Enhancement;
import coop.commonround.cost.book.OnCostKey;
import coop.commonround.cost.book.OnCosts.Employer;
import coop.commonround.cost.book.PayRow;
import coop.commonround.cost.book.PayScales;
import coop.commonround.cost.ledger.LineKind;
import coop.commonround.cost.ledger.Quantity;
import coop.commonround.cost.ledger.Statement;
import coop.commonround.model.Careworker;
import coop.commonround.model.Careworker.Contract;
import coop.commonround.model.Careworker.Hours;
import coop.commonround.model.InsuranceRelief;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Employer's National Insurance and pension, worked out for each person from the thresholds of the year. */
class OnCostTest {
    private static final String MONDAY = "2026-11-23";
    private static final String SUNDAY = "2026-11-29";
    private static final Employer STATUTORY = Employer.STATUTORY;

    /**
     * Guaranteed hours at £12.71 in 2026/27. 20 h: £254.20 a week, £13,218.40 a year; (13,218.40 − 5,000) × 15 % is
     * 1,232.76, 9.3 %; (13,218.40 − 6,240) × 3 % is 209.35, 1.6 %.
     */
    @ParameterizedTest
    @CsvSource({"600, 3.7, ", "960, 7.9, 1.2", "1200, 9.3, 1.6", "1800, 11.2, 2.1", "2250, 12.0, 2.2"})
    void theShareGrowsWithTheHours(long minutes, String insurance, @Nullable String pension) {
        var statement = week(careworker("A", minutes), STATUTORY);
        assertThat(percent(statement, LineKind.NATIONAL_INSURANCE)).isEqualTo(insurance);
        assertThat(percent(statement, LineKind.PENSION)).isEqualTo(pension);
    }

    /** One person of 37.5 h costs £5,000 × 15 % = £750 a year more than two of 18.75 h: 14.42 a week, and
     * a penny less once two people's lines are rounded. */
    @Test
    void twoPartTimersCostLessThanOne() {
        var one = week(careworker("A", 2250), STATUTORY);
        var two = Case.of(MONDAY, SUNDAY)
                .hire(careworker("A", 1125))
                .hire(careworker("B", 1125))
                .statement(Case.book("12.71", "24.00").withOnCosts(Case.BARE.withEmployer(STATUTORY)));
        assertThat(Case.sum(one, LineKind.NATIONAL_INSURANCE).minus(Case.sum(two, LineKind.NATIONAL_INSURANCE)))
                .isEqualTo(Money.parse("14.41"));
    }

    @ParameterizedTest
    @CsvSource({"2005-11-29, 9.3", "2005-11-30, "})
    void thoseUnder21AreRelieved(LocalDate born, @Nullable String insurance) {
        var statement = week(careworker("A", 1200).withAge(born, null), STATUTORY);
        assertThat(percent(statement, LineKind.NATIONAL_INSURANCE)).isEqualTo(insurance);
    }

    @ParameterizedTest
    @CsvSource({"21+, 9.3", "18-20, ", "under-18, ", "apprentice, "})
    void aBandOfTheMinimumWageStandsInForTheAge(String band, @Nullable String insurance) {
        var statement = week(careworker("A", 1200).withAge(null, band), STATUTORY);
        assertThat(percent(statement, LineKind.NATIONAL_INSURANCE)).isEqualTo(insurance);
    }

    /** First civilian work on the day named, 12 months of it; the law's relief for veterans ends on 5 April 2028. */
    @ParameterizedTest
    @CsvSource({
        "veteran, 2025-11-23,, 9.3",
        "veteran, 2025-11-24,, 9.3",
        "veteran, 2025-11-30,, ",
        "veteran, 2026-11-30,, 9.3",
        "veteran, 2026-06-01, 2026-11-28, 9.3",
        "veteran, 2026-06-01, 2026-11-29, ",
        "apprentice,, 2026-11-28, 9.3",
        "apprentice,, , ",
        "young, 2026-11-29,, ",
        "young, 2026-11-30,, 9.3"
    })
    void aReliefHoldsFromWhenToWhenItIsRecorded(
            String kind, @Nullable LocalDate from, @Nullable LocalDate until, @Nullable String insurance) {
        var relief = new InsuranceRelief(InsuranceRelief.Kind.valueOf(kind.toUpperCase(Locale.ROOT)), from, until);
        var statement = week(careworker("A", 1200).withNiRelief(relief), STATUTORY);
        assertThat(percent(statement, LineKind.NATIONAL_INSURANCE)).isEqualTo(insurance);
    }

    @Test
    void noReliefOutlivesTheLaw() {
        var veteran = new InsuranceRelief(InsuranceRelief.Kind.VETERAN, LocalDate.parse("2027-10-01"), null);
        var careworker = careworker("A", 1200).withNiRelief(veteran);
        var book = Case.book("12.71", "24.00").withOnCosts(Case.BARE.withEmployer(STATUTORY));
        var before = Case.of("2028-03-27", "2028-04-02").hire(careworker).statement(book);
        var after = Case.of("2028-04-10", "2028-04-16").hire(careworker).statement(book);
        assertThat(percent(before, LineKind.NATIONAL_INSURANCE)).isNull();
        assertThat(percent(after, LineKind.NATIONAL_INSURANCE)).isEqualTo("9.3");
        var apprentice = new InsuranceRelief(InsuranceRelief.Kind.APPRENTICE, null, null);
        var aged25 = careworker("A", 1200)
                .withAge(LocalDate.parse("2001-11-29"), null)
                .withNiRelief(apprentice);
        assertThat(percent(week(aged25, STATUTORY), LineKind.NATIONAL_INSURANCE))
                .isEqualTo("9.3");
    }

    @Test
    void anApprenticeOf30CarriesInsuranceWhereItIsSaid() {
        var none = new InsuranceRelief(InsuranceRelief.Kind.NONE, null, null);
        var statement = week(careworker("A", 1200).withAge(null, "apprentice").withNiRelief(none), STATUTORY);
        assertThat(percent(statement, LineKind.NATIONAL_INSURANCE)).isEqualTo("9.3");
    }

    @ParameterizedTest
    @CsvSource({"2004-11-29, 1.6", "2004-11-30, "})
    void thoseUnder22AreNotEnrolled(LocalDate born, @Nullable String pension) {
        var statement = week(careworker("A", 1200).withAge(born, null), STATUTORY);
        assertThat(percent(statement, LineKind.PENSION)).isEqualTo(pension);
    }

    @Test
    void theEmploymentAllowancePaysASmallCoopsInsurance() {
        var statement = week(careworker("A", 2250), new Employer(null, null, true));
        assertThat(percent(statement, LineKind.NATIONAL_INSURANCE)).isNull();
    }

    /** Ten people at 2,967.61 a year owe 29,676.10; the allowance takes 10,500 of it: 11.97 % × 64.6 % is 7.7 %. */
    @Test
    void theEmploymentAllowanceIsSharedByAll() {
        var many = Case.of(MONDAY, SUNDAY);
        for (int i = 0; i < 10; i++) {
            many.hire(careworker("A" + i, 2250));
        }
        var onCosts = Case.BARE.withEmployer(new Employer(null, null, true));
        var statement = many.statement(Case.book("12.71", "24.00").withOnCosts(onCosts));
        assertThat(percent(statement, LineKind.NATIONAL_INSURANCE)).isEqualTo("7.7");
    }

    /**
     * 15 min × £12.71 bear 0.318; 15 min of travel and 60 min × £25.42, 28.5975, bear 2.860: with the pay of the visit rounded
     * once, 0.32 and 2.86, 3.18 in all. By paid time 15 and 75 of 90 min, by contact time 15 and 60 of 75.
     */
    @ParameterizedTest
    @CsvSource({"PAY, 0.32, 2.86", "PAID_TIME, 0.53, 2.65", "CONTACT_TIME, 0.64, 2.54", "VISITS, 1.59, 1.59"})
    void onCostsAreSharedByAKey(OnCostKey key, String first, String second) {
        var evening = Band.between(DayType.ANY, LocalTime.parse("20:00"), LocalTime.parse("22:00"));
        var pay = PayScales.of(List.of(
                PayRow.basic("G", Case.ORIGIN, Money.parse("12.71")),
                new PayRow(
                        "G",
                        Case.ORIGIN,
                        0,
                        Money.parse("12.71"),
                        PayRow.When.in(evening),
                        Enhancement.parse("100%"))));
        var onCosts = Case.BARE
                .withEmployer(new Employer(new BigDecimal("0.1"), BigDecimal.ZERO, false))
                .withSharedBy(key);
        var statement = Case.oneRound(MONDAY, "V1 07:00 15", "V2 20:00 60 15")
                .statement(new CostBook(Case.book("12.71", "24.00").rates(), pay, onCosts, List.of()));
        assertThat(statement.lines())
                .filteredOn(line -> line.kind() == LineKind.NATIONAL_INSURANCE)
                .extracting(line -> line.subject().visit() + " " + line.amount())
                .containsExactly("V1 £" + first, "V2 £" + second);
    }

    private static Careworker careworker(String id, long minutesAWeek) {
        var hours = new Hours(Duration.ofMinutes(minutesAWeek), Duration.ZERO, Hours.A_WEEK, false);
        return Case.careworker(id).withContract(Contract.GUARANTEED, hours);
    }

    private static Statement week(Careworker careworker, Employer employer) {
        return Case.of(MONDAY, SUNDAY)
                .hire(careworker)
                .statement(Case.book("12.71", "24.00").withOnCosts(Case.BARE.withEmployer(employer)));
    }

    /** The share of gross pay that a statement's line names; null if it has none. */
    private static @Nullable String percent(Statement statement, LineKind kind) {
        return statement.lines().stream()
                .filter(line -> line.kind() == kind)
                .map(line -> (Quantity.Share) line.quantity())
                .map(share -> share.share().movePointRight(2).setScale(1, RoundingMode.HALF_UP))
                .map(BigDecimal::toPlainString)
                .findFirst()
                .orElse(null);
    }
}
