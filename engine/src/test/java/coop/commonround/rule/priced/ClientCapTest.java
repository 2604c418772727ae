package coop.commonround.rule.priced;

import ai.timefold.solver.test.api.score.stream.SingleConstraintAssertion;
import coop.commonround.model.Limits;
import coop.commonround.rule.Scenario;
import org.junit.jupiter.api.Test;

/** Each careworker above the most that is right costs £8: 800,000 thousandths of a penny. */
class ClientCapTest {
    private static final String CASE = """
            shift S1 W1 Mon 07:00-13:00
            shift S2 W2 Mon 07:00-13:00
            shift S3 W3 Mon 07:00-13:00
            visit V1 C1 Mon 08:00-12:00 30m
            visit V2 C1 Mon 08:00-12:00 30m
            visit V3 C1 Mon 08:00-12:00 30m
            """;
    private static final String ALL_THREE = """
            round S1: V1 08:00
            round S2: V2 08:00
            round S3: V3 08:00
            """;

    @Test
    void theMostIsAllowed() {
        judged(CASE, "client C1 cap 2", "round S1: V1 08:00", "round S2: V2 08:00")
                .hasNoImpact();
        judged(CASE, "client C1 cap 2", ALL_THREE).penalizesBy(800_000);
        judged(CASE, "client C1 cap 1", ALL_THREE).penalizesBy(2 * 800_000);
    }

    @Test
    void onePersonCountsOnce() {
        judged(CASE, "client C1 cap 1", "round S1: V1 08:00, V2 09:00, V3 10:00")
                .hasNoImpact();
    }

    @Test
    void withoutABoundAnybodyMayCome() {
        judged(CASE, ALL_THREE).hasNoImpact();
    }

    @Test
    void thePolicysBoundHoldsWhereTheClientHasNone() {
        var limits = Limits.DEFAULT.withMaximumCareworkersPerClient(2);
        Scenario.of(CASE, ALL_THREE).with(limits).judgedBy(ClientCap::define).penalizesBy(800_000);
        Scenario.of(CASE, "client C1 cap 3", ALL_THREE)
                .with(limits)
                .judgedBy(ClientCap::define)
                .hasNoImpact();
    }

    private static SingleConstraintAssertion judged(String... drawing) {
        return Scenario.of(drawing).judgedBy(ClientCap::define);
    }
}
