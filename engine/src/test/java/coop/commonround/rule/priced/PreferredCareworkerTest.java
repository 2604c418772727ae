package coop.commonround.rule.priced;

import ai.timefold.solver.test.api.score.stream.SingleConstraintAssertion;
import coop.commonround.rule.Scenario;
import org.junit.jupiter.api.Test;

/** C1 prefers W1; anybody else costs £1.50 an attendance: 150,000 thousandths of a penny. */
class PreferredCareworkerTest {
    private static final String CASE = """
            prefer C1 W1
            shift S1 W1 Mon 07:00-13:00
            shift S2 W2 Mon 07:00-13:00
            visit V1 C1 Mon 08:00-12:00 30m
            visit V2 C1 Mon 08:00-12:00 30m
            """;

    @Test
    void whoIsPreferredIsFree() {
        judged(CASE, "round S1: V1 08:00, V2 09:00").hasNoImpact();
    }

    @Test
    void anybodyElseCountsEachTime() {
        judged(CASE, "round S2: V1 08:00, V2 09:00").penalizesBy(300_000);
    }

    @Test
    void severalMayBePreferred() {
        judged(CASE, "prefer C1 is:patient", "careworker W2 is patient", "round S2: V1 08:00")
                .hasNoImpact();
    }

    @Test
    void whoPrefersNobodyTakesAnybody() {
        judged(CASE, "visit V3 C2 Mon 08:00-12:00 30m", "round S2: V3 08:00").hasNoImpact();
    }

    private static SingleConstraintAssertion judged(String... drawing) {
        return Scenario.of(drawing).judgedBy(PreferredCareworker::define);
    }
}
