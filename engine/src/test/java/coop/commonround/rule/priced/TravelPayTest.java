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

    /** Ten minutes between, twenty from home, five back: £2 + £4 + £1. */
    @Test
    void theWayFromHomeAndBackIsIfThePolicySaysSo() {
        var homes = "travel W1 C1 20m\ntravel W1 C2 5m\n";
        judged(CASE, homes, "commute paid", "round S1: V1 18:00, V2 19:00").penalizesBy(700_000);
        judged(CASE, homes, "commute within-shift", "round S1: V1 18:00, V2 19:00")
                .penalizesBy(200_000);
    }

    /** From 19:50 to 20:10 there and from 20:40 to 21:00 back: £2 + £2.50 + £5. */
    @Test
    void theWayFromHomeEndsWhenTheVisitStarts() {
        judged(CASE, "travel W1 C1 20m", "commute paid", "round S1: V1 20:10").penalizesBy(950_000);
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
