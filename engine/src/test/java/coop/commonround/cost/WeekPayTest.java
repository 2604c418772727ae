package coop.commonround.cost;

import static org.assertj.core.api.Assertions.assertThat;

import coop.commonround.base.CivilTime;
import coop.commonround.base.Money;
import coop.commonround.cost.book.CostBook;
import coop.commonround.cost.book.Enhancement;
import coop.commonround.cost.book.OnCosts.TimeOff;
import coop.commonround.cost.book.PayRow;
import coop.commonround.cost.book.PayScales;
import coop.commonround.cost.ledger.Account;
import coop.commonround.cost.ledger.GroupBy;
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
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pay that belongs to a week and not to one visit: unused hours, overtime, shifts that name their hours. */
class WeekPayTest {
    private static final String MONDAY = "2026-11-23";
    private static final String SUNDAY = "2026-11-29";
    private static final CostBook BOOK = Case.book("12.71", "24.00");

    /** 10 h promised, 2 h worked: 8 h × £12.71 = 101.68. */
    @Test
    void guaranteedHoursArePaidWorkedOrNot() {
        var statement = Case.of(MONDAY, SUNDAY)
                .hire(careworker(Contract.GUARANTEED, 10))
                .round("A", MONDAY, "V1 07:00 120")
                .statement(BOOK);
        assertThat(Case.sum(statement, LineKind.UNUSED_HOURS)).isEqualTo(Money.parse("101.68"));
        assertThat(statement.byAccount()).containsEntry(Account.NON_CONTACT_PAY, Money.parse("101.68"));
        assertThat(statement.by(GroupBy.VISIT)).extracting("key").containsExactly("V1", GroupBy.NONE);
    }

    @Test
    void onlyGuaranteedHoursAre() {
        var statement = Case.of(MONDAY, SUNDAY)
                .hire(careworker(Contract.FLEXIBLE, 10))
                .round("A", MONDAY, "V1 07:00 120")
                .statement(BOOK);
        assertThat(Case.sum(statement, LineKind.UNUSED_HOURS)).isEqualTo(Money.ZERO);
    }

    /** Thursday to Sunday are 4/7 of 35 h, 20 h: 20 h × £12.71 = 254.20. */
    @Test
    void partOfAWeekPromisesPartOfTheHours() {
        var statement = Case.of("2026-11-26", SUNDAY)
                .hire(careworker(Contract.GUARANTEED, 35))
                .statement(BOOK);
        assertThat(Case.sum(statement, LineKind.UNUSED_HOURS)).isEqualTo(Money.parse("254.20"));
    }

    /** Half as much again above 4 h: 5 h worked, 1 h × £6.355 = 6.355, 6.36, shared 3 to 2: 3.813 and 2.542. */
    @Test
    void overtimeIsSharedOverTheWeeksVisits() {
        var statement = Case.of(MONDAY, SUNDAY)
                .hire(careworker(Contract.FLEXIBLE, 4))
                .round("A", MONDAY, "V1 07:00 180")
                .round("A", SUNDAY, "V2 07:00 120")
                .statement(withOvertime());
        assertThat(statement.lines().stream().filter(line -> line.kind() == LineKind.OVERTIME))
                .extracting(LedgerLine::amount)
                .containsExactly(Money.parse("3.82"), Money.parse("2.54"));
    }

    @ParameterizedTest
    @CsvSource({"4, 180, 0.00", "4, 240, 0.00", "4, 241, 0.11", "0, 241, 0.00"})
    void overtimeLiesAboveContractedHoursIfThereAreAny(long contracted, int minutes, String extra) {
        var statement = Case.of(MONDAY, SUNDAY)
                .hire(careworker(Contract.FLEXIBLE, contracted))
                .round("A", MONDAY, "V1 07:00 " + minutes)
                .statement(withOvertime());
        assertThat(Case.sum(statement, LineKind.OVERTIME)).isEqualTo(Money.parse(extra));
    }

    @Test
    void aFewDaysOfAWeekMakeNoOvertime() {
        var statement = Case.of(MONDAY, MONDAY)
                .hire(careworker(Contract.FLEXIBLE, 35))
                .round("A", MONDAY, "V1 07:00 600")
                .statement(withOvertime());
        assertThat(Case.sum(statement, LineKind.OVERTIME)).isEqualTo(Money.ZERO);
    }

    /** 4 h worked and 3 h of training, of 4 h contracted. */
    @Test
    void trainingMakesNoOvertime() {
        var statement = Case.of(MONDAY, SUNDAY)
                .hire(careworker(Contract.FLEXIBLE, 4))
                .shift(training())
                .round("A", SUNDAY, "V1 07:00 240")
                .statement(withOvertime());
        assertThat(Case.sum(statement, LineKind.OVERTIME)).isEqualTo(Money.ZERO);
    }

    /** 3 h of training × £12.71 = 38.13. */
    @Test
    void paidHoursOfAShiftAreALine() {
        var statement = Case.of(MONDAY, SUNDAY)
                .hire(careworker(Contract.FLEXIBLE, 0))
                .shift(training())
                .statement(BOOK);
        assertThat(statement.byAccount()).containsEntry(Account.TRAINING_TIME, Money.parse("38.13"));
    }

    @Test
    void whatIsSetAsideForTrainingPaysForIt() {
        var setAside =
                BOOK.onCosts().withTimeOff(new TimeOff(BigDecimal.ZERO, BigDecimal.ZERO, new BigDecimal("0.02")));
        var statement = Case.of(MONDAY, SUNDAY)
                .hire(careworker(Contract.FLEXIBLE, 0))
                .shift(training())
                .statement(BOOK.withOnCosts(setAside));
        assertThat(statement.lines())
                .extracting(LedgerLine::amount)
                .containsExactlyInAnyOrder(Money.parse("38.13"), Money.parse("-38.13"));
    }

    @Test
    void trainingUsesGuaranteedHours() {
        var statement = Case.of(MONDAY, SUNDAY)
                .hire(careworker(Contract.GUARANTEED, 3))
                .shift(training())
                .statement(BOOK);
        assertThat(Case.sum(statement, LineKind.UNUSED_HOURS)).isEqualTo(Money.ZERO);
    }

    private static CostBook withOvertime() {
        var half = new Enhancement.Percent(BigDecimal.valueOf(50));
        var basic = PayRow.basic("G", Case.ORIGIN, Money.parse("12.71"));
        var overtime = new PayRow("G", Case.ORIGIN, 0, Money.parse("12.71"), PayRow.When.OVERTIME, half);
        return CostBook.of(BOOK.rates(), PayScales.of(List.of(basic, overtime))).withOnCosts(Case.BARE);
    }

    private static Careworker careworker(Contract contract, long contracted) {
        return Case.careworker("A").withContract(contract, Hours.of(contracted, 48));
    }

    private static Shift training() {
        var day = LocalDate.parse(MONDAY);
        return new Shift(
                new ShiftId("T"),
                new CareworkerId("A"),
                CivilTime.at(day, LocalTime.of(9, 0)),
                CivilTime.at(day, LocalTime.NOON),
                Shift.Kind.TRAINING,
                Duration.ofHours(3),
                Quantities.NONE);
    }
}
