package coop.commonround.rule.hard;

import ai.timefold.solver.test.api.score.stream.SingleConstraintAssertion;
import coop.commonround.rule.Scenario;
import org.junit.jupiter.api.Test;

/** Nobody is to go to both V1 and V2, whichever comes first. */
class DifferentCareworkersTest {
    private static final String CASE = """
            shift S1 W1 Mon 07:00-13:00
            shift S2 W2 Mon 07:00-13:00
            shift S3 W3 Mon 07:00-13:00
            visit V1 C1 Mon 08:00-12:00 30m
            visit V2 C1 Mon 08:00-12:00 30m
            visit V3 C1 Mon 08:00-12:00 30m needs 2
            visit V4 C1 Mon 08:00-12:00 30m
            link V1 V2 0m from none different
            """;

    @Test
    void twoMakeThem() {
        judged(CASE, "round S1: V1 08:00", "round S2: V2 10:00").hasNoImpact();
    }

    @Test
    void oneDoesNot() {
        judged(CASE, "round S1: V1 08:00, V2 10:00").penalizesBy(1);
        judged(CASE, "round S1: V2 08:00, V1 10:00").penalizesBy(1);
    }

    @Test
    void oneOfThemAloneIsMadeByAnybody() {
        judged(CASE, "round S1: V2 10:00").hasNoImpact();
    }

    @Test
    void neitherOfADoubleUpGoesToTheOther() {
        var link = "link V1 V3 0m from none different";
        judged(CASE, link, "round S1: V1 08:00", "round S2: V3 10:00", "round S3: V3 10:00")
                .hasNoImpact();
        judged(CASE, link, "round S1: V1 08:00, V3 10:00", "round S2: V3 10:00").penalizesBy(1);
    }

    @Test
    void otherLinksDoNotAsk() {
        judged(CASE, "link V1 V4 1h", "link V2 V4 1h same", "round S1: V1 08:00, V4 10:00")
                .hasNoImpact();
    }

    private static SingleConstraintAssertion judged(String... drawing) {
        return Scenario.of(drawing).judgedBy(DifferentCareworkers::define);
    }
}
