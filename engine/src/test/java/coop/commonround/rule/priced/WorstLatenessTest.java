package coop.commonround.rule.priced;

import ai.timefold.solver.test.api.score.stream.SingleConstraintAssertion;
import coop.commonround.base.Money;
import coop.commonround.model.QualityPrices;
import coop.commonround.model.TimePrices;
import coop.commonround.rule.Scenario;
import org.junit.jupiter.api.Test;

/** A minute of the latest visit costs 10p: 10,000 thousandths of a penny. V1 may start till 08:30, V2 till 09:30. */
class WorstLatenessTest {
    private static final String CASE = """
            shift S1 W1 Mon 07:00-13:00
            shift S2 W2 Mon 07:00-13:00
            visit V1 C1 Mon 08:00-08:30 30m
            visit V2 C1 Mon 09:00-09:30 30m
            visit V3 C1 Mon 09:00-09:30 30m needs 2
            """;

    @Test
    void nobodyIsLate() {
        judged(CASE, "round S1: V1 08:30, V2 09:30").hasNoImpact();
        judged(CASE).hasNoImpact();
    }

    @Test
    void theLatestAloneCounts() {
        judged(CASE, "round S1: V1 08:35, V2 09:50").penalizesBy(200_000);
        judged(CASE, "round S1: V1 08:55, V2 09:50").penalizesBy(250_000);
    }

    @Test
    void twoEquallyLateCountOnce() {
        judged(CASE, "round S1: V1 08:40, V2 09:40").penalizesBy(100_000);
        judged(CASE, "round S1: V3 09:40", "round S2: V3 09:40").penalizesBy(100_000);
    }

    @Test
    void costsNothingByDefault() {
        Scenario.of(CASE, "round S1: V1 08:50").judgedBy(WorstLateness::define).hasNoImpact();
    }

    private static SingleConstraintAssertion judged(String... drawing) {
        var prices = QualityPrices.DEFAULT.withTime(TimePrices.NONE.withWorstMinuteLate(Money.pence(10)));
        return Scenario.of(drawing).with(prices).judgedBy(WorstLateness::define);
    }
}
