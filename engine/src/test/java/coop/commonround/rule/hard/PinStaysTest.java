package coop.commonround.rule.hard;

import ai.timefold.solver.test.api.score.stream.SingleConstraintAssertion;
import coop.commonround.rule.Scenario;
import org.junit.jupiter.api.Test;

/** V1 is W1's at 08:10; V2 is a double-up with W1. */
class PinStaysTest {
    private static final String CASE = """
            shift S1 W1 Mon 07:00-13:00
            shift S2 W2 Mon 07:00-13:00
            shift S3 W3 Mon 07:00-13:00
            visit V1 C1 Mon 08:00-09:00 30m pinned W1 at 08:10
            visit V2 C1 Mon 08:00-12:00 30m needs 2 pinned W1
            visit V3 C1 Mon 08:00-12:00 30m needs 2 at 10:00
            """;

    @Test
    void whatIsPinnedMayBeMadeAsPinned() {
        judged(CASE, "round S1: V1 08:10").hasNoImpact();
    }

    @Test
    void anotherCareworkerCostsOne() {
        judged(CASE, "round S2: V1 08:10").penalizesBy(1);
    }

    @Test
    void eachMinuteOffCostsOne() {
        judged(CASE, "round S1: V1 08:12").penalizesBy(2);
        judged(CASE, "round S1: V1 08:09").penalizesBy(1);
        judged(CASE, "round S2: V1 08:12").penalizesBy(1 + 2);
    }

    @Test
    void whatNobodyMakesIsNotMovedEither() {
        judged(CASE).hasNoImpact();
    }

    @Test
    void oneOfTwoIsEnough() {
        judged(CASE, "round S1: V2 09:00", "round S2: V2 09:00").hasNoImpact();
        judged(CASE, "round S3: V2 09:00", "round S2: V2 09:00").penalizesBy(1);
    }

    /** 3 and 5 minutes off, whoever is named first. */
    @Test
    void theWorstOfADoubleUpCounts() {
        judged(CASE, "round S1: V3 10:03", "round S2: V3 10:05").penalizesBy(5);
        judged(CASE, "round S1: V3 10:05", "round S2: V3 10:03").penalizesBy(5);
    }

    private static SingleConstraintAssertion judged(String... drawing) {
        return Scenario.of(drawing).judgedBy(PinStays::define);
    }
}
