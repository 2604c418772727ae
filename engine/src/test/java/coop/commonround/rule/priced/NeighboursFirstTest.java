package coop.commonround.rule.priced;

import ai.timefold.solver.test.api.score.stream.SingleConstraintAssertion;
import coop.commonround.rule.Scenario;
import org.junit.jupiter.api.Test;

/** Each attendance of somebody paid at what neighbours do costs £5: 500,000 thousandths of a penny. */
class NeighboursFirstTest {
    private static final String CASE = """
            careworker W1 contract volunteer
            shift S1 W1 Mon 07:00-13:00 capacity meals:2
            shift S2 W2 Mon 07:00-13:00
            visit V1 C1 Mon 08:00-12:00 30m kind neighbourly unregulated load meals:1
            visit V2 C1 Mon 08:00-12:00 30m kind companionship unregulated
            """;

    @Test
    void volunteersAreFree() {
        judged("round S1: V1 08:00, V2 09:00").hasNoImpact();
    }

    @Test
    void whoIsPaidIsNot() {
        judged("round S2: V1 08:00").penalizesBy(500_000);
    }

    @Test
    void companyMayBePaid() {
        judged("round S2: V2 08:00").hasNoImpact();
    }

    private static SingleConstraintAssertion judged(String... drawing) {
        return Scenario.of(CASE, String.join("\n", drawing)).judgedBy(NeighboursFirst::define);
    }
}
