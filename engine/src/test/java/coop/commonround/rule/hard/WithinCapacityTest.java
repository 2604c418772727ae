package coop.commonround.rule.hard;

import ai.timefold.solver.test.api.score.stream.SingleConstraintAssertion;
import coop.commonround.rule.Scenario;
import org.junit.jupiter.api.Test;

/** S1 can carry five meals and one chair, S2 five meals. */
class WithinCapacityTest {
    private static final String CASE = """
            shift S1 W1 Mon 07:00-13:00 capacity meals:5 chairs:1
            shift S2 W2 Mon 07:00-13:00 capacity meals:5
            visit V1 C1 Mon 08:00-12:00 30m load meals:3
            """;

    @Test
    void asMuchAsItCanCarryIsAllowed() {
        judged(CASE, "visit V2 C1 Mon 08:00-12:00 30m load meals:2", "round S1: V1 08:00, V2 09:00")
                .hasNoImpact();
        judged(CASE, "visit V2 C1 Mon 08:00-12:00 30m load meals:4", "round S1: V1 08:00, V2 09:00")
                .penalizesBy(2);
    }

    @Test
    void eachThingHasItsOwnBound() {
        judged(CASE, "visit V2 C1 Mon 08:00-12:00 30m load meals:3 chairs:3", "round S1: V1 08:00, V2 09:00")
                .penalizesBy(1 + 2);
    }

    @Test
    void whatIsNotNamedHasNoBound() {
        judged(CASE, "visit V2 C1 Mon 08:00-12:00 30m load chairs:9", "round S2: V1 08:00, V2 09:00")
                .hasNoImpact();
    }

    @Test
    void eachRoundHasItsOwnBound() {
        judged(CASE, "visit V2 C1 Mon 08:00-12:00 30m load meals:5", "round S1: V1 08:00", "round S2: V2 09:00")
                .hasNoImpact();
    }

    @Test
    void whatADoubleUpNeedsLiesInTheRoundThatComesFirstById() {
        var doubleUp = "visit V2 C1 Mon 09:00-12:00 30m needs 2 load meals:3";
        judged(CASE, doubleUp, "round S1: V1 08:00, V2 09:00", "round S2: V2 09:00")
                .penalizesBy(1);
        judged(CASE, doubleUp, "round S1: V2 09:00", "round S2: V1 08:00, V2 09:00")
                .hasNoImpact();
        judged(CASE, doubleUp, "round S2: V1 08:00, V2 09:00").penalizesBy(1);
    }

    private static SingleConstraintAssertion judged(String... drawing) {
        return Scenario.of(drawing).judgedBy(WithinCapacity::define);
    }
}
