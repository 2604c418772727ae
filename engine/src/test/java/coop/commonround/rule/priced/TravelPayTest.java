package coop.commonround.rule.priced;

import ai.timefold.solver.test.api.score.stream.SingleConstraintAssertion;
import coop.commonround.rule.Scenario;
import org.junit.jupiter.api.Test;

/** An hour costs £12, from 20:00 £15; ten minutes lie between C1 and C2. */
class TravelPayTest {
    private static final String CASE = """
            pay W1 12.00 band Mon 20:00-22:00 15.00
            shift S1 W1 Mon 14:00-22:00
            visit V1 C1 Mon 14:00-22:00 30m
            visit V2 C2 Mon 14:00-22:00 30m
            travel C1 C2 10m
            """;

    /** Ten minutes: £2. */
    @Test
    void theWayBetweenVisitsIsPaid() {
        judged(CASE, "round S1: V1 18:00, V2 19:00").penalizesBy(200_000);
    }

    /** On the way from 19:55 to 20:05: £1 + £1.25. */
    @Test
    void itIsPaidWhenItIsGone() {
        judged(CASE, "round S1: V1 19:25, V2 20:30").penalizesBy(225_000);
    }

    @Test
    void theWayFromHomeAndBackIsNot() {
        judged(CASE, "travel W1 C1 20m", "round S1: V1 18:00").hasNoImpact();
    }

    @Test
    void atOneAddressThereIsNone() {
        judged(CASE, "visit V3 C1 Mon 14:00-22:00 30m", "round S1: V1 18:00, V3 19:00")
                .hasNoImpact();
    }

    private static SingleConstraintAssertion judged(String... drawing) {
        return Scenario.of(drawing).judgedBy(TravelPay::define);
    }
}
