package coop.commonround.rule.hard;

import ai.timefold.solver.test.api.score.stream.SingleConstraintAssertion;
import coop.commonround.rule.Scenario;
import org.junit.jupiter.api.Test;

/** W2 travels with W1; V1 and V2 need two, V3 one. */
class WithDriverTest {
    private static final String CASE = """
            careworker W1
            careworker W2 by passenger with W1
            shift S1 W1 Mon 07:00-13:00
            shift S2 W2 Mon 07:00-13:00
            shift S3 W1 Mon 13:00-17:00
            visit V1 C1 Mon 08:00-14:00 30m needs 2
            visit V2 C1 Mon 08:00-14:00 30m needs 2
            visit V3 C1 Mon 08:00-14:00 30m
            """;

    @Test
    void theyGoFromVisitToVisitTogether() {
        judged(CASE, "round S1: V1 08:00, V2 09:00", "round S2: V1 08:00, V2 09:00")
                .hasNoImpact();
        judged(CASE, "round S1: V3 08:00, V1 09:00", "round S2: V1 09:00").hasNoImpact();
    }

    @Test
    void eachWayWithoutTheDriverCostsOne() {
        judged(CASE, "round S1: V1 08:00", "round S2: V1 08:00, V3 09:00").penalizesBy(1);
        judged(CASE, "round S2: V1 08:00, V3 09:00, V2 10:00").penalizesBy(2);
    }

    @Test
    void aVisitOfTheDriversBetweenIsOneWayMore() {
        judged(CASE, "round S1: V1 08:00, V3 08:30, V2 09:00", "round S2: V1 08:00, V2 09:00")
                .penalizesBy(1);
    }

    @Test
    void theOtherWayRoundIsAnotherWay() {
        judged(CASE, "round S1: V2 08:00, V1 09:00", "round S2: V1 08:00, V2 09:00")
                .penalizesBy(1);
    }

    @Test
    void twoRoundsOfTheDriverAreNoWay() {
        judged(CASE, "round S1: V1 08:00", "round S3: V2 13:00", "round S2: V1 08:00, V2 13:00")
                .penalizesBy(1);
    }

    @Test
    void theDriverIsFree() {
        judged(CASE, "round S1: V1 08:00, V3 09:00, V2 10:00").hasNoImpact();
    }

    private static SingleConstraintAssertion judged(String... drawing) {
        return Scenario.of(drawing).judgedBy(WithDriver::define);
    }
}
