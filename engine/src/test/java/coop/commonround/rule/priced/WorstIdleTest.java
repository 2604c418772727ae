package coop.commonround.rule.priced;

import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.test.api.score.stream.SingleConstraintAssertion;
import coop.commonround.base.Money;
import coop.commonround.model.QualityPrices;
import coop.commonround.model.TimePrices;
import coop.commonround.rule.Scenario;
import org.junit.jupiter.api.Test;

/** An idle minute costs 5p: 5,000 thousandths of a penny. C1 and C2 are ten minutes apart, each twenty from W1's home. */
class WorstIdleTest {
    private static final String CASE = """
            shift S1 W1 Mon 08:00-10:00
            shift S2 W2 Mon 08:00-11:00
            shift S3 W3 Mon 08:00-18:00
            visit V1 C1 Mon 08:00-12:00 30m
            visit V2 C2 Mon 08:00-12:00 30m
            visit V3 C2 Mon 08:00-12:00 60m
            visit V4 C2 Mon 08:00-12:00 30m needs 2
            travel C1 C2 10m
            travel W1 C1 20m
            travel W1 C2 20m
            """;

    @Test
    void nobodyWorks() {
        judged(CASE).hasNoImpact();
    }

    /** 120 - 20 - 30 - 20 */
    @Test
    void theWaysFromHomeAndBackAreNotIdle() {
        judged(CASE, "round S1: V1 08:00").penalizesBy(50 * 5_000);
    }

    /** 120 - 20 - 30 - 10 - 30 - 20, wherever the waiting lies */
    @Test
    void travelBetweenVisitsIsNotIdleButWaitingIs() {
        judged(CASE, "round S1: V1 08:00, V2 08:40").penalizesBy(10 * 5_000);
        judged(CASE, "round S1: V1 08:00, V2 09:30").penalizesBy(10 * 5_000);
    }

    /** W1 has 10 minutes, W2 180 - 60; S3 has no visit. */
    @Test
    void theIdlestRoundAloneCounts() {
        judged(CASE, "round S1: V1 08:00, V2 08:40", "round S2: V3 08:00").penalizesBy(120 * 5_000);
    }

    /** W1 120 - 70, W2 180 - 30 */
    @Test
    void eachWhoAttendsADoubleUpIsBusy() {
        judged(CASE, "round S1: V4 08:00", "round S2: V4 08:00").penalizesBy(150 * 5_000);
    }

    @Test
    void costsNothingByDefault() {
        Scenario.of(CASE, "round S1: V1 08:00").judgedBy(WorstIdle::define).hasNoImpact();
    }

    @Test
    void whoIsBusyLongerThanTheShiftIsNotIdle() {
        assertThat(WorstIdle.secondsIdle(10, 9)).isEqualTo(1);
        assertThat(WorstIdle.secondsIdle(10, 10)).isZero();
        assertThat(WorstIdle.secondsIdle(10, 11)).isZero();
    }

    /** S2 lasts as long as S1, and nobody goes anywhere in it. */
    @Test
    void anUnusedShiftIsIdleThroughoutWhereItHasAPrice() {
        var day = """
                shift S1 W1 Mon 07:00-13:00
                shift S2 W2 Mon 07:00-13:00
                visit V1 C1 Mon 07:00-12:00 60m
                round S1: V1 08:00
                """;
        var idle = TimePrices.NONE.withWorstMinuteIdle(Money.pence(1));
        Scenario.of(day)
                .with(QualityPrices.DEFAULT.withTime(idle))
                .judgedBy(WorstIdle::define)
                .penalizesBy(300_000);
        Scenario.of(day)
                .with(QualityPrices.DEFAULT.withTime(idle.withUnusedShift(Money.pence(1))))
                .judgedBy(WorstIdle::define)
                .penalizesBy(360_000);
    }

    private static SingleConstraintAssertion judged(String... drawing) {
        var prices = QualityPrices.DEFAULT.withTime(TimePrices.NONE.withWorstMinuteIdle(Money.pence(5)));
        return Scenario.of(drawing).with(prices).judgedBy(WorstIdle::define);
    }
}
