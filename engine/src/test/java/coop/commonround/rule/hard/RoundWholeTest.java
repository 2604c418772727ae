package coop.commonround.rule.hard;

import ai.timefold.solver.test.api.score.stream.SingleConstraintAssertion;
import coop.commonround.rule.Scenario;
import org.junit.jupiter.api.Test;

/** Round R1 has three visits on Monday, a double-up among them, and one on Tuesday. */
class RoundWholeTest {
    private static final String CASE = """
            shift S1 W1 Mon 07:00-13:00
            shift S2 W2 Mon 07:00-13:00
            shift S3 W3 Mon 07:00-13:00
            shift S4 W1 Mon 14:00-20:00
            shift S5 W2 Tue 07:00-13:00
            visit V1 C1 Mon 08:00-17:00 30m template R1
            visit V2 C1 Mon 08:00-17:00 30m template R1
            visit V3 C1 Mon 08:00-17:00 30m template R1 needs 2
            visit V4 C1 Tue 08:00-17:00 30m template R1
            visit V5 C1 Mon 08:00-17:00 30m
            """;

    @Test
    void oneMakesItInAsManyShiftsAsThereAre() {
        judged("round S1: V1 08:00", "round S4: V2 14:00").hasNoImpact();
    }

    @Test
    void eachVisitWithoutThatOneCounts() {
        judged("round S1: V1 08:00", "round S2: V2 08:00").penalizesBy(1);
        judged("round S1: V1 08:00, V3 10:00", "round S2: V2 08:00, V3 10:00").penalizesBy(1);
        judged("round S1: V1 08:00", "round S2: V2 08:00, V3 10:00", "round S3: V3 10:00")
                .penalizesBy(1);
        judged("round S1: V1 08:00, V2 09:00", "round S2: V3 10:00", "round S3: V3 10:00")
                .penalizesBy(1);
    }

    @Test
    void anotherMayComeAlongToADoubleUp() {
        judged("round S1: V1 08:00, V3 10:00", "round S2: V3 10:00").hasNoImpact();
    }

    @Test
    void eachDayIsARoundOfItsOwn() {
        judged("round S1: V1 08:00", "round S5: V4 08:00").hasNoImpact();
    }

    @Test
    void whatIsOfNoRoundIsFree() {
        judged("round S1: V1 08:00", "round S2: V5 08:00").hasNoImpact();
    }

    @Test
    void withoutTheDecisionItBindsNobody() {
        Scenario.of(CASE, "round S1: V1 08:00", "round S2: V2 08:00")
                .judgedBy(RoundWhole::define)
                .hasNoImpact();
    }

    private static SingleConstraintAssertion judged(String... drawing) {
        return Scenario.of("rounds-whole", CASE, String.join("\n", drawing)).judgedBy(RoundWhole::define);
    }
}
