package coop.commonround.cost;

import static org.assertj.core.api.Assertions.assertThat;

import coop.commonround.base.Money;
import coop.commonround.cost.book.CostBook;
import coop.commonround.cost.book.Origin;
import coop.commonround.cost.book.PayRow;
import coop.commonround.cost.book.PayScales;
import coop.commonround.cost.ledger.Account;
import coop.commonround.cost.ledger.LineKind;
import coop.commonround.cost.wage.WageProver;
import coop.commonround.cost.work.PaidTime;
import coop.commonround.cost.work.WorkedSpans;
import coop.commonround.model.Calendar;
import coop.commonround.model.Careworker.Contract;
import coop.commonround.model.Careworker.Hours;
import coop.commonround.model.Shift;
import coop.commonround.model.ShiftId;
import coop.commonround.model.Visit;
import coop.commonround.statute.Statute;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two hours at least are paid at £12.71 for a shift with a visit; from Wednesday three. */
class MinimumShiftTest {
    private static final String MONDAY = "2026-11-23";
    private static final String SUNDAY = "2026-11-29";
    private static final PayRow BASIC = PayRow.basic("G", Case.ORIGIN, Money.parse("12.71"));
    private static final CostBook BOOK = withPay(
            BASIC.withMinimumShift(Duration.ofHours(2)),
            PayRow.basic("G", Origin.of(LocalDate.parse("2026-11-25"), "agreement of the circle"), Money.parse("12.71"))
                    .withMinimumShift(Duration.ofHours(3)));

    /** 90 minutes × £12.71 = 19.065, beside 6.355 for the half hour; a minute × £12.71/60 = 0.21; none. */
    @ParameterizedTest
    @CsvSource({"30, 19.07, 25.43", "119, 0.21, 25.42", "120, 0.00, 25.42", "121, 0.00, 25.63"})
    void aShortShiftIsPaidUpToIt(int minutes, String topUp, String altogether) {
        var statement = Case.oneRound(MONDAY, "V1 07:00 " + minutes).statement(BOOK);
        assertThat(Case.sum(statement, LineKind.PAID_SHIFT)).isEqualTo(Money.parse(topUp));
        assertThat(statement.total().cost()).isEqualTo(Money.parse(altogether));
    }

    @Test
    void theLineSaysWhyAndBySourceAndIsNoContactPay() {
        var statement = Case.oneRound("2026-11-25", "V1 07:00 60").statement(BOOK);
        assertThat(statement.byAccount()).containsEntry(Account.NON_CONTACT_PAY, Money.parse("25.42"));
        assertThat(statement.lines().stream().filter(line -> line.kind() == LineKind.PAID_SHIFT))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.entry().working().what()).startsWith("minimum paid shift, shift A-2026-11-25");
                    assertThat(line.source()).contains("agreement of the circle");
                });
    }

    @Test
    void noVisitIsNoPay() {
        var unused =
                Shift.work(new ShiftId("S"), Case.careworker("A").id(), at("2026-11-23T08:00"), at("2026-11-23T12:00"));
        var statement =
                Case.of(MONDAY, SUNDAY).hire(Case.careworker("A")).shift(unused).statement(BOOK);
        assertThat(statement.total().cost()).isEqualTo(Money.ZERO);
    }

    /** Ways and short gaps are work: 30 + 20 + 10 + 60 minutes. */
    @Test
    void travelAndPaidWaitingFillIt() {
        var statement =
                Case.oneRound(MONDAY, "V1 07:00 30", "V2 08:00 60 20 0 10").statement(BOOK);
        assertThat(Case.sum(statement, LineKind.PAID_SHIFT)).isEqualTo(Money.ZERO);
    }

    @Test
    void whatIsCalledOffIsNoVisit() {
        var statement = Case.oneRound(MONDAY, "V1 07:00 30")
                .change(
                        "V1",
                        visit -> visit.withBooking(
                                new Visit.Booking(Visit.Status.CANCELLED, "family", null, BigDecimal.ONE, null)))
                .statement(BOOK);
        assertThat(statement.total().cost()).isEqualTo(Money.ZERO);
    }

    /** A night of £55 is longer than any least. */
    @Test
    void aNightPaidAsAWholeFillsIt() {
        var night = new PayRow("G", Case.ORIGIN, 0, Money.pounds(55), PayRow.When.SLEEP_IN, null);
        var statement = Case.oneRound(MONDAY, "V1 14:00 480")
                .change("V1", visit -> visit.withKind(Visit.Kind.SLEEP_IN, true))
                .statement(withPay(BASIC.withMinimumShift(Duration.ofHours(2)), night));
        assertThat(statement.total().cost()).isEqualTo(Money.pounds(55));
    }

    /** 35 h promised, two hours paid on Monday: 33 h × £12.71 = 419.43, and 1.5 h × £12.71 beside the half hour. */
    @Test
    void itUsesGuaranteedHours() {
        var statement = Case.of(MONDAY, SUNDAY)
                .hire(Case.careworker("A").withContract(Contract.GUARANTEED, Hours.of(35, 48)))
                .round("A", MONDAY, "V1 07:00 30")
                .statement(BOOK);
        assertThat(Case.sum(statement, LineKind.UNUSED_HOURS)).isEqualTo(Money.parse("419.43"));
    }

    /** One hour named: the least is paid, not both: 1.5 h. Three named: 2.5 h × £12.71 = 31.775. */
    @ParameterizedTest
    @CsvSource({"1, 19.07", "3, 31.78"})
    void ofNamedHoursAndTheLeastTheLongerIsPaid(int hours, String paid) {
        var statement = Case.oneRound(MONDAY, "V1 07:00 30")
                .payingShifts(Duration.ofHours(hours))
                .statement(BOOK);
        assertThat(Case.sum(statement, LineKind.PAID_SHIFT)).isEqualTo(Money.parse(paid));
    }

    /** The half hour alone is set against half an hour's pay: what is paid for no work proves nothing. */
    @Test
    void theMinimumWageIsProvedOnTheWorkAlone() {
        var roster = Case.oneRound(MONDAY, "V1 07:00 30");
        var spans = WorkedSpans.of(roster.problem(), roster.roster(), PaidTime.asRostered(Duration.ZERO));
        var proofs = WageProver.with(BOOK, Statute.published(), Calendar.ORDINARY)
                .prove(roster.problem().careworkers(), spans);
        assertThat(proofs.proofs()).singleElement().satisfies(proof -> {
            assertThat(proof.countedTime()).isEqualTo(Duration.ofMinutes(30));
            assertThat(proof.counts()).isEqualTo(Money.parse("6.355"));
        });
    }

    private static CostBook withPay(PayRow... rows) {
        return CostBook.of(Case.book("12.71", "24.00").rates(), PayScales.of(List.of(rows)))
                .withOnCosts(Case.BARE);
    }

    private static Instant at(String text) {
        return Instant.parse(text + ":00Z");
    }
}
