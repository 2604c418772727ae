package coop.commonround.rule.priced;

import ai.timefold.solver.test.api.score.stream.SingleConstraintAssertion;
import coop.commonround.rule.Scenario;
import org.junit.jupiter.api.Test;

/** V1 needs two, or one for longer; £12 the visit that goes single. */
class GoneSingleTest {
    private static final String CASE = """
            shift S1 W1 Mon 07:00-13:00
            shift S2 W2 Mon 07:00-13:00
            visit V1 C1 Mon 08:00-12:00 30m needs 2 single 45m
            """;

    @Test
    void oneAloneCostsThePrice() {
        judged(CASE, "round S1: V1 08:00").penalizesBy(1_200_000);
    }

    @Test
    void twoOrNobodyCostNothing() {
        judged(CASE, "round S1: V1 08:00", "round S2: V1 08:00").hasNoImpact();
        judged(CASE).hasNoImpact();
    }

    private static SingleConstraintAssertion judged(String... drawing) {
        return Scenario.of(drawing).judgedBy(GoneSingle::define);
    }
}
