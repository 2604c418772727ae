package coop.commonround.rule.hard;

import ai.timefold.solver.test.api.score.stream.SingleConstraintAssertion;
import coop.commonround.rule.Scenario;
import org.junit.jupiter.api.Test;

/** Ten minutes lie between C1 and C2. */
class NoOverlapTest {
    private static final String CASE = """
            shift S1 W1 Mon 07:00-13:00
            visit V1 C1 Mon 06:00-12:00 30m
            visit V2 C2 Mon 06:00-12:00 30m
            travel C1 C2 10m
            """;

    /** Free at 08:30. */
    @Test
    void theWayFitsInJustSo() {
        judged(CASE, "round S1: V1 08:00, V2 08:40").hasNoImpact();
        judged(CASE, "round S1: V1 08:00, V2 08:39").penalizesBy(1);
    }

    /** Half an hour of care and ten minutes of travel. */
    @Test
    void nobodyIsInTwoPlacesAtOnce() {
        judged(CASE, "round S1: V1 08:00, V2 08:00").penalizesBy(40);
    }

    /** From 09:30 back to 08:00, and the way. */
    @Test
    void aRoundRunsForwardInTime() {
        judged(CASE, "round S1: V2 09:00, V1 08:00").penalizesBy(100);
    }

    @Test
    void theFirstOfARoundMayStartBeforeItsShift() {
        judged(CASE, "round S1: V1 06:00").hasNoImpact();
    }

    private static SingleConstraintAssertion judged(String... drawing) {
        return Scenario.of(drawing).judgedBy(NoOverlap::define);
    }
}
