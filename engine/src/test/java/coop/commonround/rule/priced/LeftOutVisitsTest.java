package coop.commonround.rule.priced;

import ai.timefold.solver.test.api.score.stream.SingleConstraintAssertion;
import coop.commonround.rule.Scenario;
import org.junit.jupiter.api.Test;

/** V1 may be left out for £4.50, the double-up V2 for £6. */
class LeftOutVisitsTest {
    private static final String CASE = """
            shift S1 W1 Mon 07:00-13:00
            shift S2 W2 Mon 07:00-13:00
            visit V1 C1 Mon 08:00-12:00 30m optional 4.50
            visit V2 C1 Mon 08:00-12:00 30m needs 2 optional 6
            visit V3 C1 Mon 08:00-12:00 30m
            """;
    private static final String TWO = "round S1: V2 10:00\nround S2: V2 10:00\n";

    @Test
    void whatIsLeftOutCostsItsPrice() {
        judged(CASE, TWO).penalizesBy(450_000);
        judged(CASE, "round S1: V1 09:00, V2 10:00", "round S2: V2 10:00").hasNoImpact();
    }

    @Test
    void aDoubleUpCountsOnce() {
        judged(CASE, "round S1: V1 09:00").penalizesBy(600_000);
        judged(CASE, "round S1: V1 09:00, V2 10:00").penalizesBy(600_000);
    }

    @Test
    void whatIsCancelledCostsNothing() {
        judged("visit V1 C1 Mon 08:00-12:00 30m optional 4.50 cancelled", "shift S1 W1 Mon 07:00-13:00")
                .hasNoImpact();
    }

    private static SingleConstraintAssertion judged(String... drawing) {
        return Scenario.of(drawing).judgedBy(LeftOutVisits::define);
    }
}
