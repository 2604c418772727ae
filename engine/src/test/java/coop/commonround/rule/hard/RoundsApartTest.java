package coop.commonround.rule.hard;

import ai.timefold.solver.test.api.score.stream.SingleConstraintAssertion;
import coop.commonround.rule.Scenario;
import org.junit.jupiter.api.Test;

/** W1 has two shifts on Monday, one in the night and one on Tuesday; ten minutes lie between homes. */
class RoundsApartTest {
    private static final String CASE = """
            shift S1 W1 Mon 07:00-13:00
            shift S2 W1 Mon 09:00-20:00
            shift N1 W1 Mon 22:00-07:00
            shift S3 W1 Tue 06:00-13:00
            visit V1 C1 Mon 08:00-12:00 30m
            visit V2 C2 Mon 08:00-12:00 30m
            visit V3 C1 Mon 08:00-12:00 30m
            visit V4 C1 Tue 05:00-06:00 30m
            visit V5 C2 Tue 06:00-12:00 30m
            travel C1 C2 10m
            """;

    @Test
    void theWayFitsInJustSo() {
        judged(CASE, "round S1: V1 09:00", "round S2: V2 09:40").hasNoImpact();
        judged(CASE, "round S1: V1 09:00", "round S2: V2 09:39").penalizesBy(1);
    }

    @Test
    void oneMayNotLieWithinTheOther() {
        // V1 and V3 from 09:00 to 12:30, V2 at 11:00: 90 m of care and 10 m of travel too early
        judged(CASE, "round S1: V1 09:00, V3 12:00", "round S2: V2 11:00").penalizesBy(100);
    }

    /** The night ends at 06:30 on Tuesday. */
    @Test
    void aNightAndTheMorningAfterAreApartToo() {
        judged(CASE, "round N1: V4 Tue 06:00", "round S3: V5 06:40").hasNoImpact();
        judged(CASE, "round N1: V4 Tue 06:00", "round S3: V5 06:35").penalizesBy(5);
    }

    @Test
    void othersMayWorkAtTheSameTime() {
        judged(CASE, "shift S9 W2 Mon 07:00-13:00", "round S1: V1 09:00", "round S9: V2 09:00")
                .hasNoImpact();
    }

    private static SingleConstraintAssertion judged(String... drawing) {
        return Scenario.of(drawing).judgedBy(RoundsApart::define);
    }
}
