package coop.commonround.rule.hard;

import ai.timefold.solver.test.api.score.stream.SingleConstraintAssertion;
import coop.commonround.rule.Scenario;
import org.junit.jupiter.api.Test;

/** W1 goes no farther than twenty minutes. */
class LongestLegTest {
    private static final String CASE = """
            careworker W1 longest 20m
            shift S1 W1 Mon 07:00-13:00
            visit V1 C1 Mon 08:00-12:00 30m
            visit V2 C2 Mon 08:00-12:00 30m
            """;
    private static final String ROUND = "round S1: V1 08:00, V2 11:00";

    @Test
    void theBoundIsAllowed() {
        judged(CASE, "travel C1 C2 20m", ROUND).hasNoImpact();
        judged(CASE, "travel C1 C2 21m", ROUND).penalizesBy(1);
    }

    @Test
    void theWayFromHomeIsNoLeg() {
        judged(CASE, "travel W1 C1 40m", "travel C2 W1 40m", ROUND).hasNoImpact();
    }

    @Test
    void eachLegCounts() {
        judged(CASE, "visit V3 C1 Mon 08:00-12:00 30m", "travel C1 C2 25m", "round S1: V1 08:00, V2 09:00, V3 10:00")
                .penalizesBy(5 + 5);
    }

    @Test
    void whoSetsNoBoundGoesAnywhere() {
        judged(CASE.replace("longest 20m", ""), "travel C1 C2 90m", ROUND).hasNoImpact();
    }

    private static SingleConstraintAssertion judged(String... drawing) {
        return Scenario.of(drawing).judgedBy(LongestLeg::define);
    }
}
