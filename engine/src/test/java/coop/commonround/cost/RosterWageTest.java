package coop.commonround.cost;

import static org.assertj.core.api.Assertions.assertThat;

import coop.commonround.base.CivilTime;
import coop.commonround.base.Issue;
import coop.commonround.base.Money;
import coop.commonround.cost.ledger.LineKind;
import coop.commonround.cost.wage.WageProof;
import coop.commonround.model.CareworkerId;
import coop.commonround.model.Policy;
import coop.commonround.model.Quantities;
import coop.commonround.model.Shift;
import coop.commonround.model.ShiftId;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The minimum wage, proved on a roster that is only planned. */
class RosterWageTest {
    private static final String DAY = "2026-11-23";
    private static final Set<LineKind> TIME =
            EnumSet.of(LineKind.CONTACT, LineKind.SHADOWING, LineKind.TRAVEL, LineKind.WAITING);

    /** Half an hour, 10 minutes' way, 20 of waiting, half an hour; a way home of 12 minutes. */
    @Test
    void countsVisitsWaysAndShortGaps() {
        var proof = proof(Case.oneRound(DAY, "V1 07:00 30", "V2 08:00 30 10 2.5 20"));
        assertThat(proof.countedTime()).isEqualTo(Duration.ofMinutes(90));
        assertThat(proof.workingTime()).isEqualTo(Duration.ofMinutes(102));
        assertThat(proof.isEnough()).isTrue();
    }

    /** The policy pays gaps of up to 30 minutes; the law counts this one of 40. */
    @Test
    void pricingWarnsOfAGapThatIsNotPaid() {
        var roster = Case.oneRound(DAY, "V1 07:00 30", "V2 08:20 30 10 2.5 40")
                .under(Policy.DEFAULT.withLimits(Policy.DEFAULT.limits().withPaidGap(Duration.ofMinutes(30))));
        // 40 min × £12.71 = 8.4733
        assertThat(roster.priced(Case.book("12.71", "24.00")).issues())
                .extracting(Issue::text)
                .anyMatch(text -> text.contains("gap before visit V2 (£8.48); top up £8.48"));
    }

    /** Paid for 4 hours whatever is done: 70 minutes are worked and paid, the gap of 40 is filled, 130 stand alone. */
    @Test
    void theHoursOfAShiftPayForItsGaps() {
        var roster = Case.of(DAY, DAY)
                .hire(Case.careworker("A"))
                .round("A", DAY, "V1 07:00 30", "V2 08:20 30 10 2.5 40")
                .payingShifts(Duration.ofHours(4))
                .under(Policy.DEFAULT.withLimits(Policy.DEFAULT.limits().withPaidGap(Duration.ofMinutes(30))));
        var proof = proof(roster);
        assertThat(proof.countedTime()).isEqualTo(Duration.ofHours(4));
        assertThat(proof.isEnough()).isTrue();
    }

    /** Three hours of training that nobody pays, and three hours of visits: half the minimum wage. */
    @Test
    void trainingCounts() {
        var proof = proof(Case.oneRound(DAY, "V1 07:00 180").shift(fromNoonToThree(Shift.Kind.TRAINING, null)));
        assertThat(proof.countedTime()).isEqualTo(Duration.ofHours(6));
        assertThat(proof.topUp()).isEqualTo(Money.parse("38.13"));
    }

    /** Readiness at a place of work is time work, at home it is none (National Minimum Wage Regulations 2015, regulation 32). */
    @Test
    void soDoesBeingReadyAtAPlaceOfWorkButNotAtHome() {
        var standBy = proof(Case.oneRound(DAY, "V1 07:00 180").shift(fromNoonToThree(Shift.Kind.STAND_BY, null)));
        assertThat(standBy.countedTime()).isEqualTo(Duration.ofHours(6));
        assertThat(standBy.topUp()).isEqualTo(Money.parse("38.13"));
        var paid = fromNoonToThree(Shift.Kind.STAND_BY, Duration.ofHours(3));
        assertThat(proof(Case.oneRound(DAY, "V1 07:00 180").shift(paid)).isEnough())
                .isTrue();
        var onCall = fromNoonToThree(Shift.Kind.ON_CALL, null);
        assertThat(proof(Case.oneRound(DAY, "V1 07:00 180").shift(onCall)).countedTime())
                .isEqualTo(Duration.ofHours(3));
    }

    private static Shift fromNoonToThree(Shift.Kind kind, @Nullable Duration paid) {
        var day = LocalDate.parse(DAY);
        return new Shift(
                new ShiftId("T"),
                new CareworkerId("A"),
                CivilTime.at(day, LocalTime.NOON),
                CivilTime.at(day, LocalTime.of(15, 0)),
                kind,
                paid,
                Quantities.NONE);
    }

    static Stream<Long> seeds() {
        return Stream.iterate(1L, seed -> seed + 1).limit(25);
    }

    /** Over generated rosters the proof pays, before anything is stripped, what the statement pays for time. */
    @ParameterizedTest
    @MethodSource("seeds")
    void theProofPaysWhatTheStatementPays(long seed) {
        var roster = RandomCase.roster(seed);
        var book = RandomCase.book(0, new Random(seed));
        var stated = roster.statement(book).lines().stream()
                .filter(line -> TIME.contains(line.kind()))
                .map(line -> line.entry().exact())
                .collect(Money.sum());
        var proved = Costing.with(book).proveWages(roster.problem(), roster.roster()).proofs().stream()
                .map(WageProof::paid)
                .collect(Money.sum());
        assertThat(proved.minus(stated).roundedToPenny()).isEqualTo(Money.ZERO);
    }

    private static WageProof proof(Case roster) {
        return Costing.with(Case.book("12.71", "24.00"))
                .proveWages(roster.problem(), roster.roster())
                .proofs()
                .get(0);
    }
}
