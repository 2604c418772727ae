package coop.commonround.cost;

import static org.assertj.core.api.Assertions.assertThat;

import coop.commonround.base.Money;
import coop.commonround.cost.book.CostBook;
import coop.commonround.cost.book.PayRow;
import coop.commonround.cost.book.PayScales;
import coop.commonround.cost.ledger.LineKind;
import coop.commonround.model.Careworker.Contract;
import coop.commonround.model.Careworker.Hours;
import coop.commonround.model.Visit;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A sleep-in of nine hours, paid as a whole or by the hour. */
class SleepInPayTest {
    private static final String MONDAY = "2026-11-23";
    private static final CostBook BY_THE_HOUR = Case.book("12.71", "24.00");

    @Test
    void aNightIsPaidAsAWhole() {
        var statement = night().statement(byTheNight());
        assertThat(Case.sum(statement, LineKind.SLEEP_IN)).isEqualTo(Money.pounds(55));
        assertThat(Case.sum(statement, LineKind.CONTACT)).isEqualTo(Money.ZERO);
        assertThat(statement.total().contactTime()).isZero();
    }

    /** 9 h × £12.71 = 114.39. */
    @Test
    void aGradeWithoutARowPaysByTheHour() {
        assertThat(Case.sum(night().statement(BY_THE_HOUR), LineKind.CONTACT)).isEqualTo(Money.parse("114.39"));
    }

    /** 10 h promised; the night does not use them: 10 h × £12.71 = 127.10. */
    @Test
    void aNightIsNoHoursOfTheWeek() {
        var statement = Case.of(MONDAY, "2026-11-29")
                .hire(Case.careworker("A").withContract(Contract.GUARANTEED, Hours.of(10, 48)))
                .round("A", MONDAY, "V1 22:00 540")
                .change("V1", visit -> visit.withKind(Visit.Kind.SLEEP_IN, true))
                .statement(byTheNight());
        assertThat(Case.sum(statement, LineKind.UNUSED_HOURS)).isEqualTo(Money.parse("127.10"));
    }

    /** Its pay is neither due for time nor counted: nothing is short while nobody is woken. */
    @Test
    void aNightAsleepIsNotHeldToTheMinimumWage() {
        var night = night();
        var proof = Costing.with(byTheNight())
                .proveWages(night.problem(), night.roster())
                .proofs()
                .get(0);
        assertThat(proof.isEnough()).isTrue();
        assertThat(proof.countedTime()).isZero();
        assertThat(proof.workingTime()).hasMinutes(540 + 12);
    }

    private static Case night() {
        return Case.oneRound(MONDAY, "V1 22:00 540").change("V1", visit -> visit.withKind(Visit.Kind.SLEEP_IN, true));
    }

    private static CostBook byTheNight() {
        var basic = PayRow.basic("G", Case.ORIGIN, Money.parse("12.71"));
        var night = new PayRow("G", Case.ORIGIN, 0, Money.pounds(55), PayRow.When.SLEEP_IN, null);
        return CostBook.of(BY_THE_HOUR.rates(), PayScales.of(List.of(basic, night)))
                .withOnCosts(Case.BARE);
    }
}
