package coop.commonround.rule.hard;

import ai.timefold.solver.test.api.score.stream.SingleConstraintAssertion;
import coop.commonround.rule.Scenario;
import org.junit.jupiter.api.Test;

/** Each round of a day above the most counts one. */
class RoundsADayTest {
    private static final String CASE = """
            shift S1 W1 Mon 07:00-10:00
            shift S2 W1 Mon 12:00-14:00
            shift S3 W1 Mon 17:00-20:00
            visit V1 C1 Mon 07:00-20:00 30m
            visit V2 C1 Mon 07:00-20:00 30m
            visit V3 C1 Mon 07:00-20:00 30m
            """;
    private static final String TWO = "round S1: V1 08:00\nround S2: V2 12:00";

    @Test
    void asManyAsAreAllowed() {
        judged("most-rounds 2", TWO).hasNoImpact();
    }

    @Test
    void eachAboveCounts() {
        judged("most-rounds 2", TWO, "round S3: V3 17:00").penalizesBy(1);
        judged("most-rounds 1", TWO, "round S3: V3 17:00").penalizesBy(2);
    }

    @Test
    void thereIsNoMostUnlessThePolicySaysSo() {
        judged(TWO, "round S3: V3 17:00").hasNoImpact();
    }

    private static SingleConstraintAssertion judged(String... drawing) {
        return Scenario.of(CASE, String.join("\n", drawing)).judgedBy(RoundsADay::define);
    }
}
