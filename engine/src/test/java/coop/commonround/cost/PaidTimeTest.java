package coop.commonround.cost;

import static org.assertj.core.api.Assertions.assertThat;

import coop.commonround.base.Money;
import coop.commonround.cost.book.CostBook;
import coop.commonround.cost.book.PaidBasis;
import coop.commonround.cost.book.WageTerms;
import coop.commonround.cost.delivered.SettledCall;
import coop.commonround.cost.delivered.Settlement;
import coop.commonround.cost.ledger.LineKind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Visits of 30 and 60 minutes, given in 20 and 70: which time is paid, and what of it the minimum wage counts. */
class PaidTimeTest {
    private static final String MONDAY = "2026-11-23";

    /** At £13.00: 30 + 60 = 90 min, 19.50; 20 + 70 the same; 30 + 70 = 100 min, 21.67. */
    @ParameterizedTest
    @CsvSource({"PLANNED, 30, 60, 19.50", "RECORDED, 20, 70, 19.50", "LONGER, 30, 70, 21.67"})
    void timeInTheHomeIsPaidAsAgreed(PaidBasis basis, long first, long second, String paid) {
        var settled = settled(basis, Map.of());
        assertThat(settled.calls())
                .extracting(call -> call.paidTime().toMinutes())
                .containsExactly(first, second);
        assertThat(Case.sum(settled.actual(), LineKind.CONTACT)).isEqualTo(Money.parse(paid));
        assertThat(settled.calls())
                .extracting(call -> call.deliveredTime().toMinutes())
                .containsExactly(20L, 70L);
    }

    @Test
    void aGradeMayHaveAnAgreementOfItsOwn() {
        var settled = settled(PaidBasis.RECORDED, Map.of("G", PaidBasis.PLANNED, "other", PaidBasis.LONGER));
        assertThat(settled.calls())
                .extracting(SettledCall::paidTime)
                .extracting("seconds")
                .containsExactly(1800L, 3600L);
    }

    @Test
    void aCallSaysThatItIsPaidAsPlanned() {
        assertThat(settled(PaidBasis.PLANNED, Map.of()).calls().get(1).why())
                .contains("10 min more given than planned", "paid as planned (60 min)");
    }

    /**
     * Counted are 20 + 70 min in homes, 10 of travel and 30 of waiting: 130 min × £12.71 = 27.54. The last 10 min of V2 are
     * unpaid: 120 min × £13.00 = 26.00, which is 1.54 short. V2 lacks 2.12 less the 29p its first hour is paid above. Time paid
     * beyond what was given at V1 is no pay for work.
     */
    @Test
    void theMinimumWageIsProvedOnTheTimeDelivered() {
        var proof = settled(PaidBasis.PLANNED, Map.of()).wages().proofs().get(0);
        assertThat(proof.countedTime()).hasMinutes(130);
        assertThat(proof.topUp()).isEqualTo(Money.parse("1.54"));
        assertThat(proof.causes().get(0).text()).isEqualTo("visit V2 (£1.83)");
        var recorded = settled(PaidBasis.RECORDED, Map.of()).wages();
        assertThat(recorded.proofs().get(0).isEnough()).isTrue();
        assertThat(recorded.issues()).isEmpty();
    }

    /** 70 of 130 minutes and the gaps are worth £13.00; the plan alone would not have been short. */
    @Test
    void aShortfallOfWhatWasDeliveredIsAWarning() {
        var day = day();
        var priced = Costing.with(book(PaidBasis.PLANNED, Map.of())).price(day.problem(), day.roster());
        assertThat(priced.issues()).isEmpty();
        var settled = Costing.with(book(PaidBasis.PLANNED, Map.of()))
                .settle(day.problem(), day.roster(), Monitored.on(MONDAY, "V1 A 08:00 08:20", "V2 A 09:00 10:10"));
        assertThat(settled.issues())
                .extracting(issue -> issue.text())
                .anyMatch(text -> text.startsWith("careworker A: pay that counts is £12.00 an hour"));
    }

    private static Case day() {
        return Case.oneRound(MONDAY, "V1 08:00 30", "V2 09:00 60 10 0 20");
    }

    private static CostBook book(PaidBasis basis, Map<String, PaidBasis> ofGrade) {
        var terms = WageTerms.DEFAULT.withPaidBasis(basis, ofGrade);
        return Case.book("13.00", "24.00").withOnCosts(Case.BARE.withWage(terms));
    }

    private static Settlement settled(PaidBasis basis, Map<String, PaidBasis> ofGrade) {
        var day = day();
        var records = List.copyOf(Monitored.on(MONDAY, "V1 A 08:00 08:20", "V2 A 09:00 10:10"));
        return Costing.with(book(basis, ofGrade))
                .settle(day.problem(), day.roster(), records)
                .value()
                .orElseThrow();
    }
}
