package coop.commonround.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import coop.commonround.base.Issue;
import coop.commonround.base.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatuteTest {
    private static final Statute STATUTE = Statute.published();

    @ParameterizedTest
    @CsvSource({
        "2026-03-31, 12.21, 10.00, 7.55, 7.55",
        "2026-04-01, 12.71, 10.85, 8.00, 8.00",
        "2027-03-31, 12.71, 10.85, 8.00, 8.00",
        "2027-04-01, 13.21, 11.27, 8.31, 8.31"
    })
    void minimumWageChangesOnTheFirstOfApril(
            LocalDate day, String adult, String from18, String under18, String apprentice) {
        assertThat(STATUTE.minimumWage().on(day).value())
                .isEqualTo(new MinimumWage(
                        Money.parse(adult), Money.parse(from18), Money.parse(under18), Money.parse(apprentice)));
    }

    @ParameterizedTest
    @CsvSource({"2026-04-05, 0.45", "2026-04-06, 0.55", "2026-05-20, 0.55"})
    void mileageWasBackdatedToTheStartOfTheTaxYear(LocalDate day, String mile) {
        assertThat(STATUTE.approvedMileage().on(day).value().mile()).isEqualTo(Money.parse(mile));
    }

    @Test
    void mileageTellsWhenItBecameKnown() {
        var row = STATUTE.approvedMileage().on(LocalDate.parse("2026-04-06"));
        assertThat(row.publishedOn()).isEqualTo(LocalDate.parse("2026-05-21"));
    }

    /** Hours a week at £12.71, 52 weeks: 16 h are £10,574.72; 15 % above £5,000 is £836.21, 7.9 %; 3 % above £6,240 is £130.04, 1.2 %. */
    @ParameterizedTest
    @CsvSource({"10, 3.7, 0.0", "16, 7.9, 1.2", "20, 9.3, 1.6", "30, 11.2, 2.1", "37.5, 12.0, 2.2"})
    void insuranceAndPensionDependOnHours(BigDecimal hours, String insurance, String pension) {
        var day = LocalDate.parse("2026-11-23");
        var pay = Money.parse("12.71").times(hours).times(52);
        assertThat(percent(STATUTE.employerNi().on(day).value().onYear(pay, false), pay))
                .isEqualTo(insurance);
        assertThat(percent(STATUTE.autoEnrolment().on(day).value().onYear(pay), pay))
                .isEqualTo(pension);
    }

    @Test
    void theYoungAreRelievedBelowTheUpperThreshold() {
        var insurance = STATUTE.employerNi().on(LocalDate.parse("2026-11-23")).value();
        assertThat(insurance.onYear(Money.pounds(50_270), true)).isEqualTo(Money.ZERO);
        assertThat(insurance.onYear(Money.pounds(50_370), true)).isEqualTo(Money.pounds(15));
    }

    @Test
    void enrolsAboveTheTriggerOnly() {
        var pension = STATUTE.autoEnrolment().on(LocalDate.parse("2026-11-23")).value();
        assertThat(pension.onYear(Money.pounds(10_000))).isEqualTo(Money.ZERO);
        // (10,000.01 − 6,240) × 3 % = 112.8003
        assertThat(pension.onYear(Money.parse("10000.01"))).isEqualTo(Money.parse("112.8003"));
        // (50,270 − 6,240) × 3 % = 1,320.90, whatever lies above
        assertThat(pension.onYear(Money.pounds(60_000))).isEqualTo(Money.parse("1320.90"));
    }

    @ParameterizedTest
    @CsvSource({"5.6, 0.1207", "6.6, 0.1454", "0, 0.0000"})
    void holidayAccruesOnTheWeeksThatAreWorked(BigDecimal weeks, BigDecimal share) {
        assertThat(Holiday.shareFor(weeks)).isEqualByComparingTo(share);
    }

    @Test
    void theLawsOwnShareOfHolidayIsThatOfItsWeeks() {
        var holiday = STATUTE.holiday().on(LocalDate.parse("2026-11-23")).value();
        assertThat(Holiday.shareFor(holiday.weeks())).isEqualByComparingTo(holiday.shareOfIrregularHours());
    }

    @Test
    void namesTheFileThatLacksAFigure() {
        var day = LocalDate.parse("2024-04-05");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> STATUTE.employerNi().on(day))
                .withMessage("statute/employer_ni.csv has no figure for 2024-04-05; add a row");
        assertThat(STATUTE.employerNi().findMissing(day).map(Issue::text))
                .contains(
                        "statute/employer_ni.csv effective_from: no figure for 2024-04-05; add a row with its source");
    }

    /** A veteran's relief ends on 5 April 2028. */
    @Test
    void reliefFromInsuranceIsDatedToo() {
        assertThat(STATUTE.niRelief().on(LocalDate.parse("2028-04-05")).value()).isEqualTo(new NiRelief(21, 25, 12));
        assertThat(STATUTE.niRelief().on(LocalDate.parse("2028-04-06")).value()).isEqualTo(new NiRelief(21, 25, 0));
    }

    @Test
    void workingTimeIsThatOfTheRegulations() {
        var law = STATUTE.workingTime().on(LocalDate.parse("2026-11-23")).value();
        assertThat(law.averageHours()).hasHours(48);
        assertThat(law.averageOverWeeks()).isEqualTo(17);
        assertThat(law.adult().daily()).hasHours(11);
        assertThat(law.young().daily()).hasHours(12);
        assertThat(law.adult().breakAfter()).hasHours(6);
        assertThat(law.adult().breakLength()).hasMinutes(20);
        assertThat(law.young().breakAfter()).hasMinutes(270);
        assertThat(law.young().breakLength()).hasMinutes(30);
    }

    private static String percent(Money due, Money pay) {
        return due.pounds()
                .movePointRight(2)
                .divide(pay.pounds(), 1, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
