package coop.commonround.cost;

import static org.assertj.core.api.Assertions.assertThat;

import coop.commonround.base.CivilTime;
import coop.commonround.base.Issue;
import coop.commonround.base.Money;
import coop.commonround.cost.book.CostBook;
import coop.commonround.cost.book.OnCosts.Employer;
import coop.commonround.cost.book.OnCosts.TimeOff;
import coop.commonround.cost.book.SickSoFar;
import coop.commonround.cost.ledger.Account;
import coop.commonround.cost.ledger.LedgerLine;
import coop.commonround.cost.ledger.LineKind;
import coop.commonround.model.Careworker;
import coop.commonround.model.Careworker.Contract;
import coop.commonround.model.Careworker.Hours;
import coop.commonround.model.CareworkerId;
import coop.commonround.model.Quantities;
import coop.commonround.model.Shift;
import coop.commonround.model.ShiftId;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days on which somebody is away: sick pay by statute, and holiday that was paid with each hour. */
class AbsencePayTest {
    private static final String MONDAY = "2026-11-23";
    private static final String SUNDAY = "2026-11-29";
    private static final CostBook BOOK = Case.book("12.71", "24.00");

    /**
     * 20 h contracted are £254.20 a week, so the flat rate holds: 123.25 ÷ 5 = 24.65 a day; Saturday is no qualifying day. Of 10 h,
     * £127.10: 80 % is 101.68, a fifth of it 20.336, up to 20.34.
     */
    @ParameterizedTest
    @CsvSource({"20, 2, 49.30", "20, 6, 123.25", "10, 2, 40.68"})
    void sickDaysArePaidFromTheFirst(long contracted, int days, String paid) {
        var statement = away(careworker(Contract.FLEXIBLE, contracted), Shift.Kind.SICK, days, null)
                .statement(BOOK);
        assertThat(Case.sum(statement, LineKind.SICK_PAY)).isEqualTo(Money.parse(paid));
        assertThat(statement.byAccount()).containsEntry(Account.SICKNESS, Money.parse(paid));
    }

    @Test
    void hoursThatAreNamedArePaidInsteadOfIt() {
        var statement = away(careworker(Contract.FLEXIBLE, 20), Shift.Kind.SICK, 1, Duration.ofHours(4))
                .statement(BOOK);
        assertThat(Case.sum(statement, LineKind.SICK_PAY)).isEqualTo(Money.ZERO);
        assertThat(Case.sum(statement, LineKind.PAID_SICKNESS)).isEqualTo(Money.parse("50.84"));
    }

    /** Two of five working days of 35 h are sick pay: 21 h × £12.71 = 266.91 are unused. */
    @Test
    void guaranteedHoursArePromisedForOtherDays() {
        var statement = away(careworker(Contract.GUARANTEED, 35), Shift.Kind.SICK, 2, null)
                .statement(BOOK);
        assertThat(Case.sum(statement, LineKind.UNUSED_HOURS)).isEqualTo(Money.parse("266.91"));
        assertThat(Case.sum(statement, LineKind.SICK_PAY)).isEqualTo(Money.parse("49.30"));
    }

    /**
     * A week of leave, with its weekend or without, is a week of guaranteed hours, drawn from the 12.07 % that were set aside on
     * every hour: nothing is left that costs anything. Two days are 2/5 of 35 h, 14 h × £12.71 = 177.94; 21 h, 266.91, are unused.
     */
    @ParameterizedTest
    @CsvSource({"7, 444.85, 0", "5, 444.85, 0", "2, 177.94, 266.91"})
    void leaveOfAGuaranteedContractIsDrawnFromWhatIsSetAside(int days, String leave, String unused) {
        var setAside = BOOK.withOnCosts(Case.BARE.withTimeOff(TimeOff.STATUTORY));
        var statement = away(careworker(Contract.GUARANTEED, 35), Shift.Kind.LEAVE, days, null)
                .statement(setAside);
        assertThat(statement.lines())
                .filteredOn(line -> line.kind() == LineKind.PAID_LEAVE)
                .extracting(LedgerLine::amount)
                .containsExactlyInAnyOrder(
                        Money.parse(leave), Money.parse(leave).negated());
        assertThat(Case.sum(statement, LineKind.UNUSED_HOURS)).isEqualTo(Money.parse(unused));
    }

    /** 20 of 35 h are worked; leave takes no more than the 15 h that are lacking, 190.65. Nothing is set aside, so it costs. */
    @Test
    void leaveTakesNoMoreThanTheWeekLacks() {
        var statement = away(careworker(Contract.GUARANTEED, 35), Shift.Kind.LEAVE, 3, null)
                .round("A", "2026-11-27", "V1 07:00 600")
                .round("A", SUNDAY, "V2 07:00 600")
                .statement(BOOK);
        assertThat(Case.sum(statement, LineKind.PAID_LEAVE)).isEqualTo(Money.parse("190.65"));
        assertThat(Case.sum(statement, LineKind.UNUSED_HOURS)).isEqualTo(Money.ZERO);
    }

    /** 35 h less the 4 h the shift names are unused, 31 h × £12.71 = 394.01; the day stands for no more than these. */
    @Test
    void leaveWhoseHoursAreNamedStandsForThese() {
        var statement = away(careworker(Contract.GUARANTEED, 35), Shift.Kind.LEAVE, 1, Duration.ofHours(4))
                .shift(day("again", Shift.Kind.LEAVE, MONDAY, null))
                .statement(BOOK);
        assertThat(Case.sum(statement, LineKind.PAID_LEAVE)).isEqualTo(Money.parse("50.84"));
        assertThat(Case.sum(statement, LineKind.UNUSED_HOURS)).isEqualTo(Money.parse("394.01"));
    }

    /** Three of five days are promised: 21 h × £12.71. */
    @Test
    void nothingIsPromisedForUnpaidLeave() {
        var statement = away(careworker(Contract.GUARANTEED, 35), Shift.Kind.LEAVE, 2, Duration.ZERO)
                .statement(BOOK);
        assertThat(Case.sum(statement, LineKind.PAID_LEAVE)).isEqualTo(Money.ZERO);
        assertThat(Case.sum(statement, LineKind.UNUSED_HOURS)).isEqualTo(Money.parse("266.91"));
    }

    /** What is set aside for sickness pays it: nothing is counted twice. */
    @Test
    void sickPayIsDrawnFromWhatIsSetAside() {
        var setAside = new TimeOff(BigDecimal.ZERO, new BigDecimal("0.025"), BigDecimal.ZERO);
        var statement = away(careworker(Contract.FLEXIBLE, 20), Shift.Kind.SICK, 1, null)
                .statement(BOOK.withOnCosts(Case.BARE.withTimeOff(setAside)));
        assertThat(statement.lines())
                .extracting(LedgerLine::amount)
                .containsExactlyInAnyOrder(Money.parse("24.65"), Money.parse("-24.65"));
    }

    /** Sick pay earns no holiday, and bears NI like other pay: 10 % of 24.65 is 2.465. */
    @Test
    void sickPayBearsInsuranceAndNoHoliday() {
        var onCosts = Case.BARE
                .withTimeOff(TimeOff.STATUTORY)
                .withEmployer(new Employer(new BigDecimal("0.1"), BigDecimal.ZERO, false));
        var statement = away(careworker(Contract.FLEXIBLE, 20), Shift.Kind.SICK, 1, null)
                .statement(BOOK.withOnCosts(onCosts));
        assertThat(Case.sum(statement, LineKind.NATIONAL_INSURANCE)).isEqualTo(Money.parse("2.47"));
        assertThat(Case.sum(statement, LineKind.HOLIDAY)).isEqualTo(Money.ZERO);
    }

    /**
     * 20 h are £254.20 a week, so the flat £24.65 a day is due; 80 % of an average of £130 is 104.00, 20.80 a day. An absence
     * to 4 October lies 49 days before, and goes on; one to 20 September does not.
     */
    @ParameterizedTest
    @CsvSource({
        ",, 24.65",
        "2026-09-28, 2026-10-04, 20.80",
        "2026-09-14, 2026-09-20, 24.65",
    })
    void theAverageIsThatBeforeTheFirstOfLinkedSpells(@Nullable LocalDate from, @Nullable LocalDate to, String paid) {
        var known = from == null
                ? List.<SickSoFar>of()
                : List.of(new SickSoFar(new CareworkerId("A"), from, to, null, Money.parse("130.00")));
        assertThat(sickMonday(known)).isEqualTo(Money.parse(paid));
    }

    @Test
    void theAverageBeforeThePeriodHoldsWhereNoAbsenceDoes() {
        var known = new SickSoFar(new CareworkerId("A"), null, null, null, Money.parse("130.00"));
        assertThat(sickMonday(List.of(known))).isEqualTo(Money.parse("20.80"));
    }

    /** 28 weeks paid by the day before leave nothing; 27.8 leave one day; 49 days later they count no less. */
    @ParameterizedTest
    @CsvSource({"2026-11-22, 28, 0", "2026-11-22, 27.8, 24.65", "2026-10-04, 28, 0", "2026-09-20, 28, 24.65"})
    void weeksAlreadyPaidCountTowardsTheLimit(LocalDate to, BigDecimal weeks, String paid) {
        var known = new SickSoFar(new CareworkerId("A"), to.minusDays(6), to, weeks, null);
        assertThat(sickMonday(List.of(known))).isEqualTo(Money.parse(paid));
    }

    /** Off since 30 March 2026 at £130 a week: £24.65 a day, and 80 % (20.80) for who falls ill on 6 April. */
    @ParameterizedTest
    @CsvSource({"2026-03-30, 123.25", ", 104.00"})
    void whoeverWasOffInApril2026IsProtected(@Nullable LocalDate since, String paid) {
        var a = new CareworkerId("A");
        var to = since == null ? null : LocalDate.parse("2026-04-05");
        var known = new SickSoFar(a, since, to, null, Money.parse("130.00"));
        var week = Case.of("2026-04-06", "2026-04-12").hire(careworker(Contract.FLEXIBLE, 20));
        LocalDate.parse("2026-04-06")
                .datesUntil(LocalDate.parse("2026-04-11"))
                .forEach(day -> week.shift(day("sick", Shift.Kind.SICK, day.toString(), null)));
        assertThat(Case.sum(week.statement(knowing(List.of(known))), LineKind.SICK_PAY))
                .isEqualTo(Money.parse(paid));
    }

    @Test
    void anAbsenceBeforeTheFiguresOfTheLawIsAnError() {
        var longAgo = LocalDate.parse("2024-04-05");
        var known = new SickSoFar(new CareworkerId("A"), longAgo, longAgo, null, null);
        var priced = away(careworker(Contract.FLEXIBLE, 20), Shift.Kind.SICK, 1, null)
                .priced(knowing(List.of(known)));
        assertThat(priced.value()).isEmpty();
        assertThat(priced.issues())
                .extracting(Issue::text)
                .containsExactly(
                        "statute/sick_pay.csv effective_from: no figure for 2024-04-05; add a row with its source");
    }

    private static CostBook knowing(List<SickSoFar> known) {
        var timeOff = new TimeOff(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO).withSickSoFar(known);
        return BOOK.withOnCosts(Case.BARE.withTimeOff(timeOff));
    }

    private static Money sickMonday(List<SickSoFar> known) {
        var statement = away(careworker(Contract.FLEXIBLE, 20), Shift.Kind.SICK, 1, null)
                .statement(knowing(known));
        return Case.sum(statement, LineKind.SICK_PAY);
    }

    /** 10 h × £12.71 × 12.07 % = 15.34 with the hours worked; the day of leave then costs nothing more. */
    @Test
    void rolledUpHolidayIsPaidWithEachHour() {
        var rolledUp =
                BOOK.withOnCosts(Case.BARE.withTimeOff(new TimeOff(null, BigDecimal.ZERO, BigDecimal.ZERO, true, 5)));
        var statement = away(careworker(Contract.FLEXIBLE, 0), Shift.Kind.LEAVE, 1, Duration.ofHours(4))
                .round("A", SUNDAY, "V1 07:00 600")
                .statement(rolledUp);
        assertThat(statement.lines())
                .filteredOn(line -> line.kind() == LineKind.HOLIDAY)
                .extracting(line -> line.what() + " " + line.amount())
                .containsExactly("5.6 weeks of holiday, paid with each hour £15.34");
        assertThat(statement.lines()).noneMatch(line -> line.kind() == LineKind.PAID_LEAVE);
    }

    /** Whoever has contracted hours takes leave with pay, drawn from what was set aside. */
    @Test
    void rolledUpHolidayIsForIrregularHoursOnly() {
        var rolledUp =
                BOOK.withOnCosts(Case.BARE.withTimeOff(new TimeOff(null, BigDecimal.ZERO, BigDecimal.ZERO, true, 5)));
        var statement = away(careworker(Contract.FLEXIBLE, 20), Shift.Kind.LEAVE, 1, Duration.ofHours(4))
                .statement(rolledUp);
        assertThat(statement.lines())
                .filteredOn(line -> line.kind() == LineKind.PAID_LEAVE)
                .extracting(LedgerLine::amount)
                .containsExactlyInAnyOrder(Money.parse("50.84"), Money.parse("-50.84"));
    }

    private static Careworker careworker(Contract contract, long contracted) {
        return Case.careworker("A").withContract(contract, Hours.of(contracted, 48));
    }

    /** Whole days from Monday on. */
    private static Case away(Careworker careworker, Shift.Kind kind, int days, @Nullable Duration paid) {
        var week = Case.of(MONDAY, SUNDAY).hire(careworker);
        var first = LocalDate.parse(MONDAY);
        first.datesUntil(first.plusDays(days)).forEach(day -> week.shift(day("away", kind, day.toString(), paid)));
        return week;
    }

    private static Shift day(String id, Shift.Kind kind, String date, @Nullable Duration paid) {
        var day = LocalDate.parse(date);
        return new Shift(
                new ShiftId(id + " " + day),
                new CareworkerId("A"),
                CivilTime.startOf(day),
                CivilTime.startOf(day.plusDays(1)),
                kind,
                paid,
                Quantities.NONE);
    }
}
