package coop.commonround.rule.hard;

import ai.timefold.solver.test.api.score.stream.SingleConstraintAssertion;
import coop.commonround.model.ContinuityLimits;
import coop.commonround.model.Limits;
import coop.commonround.rule.Scenario;
import coop.commonround.rule.priced.ClientCap;
import org.junit.jupiter.api.Test;

/** C1 has three visits, and three who could make one each. */
class WithinClientLimitTest {
    private static final String CASE = """
            continuity cap-is-hard
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
        judged(CASE, "client C1 cap 2", "round S1: V1 08:00", "round S2: V2 08:00, V3 09:00")
                .hasNoImpact();
        judged(CASE, "client C1 cap 2", ALL_THREE).penalizesBy(1);
        judged(CASE, "client C1 cap 1", ALL_THREE).penalizesBy(2);
    }

    @Test
    void withoutABoundAnybodyMayCome() {
        judged(CASE, ALL_THREE).hasNoImpact();
    }

    @Test
    void thePolicysBoundHoldsWhereTheClientHasNone() {
        var limits = Limits.DEFAULT.withMaximumCareworkersPerClient(2);
        Scenario.of(CASE, ALL_THREE)
                .with(limits)
                .judgedBy(WithinClientLimit::define)
                .penalizesBy(1);
        Scenario.of(CASE, "client C1 cap 3", ALL_THREE)
                .with(limits)
                .judgedBy(WithinClientLimit::define)
                .hasNoImpact();
    }

    @Test
    void itIsLawOrHasAPriceButNotBoth() {
        Scenario.of(CASE, "client C1 cap 2", ALL_THREE)
                .judgedBy(ClientCap::define)
                .hasNoImpact();
        Scenario.of(CASE, "client C1 cap 2", ALL_THREE)
                .with(ContinuityLimits.DEFAULT)
                .judgedBy(WithinClientLimit::define)
                .hasNoImpact();
    }

    private static SingleConstraintAssertion judged(String... drawing) {
        return Scenario.of(drawing).judgedBy(WithinClientLimit::define);
    }
}
