package coop.commonround.cost;

import static org.assertj.core.api.Assertions.assertThat;

import coop.commonround.base.Issue;
import coop.commonround.base.Money;
import coop.commonround.cost.book.Band;
import coop.commonround.cost.book.Cap;
import coop.commonround.cost.book.CostBook;
import coop.commonround.cost.book.RateCards;
import coop.commonround.cost.book.RateRow;
import coop.commonround.cost.book.RateRow.Price;
import coop.commonround.cost.book.Terms;
import coop.commonround.cost.book.TimeBasis;
import coop.commonround.cost.book.TimeRounding;
import coop.commonround.cost.delivered.SettledCall;
import coop.commonround.cost.delivered.Settlement;
import coop.commonround.cost.ledger.LineKind;
import coop.commonround.model.Visit.Needs;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Planned, delivered, billed and paid, on one day; £24.00 an hour billed, £13.00 paid, mileage at 45p. */
class SettlementTest {
    private static final String DAY = "2026-11-23";

    /** A at V1 08:00-08:30 and V2 09:00-10:00, with 10 minutes and 2 miles between and 20 waiting. */
    private static Case roster() {
        return Case.of(DAY, DAY)
                .hire(Case.careworker("A"))
                .hire(Case.careworker("B"))
                .round("A", DAY, "V1 08:00 30", "V2 09:00 60 10 2 20");
    }

    private static CostBook book(Terms terms) {
        var rate = new RateRow("L", Case.ORIGIN, Band.ALWAYS, Price.anHour(Money.parse("24.00")), 1, terms);
        return new CostBook(
                RateCards.of(List.of(rate)),
                Case.book("13.00", "0").pay(),
                Case.BARE.withMileageRate(Money.parse("0.45")),
                List.of());
    }

    private static Settlement settled(Case made, Terms terms, String... records) {
        return Costing.with(book(terms))
                .settle(made.problem(), made.roster(), Monitored.on(DAY, records))
                .value()
                .orElseThrow();
    }

    private static String shown(SettledCall call) {
        return call.call().visit().id() + " " + call.plannedTime().toMinutes() + "/"
                + call.deliveredTime().toMinutes() + "/" + call.billedTime().toMinutes() + "/"
                + call.paidTime().toMinutes() + " " + call.sums().billed() + " "
                + call.sums().cost() + " " + call.why();
    }

    private static String shown(Settlement settled, int at) {
        return shown(settled.calls().get(at));
    }

    @Test
    void whatIsGivenAsPlannedIsBilledAndPaidAsPlanned() {
        var settled = settled(roster(), Terms.of(TimeBasis.ACTUAL), "V1 A 08:00 08:30", "V2 A 09:00 10:00");
        assertThat(settled.calls())
                .allMatch(SettledCall::isAsPlanned)
                .allMatch(call -> call.why().isEmpty());
        assertThat(settled.actual()).isEqualTo(settled.planned());
        // V2: 60 min contact 13.00, 10 travel 2.1667, 20 waiting 4.3333, 2 miles 0.90
        assertThat(shown(settled, 1)).isEqualTo("V2 60/60/60/60 £24.00 £20.40 []");
    }

    /** 27 of 30 minutes: rounded to the nearest 5 they are 25, £10.00; paid are 27, £5.85. */
    @Test
    void saysByWhichRuleBilledDiffersFromDelivered() {
        var rounding = TimeRounding.ofLength(TimeRounding.Direction.NEAREST, Duration.ofMinutes(5));
        var terms = Terms.of(TimeBasis.ACTUAL).withRounding(rounding);
        assertThat(shown(settled(roster(), terms, "V1 A 08:00 08:27", "V2 A 09:00 10:00"), 0))
                .isEqualTo("V1 30/27/25/27 £10.00 £5.85"
                        + " [3 min less given than planned, rounded, nearest 5 minutes (25 min)]");
    }

    /** 41 minutes given: paid in full (8.8833), billed to the cap of 35 (14.00), or to what is commissioned (12.00). */
    @Test
    void saysWhereTheCapCutsOff() {
        var capped = Terms.of(TimeBasis.ACTUAL).withCap(new Cap.Planned(Duration.ofMinutes(5)));
        assertThat(shown(settled(roster(), capped, "V1 A 08:00 08:41", "V2 A 09:00 10:00"), 0))
                .isEqualTo("V1 30/41/35/41 £14.00 £8.88"
                        + " [11 min more given than planned, no more than planned + 5 minutes (35 min)]");
        var commissioned = Terms.of(TimeBasis.ACTUAL_CAPPED);
        assertThat(shown(settled(roster(), commissioned, "V1 A 08:00 08:41", "V2 A 09:00 10:00"), 0))
                .isEqualTo("V1 30/41/30/41 £12.00 £8.88"
                        + " [11 min more given than planned, no more than commissioned (30 min)]");
    }

    @Test
    void saysWhatTheToleranceForgives() {
        var terms = Terms.of(TimeBasis.ACTUAL).withTolerance(Duration.ofMinutes(3));
        assertThat(shown(settled(roster(), terms, "V1 A 08:00 08:27", "V2 A 09:00 10:00"), 0))
                .isEqualTo("V1 30/27/30/27 £12.00 £5.85 [3 min less given than planned,"
                        + " within 3 min of what is commissioned, billed as that (30 min)]");
    }

    @Test
    void plannedTimeIsBilledWhateverWasRecordedIfAnythingWas() {
        var settled = settled(roster(), Terms.PLANNED, "V1 A 08:00 08:20");
        assertThat(shown(settled, 0))
                .isEqualTo("V1 30/20/30/20 £12.00 £4.33 [10 min less given than planned,"
                        + " billed as planned, whatever was recorded (30 min)]");
        assertThat(shown(settled, 1)).isEqualTo("V2 60/0/0/0 £0.00 £0.00 [no record]");
        assertThat(settled.incomeDifference()).isEqualTo(Money.parse("-24.00"));
    }

    /** V1 is not made: its way (none, it is the first) and the 10 minutes and 2 miles to V2 are commute then. */
    @Test
    void theFirstVisitMadeHasNoPaidWay() {
        var settled = settled(roster(), Terms.of(TimeBasis.ACTUAL), "V2 A 09:00 10:00");
        assertThat(shown(settled, 1))
                .isEqualTo("V2 60/60/60/60 £24.00 £13.00 [paid way 10 min, now 0 min, paid waiting 20 min, now 0 min]");
    }

    /** V1 is left at 08:40 and V2 begun at 09:05: 25 minutes, 10 of them on the way, 15 waiting. */
    @Test
    void waitingIsTheGapThatWasLeft() {
        var settled = settled(roster(), Terms.of(TimeBasis.ACTUAL), "V1 A 08:00 08:40", "V2 A 09:05 10:00");
        // 15 min × £13.00 = 3.25, less what rounding lends to other lines of the visit
        assertThat(Case.sum(settled.actual(), LineKind.WAITING)).isEqualTo(Money.parse("3.25"));
        assertThat(Case.sum(settled.actual(), LineKind.MILEAGE)).isEqualTo(Money.parse("0.90"));
    }

    /** V2 in the middle is not made: the ways to it and from it are paid with V3, 10 + 5 minutes and 2 + 1 miles. */
    @Test
    void waysLeadByTheVisitThatWasNotMade() {
        var made = Case.oneRound(DAY, "V1 08:00 30", "V2 09:00 60 10 2 20", "V3 10:05 30 5 1");
        var settled = settled(made, Terms.of(TimeBasis.ACTUAL), "V1 A 08:00 08:30", "V3 A 10:05 10:35");
        assertThat(Case.sum(settled.actual(), LineKind.MILEAGE)).isEqualTo(Money.parse("1.35"));
        // 95 minutes between, 15 on the way: 80 are more than the 60 that are paid as waiting
        assertThat(Case.sum(settled.actual(), LineKind.WAITING)).isEqualTo(Money.ZERO);
    }

    @Test
    void whoStoodInIsPaidAndTheClientsPayerBilled() {
        var settled = settled(roster(), Terms.of(TimeBasis.ACTUAL), "V1 B 08:00 08:30", "V2 A 09:00 10:00");
        assertThat(shown(settled, 0)).isEqualTo("V1 30/30/30/30 £12.00 £6.50 [in place of A]");
    }

    @Test
    void oneMoreThanNeededIsPaidAndNotBilled() {
        var settled = settled(
                roster(), Terms.of(TimeBasis.ACTUAL), "V1 A 08:00 08:30", "V1 B 08:10 08:20", "V2 A 09:00 10:00");
        assertThat(shown(settled, 1))
                .isEqualTo("V1 0/10/0/10 £0.00 £2.17 [not rostered,"
                        + " not billed: no payer, or more careworkers than it needs]");
    }

    @Test
    void aVisitNobodyWasRosteredToIsBilledAsCommissioned() {
        var made = roster().change("V1", visit -> visit.withNeeds(Needs.careworkers(2)));
        var settled = settled(
                made, Terms.of(TimeBasis.ACTUAL_CAPPED), "V1 A 08:00 08:30", "V1 B 08:00 08:45", "V2 A 09:00 10:00");
        assertThat(shown(settled, 1))
                .isEqualTo("V1 0/45/30/45 £12.00 £9.75 [not rostered, no more than commissioned (30 min)]");
    }

    /** 5 of V2's 60 minutes lie within V1: both are billed as recorded, and paid once. */
    @Test
    void timeInTwoPlacesIsPaidOnce() {
        var settled = settled(roster(), Terms.of(TimeBasis.ACTUAL), "V1 A 08:00 09:05", "V2 A 09:00 10:00");
        assertThat(shown(settled, 1))
                .startsWith("V2 60/60/60/55 £24.00 ")
                .endsWith("[5 min not paid here: recorded elsewhere at the time, paid waiting 20 min, now 0 min]");
    }

    @Test
    void aRecordWithinAnotherIsNeitherBilledNorPaid() {
        var priced = Costing.with(book(Terms.of(TimeBasis.ACTUAL)))
                .settle(
                        roster().problem(),
                        roster().roster(),
                        Monitored.on(DAY, "V1 A 08:00 10:30", "V2 A 09:00 10:00"));
        assertThat(shown(priced.value().orElseThrow(), 1)).startsWith("V2 60/60/0/0 £0.00 £0.00 ");
        assertThat(priced.issues().stream().map(Issue::text))
                .contains("visit V2: recorded by somebody who is recorded elsewhere all of that time:"
                        + " neither billed nor paid; correct the check_in or check_out of either");
    }

    /** B has no shift: one is made up, and the record is paid. */
    @Test
    void nobodyGoesUnpaidForWantOfAShift() {
        var priced = Costing.with(book(Terms.PLANNED))
                .settle(
                        roster().problem(),
                        roster().roster(),
                        Monitored.on(DAY, "V1 B 08:00 08:30", "V2 A 09:00 10:00"));
        assertThat(priced.issues().stream().map(Issue::text))
                .anyMatch(text -> text.startsWith("visit V1: recorded by B, who has no shift at that time"));
    }
}
