package coop.commonround.rule.priced;

import ai.timefold.solver.test.api.score.stream.SingleConstraintAssertion;
import coop.commonround.base.Money;
import coop.commonround.model.QualityPrices;
import coop.commonround.model.TimePrices;
import coop.commonround.rule.Scenario;
import org.junit.jupiter.api.Test;

/** A minute after the shift costs 30p: 30,000 thousandths of a penny. It is twenty minutes from C1 home. */
class OverrunTest {
    private static final String CASE = """
            shift S1 W1 Mon 07:00-13:00
            shift S2 W1 Mon 16:00-20:00
            visit V1 C1 Mon 08:00-14:00 30m
            visit V2 C1 Mon 08:00-14:00 30m
            visit V3 C1 Mon 16:00-20:00 30m
            travel C1 W1 20m
            """;

    @Test
    void theLastVisitMayEndWithTheShift() {
        judged(CASE, "round S1: V1 12:30").hasNoImpact();
        judged(CASE, "round S1: V1 12:31").penalizesBy(30_000);
    }

    @Test
    void aRoundCountsOnce() {
        judged(CASE, "round S1: V1 12:35, V2 13:05").penalizesBy(35 * 30_000);
    }

    @Test
    void eachRoundCounts() {
        judged(CASE, "round S1: V1 12:35", "round S2: V3 19:40").penalizesBy((5 + 10) * 30_000);
    }

    @Test
    void theWayHomeCountsIfTheShiftHoldsIt() {
        judged(CASE, "commute within-shift", "round S1: V1 12:10").hasNoImpact();
        judged(CASE, "commute within-shift", "round S1: V1 11:40, V2 12:15").penalizesBy(5 * 30_000);
    }

    @Test
    void costsNothingByDefault() {
        Scenario.of(CASE, "round S1: V1 12:40").judgedBy(Overrun::define).hasNoImpact();
    }

    private static SingleConstraintAssertion judged(String... drawing) {
        var prices = QualityPrices.DEFAULT.withTime(TimePrices.NONE.withMinuteOverrun(Money.pence(30)));
        return Scenario.of(drawing).with(prices).judgedBy(Overrun::define);
    }
}
