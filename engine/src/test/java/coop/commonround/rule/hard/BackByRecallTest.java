package coop.commonround.rule.hard;

import ai.timefold.solver.test.api.score.stream.SingleConstraintAssertion;
import coop.commonround.rule.Scenario;
import org.junit.jupiter.api.Test;

/** W1 is lent to the co-op until Tuesday. */
class BackByRecallTest {
    private static final String CASE = """
            careworker W1 contract secondee recalled Tue
            shift S1 W1 Tue 07:00-13:00
            shift S2 W1 Wed 07:00-13:00
            shift N1 W1 Tue 22:00-07:00
            visit V1 C1 Tue 08:00-08:30 30m
            visit V2 C1 Wed 08:00-08:30 30m
            visit V3 C1 Tue 23:30-00:30 6h
            """;

    @Test
    void mayWorkOnTheLastDay() {
        judged(CASE, "round S1: V1 08:00").hasNoImpact();
    }

    @Test
    void mayNotWorkOnTheDayAfter() {
        judged(CASE, "round S2: V2 08:00").penalizesBy(1);
    }

    @Test
    void mayFinishTheLastNight() {
        judged(CASE, "round N1: V3 23:50").hasNoImpact();
    }

    private static SingleConstraintAssertion judged(String... drawing) {
        return Scenario.of(drawing).judgedBy(BackByRecall::define);
    }
}
