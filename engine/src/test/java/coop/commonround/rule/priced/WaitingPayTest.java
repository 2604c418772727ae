package coop.commonround.rule.priced;

import ai.timefold.solver.test.api.score.stream.SingleConstraintAssertion;
import coop.commonround.model.Limits;
import coop.commonround.rule.Scenario;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** An hour costs £12, from 20:00 £15; ten minutes lie between C1 and C2. */
class WaitingPayTest {
    private static final String CASE = """
            pay W1 12.00 band Mon 20:00-22:00 15.00
            shift S1 W1 Mon 14:00-22:00
            visit V1 C1 Mon 14:00-22:00 30m
            visit V2 C2 Mon 14:00-22:00 30m
            travel C1 C2 10m
            """;

    /** At the door at 18:40, 20 minutes early: £4. */
    @Test
    void aShortGapIsPaid() {
        judged(CASE, "round S1: V1 18:00, V2 19:00").penalizesBy(400_000);
    }

    /** An hour is paid, £12; a minute more makes it the careworker's own time. */
    @Test
    void aLongOneIsNot() {
        judged(CASE, "round S1: V1 15:00, V2 16:40").penalizesBy(1_200_000);
        judged(CASE, "round S1: V1 15:00, V2 16:41").hasNoImpact();
    }

    /** From 19:50 to 20:10: £2 + £2.50. */
    @Test
    void itIsPaidWhenItIsSpent() {
        judged(CASE, "round S1: V1 19:10, V2 20:10").penalizesBy(450_000);
    }

    @Test
    void nobodyWaitsAtTheFirst() {
        judged(CASE, "round S1: V1 15:00").hasNoImpact();
    }

    @Test
    void whoIsLateDoesNotWait() {
        judged(CASE, "round S1: V1 18:00, V2 18:35").hasNoImpact();
    }

    @Test
    void theBoundIsThePolicys() {
        Scenario.of(CASE, "round S1: V1 18:00, V2 19:00")
                .with(Limits.DEFAULT.withPaidGap(Duration.ofMinutes(19)))
                .judgedBy(WaitingPay::define)
                .hasNoImpact();
    }

    private static SingleConstraintAssertion judged(String... drawing) {
        return Scenario.of(drawing).judgedBy(WaitingPay::define);
    }
}
