package coop.commonround.rule.priced;

import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.test.api.score.stream.SingleConstraintAssertion;
import coop.commonround.rule.Scenario;
import org.junit.jupiter.api.Test;

/** A minute astray costs 5p: 5,000 thousandths of a penny. C1 would like 08:15. */
class PreferredTimeTest {
    private static final String CASE = """
            shift S1 W1 Mon 07:00-13:00
            shift S2 W2 Mon 07:00-13:00
            visit V1 C1 Mon 08:00-09:00 30m prefers 08:15
            visit V2 C1 Mon 08:00-09:00 30m prefers 08:15 needs 2
            """;

    @Test
    void theWishedForTimeIsFree() {
        judged(CASE, "round S1: V1 08:15").hasNoImpact();
    }

    @Test
    void earlyAndLateCostAlike() {
        judged(CASE, "round S1: V1 08:25").penalizesBy(50_000);
        judged(CASE, "round S1: V1 08:05").penalizesBy(50_000);
    }

    @Test
    void aDoubleUpCountsOnce() {
        judged(CASE, "round S1: V2 08:25", "round S2: V2 08:25").penalizesBy(50_000);
    }

    @Test
    void whereTheyComeApartTheWorstCounts() {
        judged(CASE, "round S1: V2 08:25", "round S2: V2 08:27").penalizesBy(60_000);
    }

    @Test
    void whoWishesNothingTakesAnyTime() {
        judged(CASE, "visit V3 C1 Mon 08:00-09:00 30m", "round S1: V3 09:00").hasNoImpact();
    }

    @Test
    void partsOfAMinuteCount() {
        assertThat(PreferredTime.priceOf(-30, 5_000)).isEqualTo(2_500);
        assertThat(PreferredTime.priceOf(0, 5_000)).isZero();
    }

    private static SingleConstraintAssertion judged(String... drawing) {
        return Scenario.of(drawing).judgedBy(PreferredTime::define);
    }
}
