package coop.commonround.rule.priced;

import ai.timefold.solver.test.api.score.stream.SingleConstraintAssertion;
import coop.commonround.rule.Scenario;
import org.junit.jupiter.api.Test;

/** Each careworker of a client but the first costs £2: 200,000 thousandths of a penny. */
class FacesInPeriodTest {
    private static final String CASE = """
            shift S1 W1 Mon 07:00-13:00
            shift S2 W2 Mon 07:00-13:00
            shift S3 W3 Mon 07:00-13:00
            visit V1 C1 Mon 08:00-12:00 30m
            visit V2 C1 Mon 08:00-12:00 30m
            visit V3 C1 Mon 08:00-12:00 30m
            """;

    @Test
    void theFirstIsFree() {
        judged(CASE, "round S1: V1 08:00, V2 09:00").hasNoImpact();
    }

    @Test
    void eachFurtherOneCounts() {
        judged(CASE, "round S1: V1 08:00", "round S2: V2 09:00").penalizesBy(200_000);
        judged(CASE, "round S1: V1 08:00", "round S2: V2 09:00", "round S3: V3 09:00")
                .penalizesBy(400_000);
    }

    @Test
    void bothOfADoubleUpAreMet() {
        judged(CASE, "visit V4 C1 Mon 08:00-12:00 30m needs 2", "round S1: V4 08:00", "round S2: V4 08:00")
                .penalizesBy(200_000);
    }

    @Test
    void eachClientIsCounted() {
        judged(CASE, "visit V4 C2 Mon 08:00-12:00 30m", "round S1: V1 08:00", "round S2: V4 09:00")
                .hasNoImpact();
    }

    private static SingleConstraintAssertion judged(String... drawing) {
        return Scenario.of(drawing).judgedBy(FacesInPeriod::define);
    }
}
