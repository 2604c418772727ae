package coop.commonround.rule.priced;

import ai.timefold.solver.test.api.score.stream.SingleConstraintAssertion;
import coop.commonround.base.Money;
import coop.commonround.model.QualityPrices;
import coop.commonround.model.TimePrices;
import coop.commonround.rule.Scenario;
import org.junit.jupiter.api.Test;

/**
 * Half an hour's meal starts from 12:00 to 13:00; without it a round costs £5: 500,000 thousandths of a penny. It is ten minutes
 * from C1 to C2.
 */
class MissedMealTest {
    private static final String CASE = """
            shift S1 W1 Mon 07:00-18:00 meal 12:00-13:00 30m
            shift S2 W2 Mon 07:00-18:00
            visit V1 C1 Mon 07:00-18:00 30m
            visit V2 C2 Mon 07:00-18:00 30m
            visit V3 C2 Mon 07:00-18:00 30m
            travel C1 C2 10m
            """;

    /** The careworker arrives at 12:10. */
    @Test
    void itIsHeldAfterArrivingAndBeforeAVisit() {
        judged("round S1: V1 11:30, V2 12:40").hasNoImpact();
        judged("round S1: V1 11:30, V2 12:39").penalizesBy(500_000);
    }

    /** The careworker arrives at 11:20 and has to wait for 12:00. */
    @Test
    void itStartsNoSoonerThanItMay() {
        judged("round S1: V1 10:40, V2 12:30").hasNoImpact();
        judged("round S1: V1 10:40, V2 12:29").penalizesBy(500_000);
    }

    @Test
    void itStartsByThenAndMayEndLater() {
        judged("round S1: V1 12:20, V2 13:30").hasNoImpact();
        judged("round S1: V1 12:21, V2 14:30").penalizesBy(500_000);
    }

    @Test
    void itMayComeBeforeTheFirstVisit() {
        judged("round S1: V1 12:30").hasNoImpact();
        judged("round S1: V1 12:29").penalizesBy(500_000);
    }

    @Test
    void oneIsEnough() {
        judged("round S1: V1 11:30, V2 12:40, V3 14:00").hasNoImpact();
    }

    @Test
    void whoGoesNowhereMissesNone() {
        judged("round S2: V1 12:00, V2 12:40").hasNoImpact();
    }

    @Test
    void costsNothingIfThePolicySaysSo() {
        Scenario.of(CASE, "round S1: V1 08:00")
                .with(QualityPrices.DEFAULT.withTime(TimePrices.NONE))
                .judgedBy(MissedMeal::define)
                .hasNoImpact();
    }

    private static SingleConstraintAssertion judged(String round) {
        var prices = QualityPrices.DEFAULT.withTime(TimePrices.NONE.withMissedMeal(Money.pounds(5)));
        return Scenario.of(CASE, round).with(prices).judgedBy(MissedMeal::define);
    }
}
