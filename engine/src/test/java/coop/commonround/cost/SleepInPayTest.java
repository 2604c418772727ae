package coop.commonround.cost;

import static org.assertj.core.api.Assertions.assertThat;

import coop.commonround.base.CivilTime;
import coop.commonround.base.Money;
import coop.commonround.cost.book.CostBook;
import coop.commonround.cost.book.PayRow;
import coop.commonround.cost.book.PayScales;
import coop.commonround.cost.book.WageTerms;
import coop.commonround.cost.delivered.VisitRecord;
import coop.commonround.cost.ledger.LineKind;
import coop.commonround.cost.wage.WageProof;
import coop.commonround.model.Careworker.Contract;
import coop.commonround.model.Careworker.Hours;
import coop.commonround.model.CareworkerId;
import coop.commonround.model.Visit;
import coop.commonround.model.VisitId;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    /** £55 for the night and 20 min × £12.71 = 4.24 for what is expected to be awake, which alone the minimum wage counts. */
    @Test
    void timeAwakeIsPaidBesidesTheNight() {
        var book = awake(byTheNight());
        var statement = night().statement(book);
        assertThat(Case.sum(statement, LineKind.SLEEP_IN)).isEqualTo(Money.pounds(55));
        assertThat(Case.sum(statement, LineKind.AWAKE)).isEqualTo(Money.parse("4.24"));
        var proof = proof(book);
        assertThat(proof.countedTime()).hasMinutes(20);
        assertThat(proof.counts().roundedToPenny()).isEqualTo(Money.parse("4.24"));
        assertThat(proof.isEnough()).isTrue();
        assertThat(proof.workingTime()).hasMinutes(540 + 12);
    }

    /** 9 h × £12.00 = 108.00 pay the awake time too; for its 20 minutes 71p an hour is short, 0.2367. */
    @Test
    void timeAwakeIsPaidWithinANightByTheHour() {
        var book = awake(Case.book("12.00", "24.00"));
        assertThat(night().statement(book).total().cost()).isEqualTo(Money.pounds(108));
        var proof = proof(book);
        assertThat(proof.paid()).isEqualTo(Money.pounds(108));
        assertThat(proof.topUp()).isEqualTo(Money.parse("0.24"));
        assertThat(proof.causes().get(0).text()).isEqualTo("awake time of sleep-in V1 (£0.24)");
    }

    /** Recorded awake 60 minutes, £12.71; without a record of it the 20 expected, £4.24. */
    @ParameterizedTest
    @CsvSource({"60, 12.71", "0, 0", ", 4.24"})
    void recordedTimeAwakeComesBeforeWhatIsExpected(@Nullable Long minutes, String paid) {
        var night = night();
        var record = new VisitRecord(
                new VisitId("V1"),
                new CareworkerId("A"),
                CivilTime.at(LocalDateTime.parse(MONDAY + "T22:00")),
                CivilTime.at(LocalDateTime.parse("2026-11-24T07:00")),
                "tag",
                minutes == null ? null : Duration.ofMinutes(minutes));
        var settled = Costing.with(awake(byTheNight()))
                .settle(night.problem(), night.roster(), List.of(record))
                .value()
                .orElseThrow();
        assertThat(Case.sum(settled.actual(), LineKind.AWAKE)).isEqualTo(Money.parse(paid));
        assertThat(Case.sum(settled.planned(), LineKind.AWAKE)).isEqualTo(Money.parse("4.24"));
    }

    private static CostBook awake(CostBook book) {
        return book.withOnCosts(Case.BARE.withWage(WageTerms.DEFAULT.withAwake(Duration.ofMinutes(20))));
    }

    private static WageProof proof(CostBook book) {
        var night = night();
        return Costing.with(book)
                .proveWages(night.problem(), night.roster())
                .proofs()
                .get(0);
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
