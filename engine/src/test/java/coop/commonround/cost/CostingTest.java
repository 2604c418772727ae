package coop.commonround.cost;

import static org.assertj.core.api.Assertions.assertThat;

import coop.commonround.base.Issue;
import coop.commonround.base.Money;
import coop.commonround.cost.book.CostBook;
import coop.commonround.cost.book.PayScales;
import coop.commonround.cost.book.RateCards;
import coop.commonround.cost.book.Supply;
import coop.commonround.cost.ledger.GroupBy;
import coop.commonround.cost.ledger.LineKind;
import coop.commonround.model.Careworker.Contract;
import coop.commonround.model.Careworker.Hours;
import coop.commonround.model.Transport;
import coop.commonround.model.Visit;
import coop.commonround.model.Visit.Booking;
import coop.commonround.model.Visit.Needs;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CostingTest {
    private static final String DAY = "2026-11-23";
    private static final CostBook BOOK = Case.book("12.00", "24.00");

    /** 15 min × £12.21/h = 3.0525, 3.05 each: four of them are 12.20, not the 12.21 of an hour. */
    @Test
    void eachVisitIsRoundedOnce() {
        var statement = Case.oneRound(DAY, "V1 07:00 15", "V2 07:15 15", "V3 07:30 15", "V4 07:45 15")
                .statement(Case.book("12.00", "12.21"));
        assertThat(statement.total().income()).isEqualTo(Money.parse("12.20"));
    }

    @Test
    void theWayToTheFirstVisitIsUnpaid() {
        var statement = Case.oneRound(DAY, "V1 07:00 60 25 9.0").statement(BOOK);
        assertThat(statement.total().cost()).isEqualTo(Money.pounds(12));
    }

    /** 30 min × £12.00/h = 6.00; 2.5 × £0.55 = 1.375, 1.38. */
    @Test
    void theWayBetweenVisitsIsPaidAndSoAreItsMiles() {
        var statement = Case.oneRound(DAY, "V1 07:00 60", "V2 08:30 60 30 2.5").statement(BOOK);
        assertThat(Case.sum(statement, LineKind.TRAVEL)).isEqualTo(Money.pounds(6));
        assertThat(Case.sum(statement, LineKind.MILEAGE)).isEqualTo(Money.parse("1.38"));
    }

    @Test
    void thoseWhoDoNotDriveAreNotPaidMiles() {
        var walker = Case.careworker("A").withTransport(Transport.FOOT, null);
        var statement = Case.of(DAY, DAY)
                .hire(walker)
                .round("A", DAY, "V1 07:00 60", "V2 08:30 60 30 2.5")
                .statement(BOOK);
        assertThat(Case.sum(statement, LineKind.MILEAGE)).isEqualTo(Money.ZERO);
    }

    @ParameterizedTest
    @CsvSource({"09:00, 60, 12.00", "09:01, 61, 0.00"})
    void aGapIsPaidUpToTheLimitOfThePolicyAndNotBeyond(String start, int minutes, String paid) {
        var statement = Case.oneRound(DAY, "V1 07:00 60", "V2 " + start + " 60 0 0 " + minutes)
                .statement(BOOK);
        assertThat(Case.sum(statement, LineKind.WAITING)).isEqualTo(Money.parse(paid));
    }

    /** The night of 24 October 2026 is an hour longer: 22:00 to 07:00 is paid as ten hours. */
    @Test
    void theNightTheClocksGoBackIsPaidInFull() {
        // the window's date holds the visit, ten hours its contact time
        var statement = Case.oneRound("2026-10-24", "V1 22:00 600").statement(BOOK);
        assertThat(statement.total().cost()).isEqualTo(Money.pounds(120));
        assertThat(statement.total().income()).isEqualTo(Money.pounds(240));
    }

    @Test
    void bothCareworkersOfADoubleUpAreBilled() {
        var statement = doubleUp(2).statement(BOOK);
        assertThat(statement.total().income()).isEqualTo(Money.pounds(48));
        assertThat(statement.by(GroupBy.CAREWORKER))
                .extracting("income")
                .containsExactly(Money.pounds(24), Money.pounds(24));
    }

    @Test
    void whoComesOnTopOfThoseNeededIsPaidAndNotBilled() {
        var statement = doubleUp(1).statement(BOOK);
        assertThat(statement.total().income()).isEqualTo(Money.pounds(24));
        assertThat(statement.total().cost()).isEqualTo(Money.pounds(24));
    }

    private static Case doubleUp(int needed) {
        return Case.of(DAY, DAY)
                .hire(Case.careworker("A"))
                .hire(Case.careworker("B"))
                .round("A", DAY, "V1 07:00 60")
                .round("B", DAY, "V1 07:00 60")
                .change("V1", visit -> visit.withNeeds(Needs.careworkers(needed)));
    }

    @Test
    void volunteersCostNothingAndTheirTimeIsCounted() {
        var volunteer = Case.careworker("A").withContract(Contract.VOLUNTEER, Hours.of(0, 10));
        var total = Case.of(DAY, DAY)
                .hire(volunteer)
                .round("A", DAY, "V1 10:00 60", "V2 11:30 60 30 4")
                .statement(BOOK)
                .total();
        assertThat(total.cost()).isEqualTo(Money.ZERO);
        assertThat(total.contactTime()).hasHours(2);
    }

    /** Whatever the pay of their grade, the hour of the day, or their car: 2 h of contact at £0, and no line besides. */
    @Test
    void noLineOfAStatementPaysAVolunteer() {
        var lines = Case.of(DAY, DAY)
                .hire(Case.careworker("A").withContract(Contract.VOLUNTEER, Hours.of(0, 10)))
                .round("A", DAY, "V1 10:00 60", "V2 20:30 60 30 4")
                .statement(BOOK)
                .lines()
                .stream()
                .filter(line -> line.kind() != LineKind.INCOME)
                .toList();
        assertThat(lines).isNotEmpty().allSatisfy(line -> {
            assertThat(line.kind()).isEqualTo(LineKind.CONTACT);
            assertThat(line.amount()).isEqualTo(Money.ZERO);
        });
    }

    @Test
    void shadowingIsPaidAndNeverBilled() {
        var statement = Case.oneRound(DAY, "V1 07:00 60")
                .change("V1", visit -> visit.withKind(Visit.Kind.SHADOW, true))
                .statement(BOOK);
        assertThat(statement.total().income()).isEqualTo(Money.ZERO);
        assertThat(Case.sum(statement, LineKind.SHADOWING)).isEqualTo(Money.pounds(12));
    }

    @Test
    void aTentativeVisitIsCostedAndNotBilled() {
        var priced = Case.oneRound(DAY, "V1 07:00 60")
                .change(
                        "V1",
                        visit -> visit.withBooking(
                                new Booking(Visit.Status.TENTATIVE, null, null, new BigDecimal("0.5"), null)))
                .priced(BOOK);
        assertThat(priced.value().orElseThrow().total().margin()).isEqualTo(Money.pounds(-12));
        assertThat(priced.issues())
                .extracting(Issue::text)
                .filteredOn(text -> text.startsWith("visit"))
                .containsExactly("visit V1: tentative: its cost is counted, and it earns nothing until it is planned");
    }

    @Test
    void aVisitNobodyPaysForIsNamed() {
        var priced = Case.oneRound(DAY, "V1 07:00 60")
                .change("V1", CostingTest::unpaid)
                .priced(BOOK);
        assertThat(priced.hasErrors()).isFalse();
        assertThat(priced.issues())
                .extracting(Issue::text)
                .filteredOn(text -> text.startsWith("visit"))
                .containsExactly("visit V1: no package pays for it: it earns nothing; name its package_id");
    }

    private static Visit unpaid(Visit visit) {
        return Visit.of(visit.id(), visit.client(), visit.window(), visit.contactTime());
    }

    @Test
    void aContractLineWithoutRateIsAnErrorAtItsVisits() {
        var priced = Case.oneRound(DAY, "V1 07:00 60").priced(CostBook.of(RateCards.NONE, BOOK.pay()));
        assertThat(priced.hasErrors()).isTrue();
        assertThat(priced.issues())
                .extracting(Issue::text)
                .filteredOn(text -> text.startsWith("visit"))
                .containsExactly("visit V1: contract line L has no rate on 2026-11-23;"
                        + " add a row to rates.csv that takes effect by then");
    }

    @Test
    void aGradeWithoutPayIsAnErrorAtItsCareworkers() {
        var priced = Case.oneRound(DAY, "V1 07:00 60").priced(CostBook.of(BOOK.rates(), PayScales.NONE));
        assertThat(priced.issues())
                .extracting(Issue::text)
                .containsExactly("careworker A: pay grade G has no basic pay on 2026-11-23;"
                        + " add a row to pay.csv without day_type, from and to that takes effect by then");
    }

    /** Two gloves at £0.08 for each careworker: 0.16 a visit of care. Three thermometers at £73 a year: 0.60 a day. */
    @Test
    void suppliesAreUsedUpOrWearOut() {
        var gloves = Supply.perVisit("gloves", Money.pence(8), Visit.Kind.PERSONAL_CARE, 2);
        var aprons = Supply.perVisit("aprons", Money.pence(8), Visit.Kind.MEDICATION, 1);
        var thermometers = new Supply(
                "thermometer", Money.pounds(73), null, BigDecimal.ZERO, new Supply.Renewal(BigDecimal.valueOf(3), 365));
        var statement = Case.oneRound(DAY, "V1 07:00 60", "V2 08:00 60")
                .statement(BOOK.withSupplies(List.of(gloves, aprons, thermometers)));
        assertThat(Case.sum(statement, LineKind.SUPPLY)).isEqualTo(Money.parse("0.92"));
        assertThat(statement.by(GroupBy.VISIT)).extracting("cost").containsOnly(Money.parse("12.46"));
    }

    @Test
    void aPeriodBeforeTheFiguresOfTheLawIsRefused() {
        var priced = Case.oneRound("2024-03-31", "V1 07:00 60").priced(BOOK);
        assertThat(priced.value()).isEmpty();
        assertThat(priced.issues()).extracting(Issue::text).anyMatch(text -> text.startsWith("statute/holiday.csv"));
    }

    @Test
    void theWorstVisitsComeFirst() {
        var statement = Case.oneRound(DAY, "V1 07:00 60", "V2 09:00 15 30", "V3 09:15 60")
                .statement(BOOK);
        assertThat(statement.worst(GroupBy.VISIT, 2)).extracting("key").containsExactly("V2", "V1");
    }
}
