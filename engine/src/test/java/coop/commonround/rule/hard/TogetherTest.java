package coop.commonround.rule.hard;

import ai.timefold.solver.test.api.score.stream.SingleConstraintAssertion;
import coop.commonround.model.DoubleUpPolicy;
import coop.commonround.rule.Scenario;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** V1 needs two, V2 needs three. */
class TogetherTest {
    private static final String CASE = """
            shift S1 W1 Mon 07:00-13:00
            shift S2 W2 Mon 07:00-13:00
            shift S3 W3 Mon 07:00-13:00
            shift S4 W1 Mon 07:00-13:00
            visit V1 C1 Mon 08:00-12:00 30m needs 2
            visit V2 C1 Mon 08:00-12:00 30m needs 3
            """;

    @Test
    void twoPeopleStartTogether() {
        judged(CASE, "round S1: V1 08:00", "round S2: V1 08:00").hasNoImpact();
    }

    @Test
    void eachOneMissingCostsOne() {
        judged(CASE, "round S1: V1 08:00").penalizesBy(1);
        judged(CASE, "round S1: V2 08:00").penalizesBy(2);
    }

    @Test
    void nobodyAtAllIsLawful() {
        judged(CASE).hasNoImpact();
    }

    @Test
    void eachMinuteApartCostsOne() {
        judged(CASE, "round S1: V1 08:00", "round S2: V1 08:05").penalizesBy(5);
    }

    /** 5, 10 and 15 minutes, pair by pair. */
    @Test
    void eachPairIsMeasured() {
        judged(CASE, "round S1: V2 08:00", "round S2: V2 08:05", "round S3: V2 08:15")
                .penalizesBy(5 + 10 + 15);
    }

    @Test
    void onePersonDoesNotCountTwice() {
        judged(CASE, "round S1: V1 08:00", "round S4: V1 08:00").penalizesBy(1);
    }

    @Test
    void onePersonInOneRoundDoesNotEither() {
        judged(CASE, "round S1: V1 08:00, V1 08:00").penalizesBy(1);
    }

    @Test
    void aVisitForOneIsNotMeasured() {
        judged(CASE, "visit V3 C1 Mon 08:00-12:00 30m", "round S1: V3 08:00").hasNoImpact();
    }

    /** Ten minutes, of the visit's own; at eleven one is too many. */
    @Test
    void soFarApartIsLetPass() {
        var visit = "visit V4 C1 Mon 08:00-12:00 30m needs 2 apart 10m";
        judged(CASE, visit, "round S1: V4 08:00", "round S2: V4 08:10").hasNoImpact();
        judged(CASE, visit, "round S1: V4 08:00", "round S2: V4 08:11").penalizesBy(1);
    }

    @Test
    void thePolicySaysHowFarWhereTheVisitDoesNot() {
        var scenario = Scenario.of(CASE, "round S1: V1 08:00", "round S2: V1 08:06");
        scenario.with(DoubleUpPolicy.DEFAULT.withApart(Duration.ofMinutes(5)))
                .judgedBy(Together::define)
                .penalizesBy(1);
        scenario.with(DoubleUpPolicy.DEFAULT.withApart(Duration.ofMinutes(6)))
                .judgedBy(Together::define)
                .hasNoImpact();
    }

    /** Signed off on Monday, on Tuesday, and never. */
    @Test
    void oneGoesAloneWhereThatIsSignedOff() {
        var signed = "visit V4 C1 Mon 08:00-12:00 30m needs 2 single 45m";
        judged(CASE, signed, "round S1: V4 08:00").hasNoImpact();
        judged(CASE, signed, "round S1: V4 08:00", "round S2: V4 08:00").hasNoImpact();
        judged(CASE, signed + " signed Tue", "round S1: V4 08:00").penalizesBy(1);
        judged(CASE, "visit V4 C1 Mon 08:00-12:00 30m needs 2 efficiency", "round S1: V4 08:00")
                .penalizesBy(1);
    }

    private static SingleConstraintAssertion judged(String... drawing) {
        return Scenario.of(drawing).judgedBy(Together::define);
    }
}
