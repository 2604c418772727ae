package coop.commonround.rule.priced;

import ai.timefold.solver.test.api.score.stream.SingleConstraintAssertion;
import coop.commonround.base.Money;
import coop.commonround.model.QualityPrices;
import coop.commonround.model.TimePrices;
import coop.commonround.rule.Scenario;
import org.junit.jupiter.api.Test;

/** A shift without visits costs £2: 200,000 thousandths of a penny. On leave nobody is to be visited. */
class UnusedShiftTest {
    private static final String CASE = """
            shift S1 W1 Mon 07:00-13:00
            shift S2 W2 Mon 07:00-13:00
            shift L1 W3 Mon 07:00-13:00 kind leave
            visit V1 C1 Mon 07:00-12:00 30m
            visit V2 C1 Mon 07:00-12:00 30m
            """;

    @Test
    void eachShiftWithoutVisitsCosts() {
        judged("").penalizesBy(400_000);
        judged("round S1: V1 08:00, V2 09:00").penalizesBy(200_000);
        judged("round S1: V1 08:00", "round S2: V2 09:00").hasNoImpact();
    }

    @Test
    void costsNothingByDefault() {
        Scenario.of(CASE).judgedBy(UnusedShift::define).hasNoImpact();
    }

    private static SingleConstraintAssertion judged(String... rounds) {
        var prices = QualityPrices.DEFAULT.withTime(TimePrices.NONE.withUnusedShift(Money.pounds(2)));
        return Scenario.of(CASE, String.join("\n", rounds)).with(prices).judgedBy(UnusedShift::define);
    }
}
