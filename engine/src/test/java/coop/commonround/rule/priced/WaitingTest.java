package coop.commonround.rule.priced;

import ai.timefold.solver.test.api.score.stream.SingleConstraintAssertion;
import coop.commonround.base.Money;
import coop.commonround.model.QualityPrices;
import coop.commonround.model.TimePrices;
import coop.commonround.rule.Scenario;
import org.junit.jupiter.api.Test;

/** A minute of waiting costs 6p: 6,000 thousandths of a penny. It is ten minutes from C1 to C2. */
class WaitingTest {
    private static final String CASE = """
            shift S1 W1 Mon 07:00-13:00
            visit V1 C1 Mon 07:00-09:00 30m
            visit V2 C2 Mon 07:00-12:00 30m
            travel C1 C2 10m
            """;

    @Test
    void travelIsNotWaiting() {
        judged(CASE, "round S1: V1 08:00, V2 08:40").hasNoImpact();
        judged(CASE, "round S1: V1 08:00, V2 08:41").penalizesBy(6_000);
    }

    /** Two hours, twice the longest gap that is paid. */
    @Test
    void aLongGapCountsAsWell() {
        judged(CASE, "round S1: V1 08:00, V2 10:40").penalizesBy(720_000);
    }

    /** Of the 81 minutes between, thirty are the meal. */
    @Test
    void aMealIsNotWaiting() {
        var meal = CASE.replace("07:00-13:00", "07:00-13:00 meal 08:30-10:00 30m");
        judged(meal, "round S1: V1 08:00, V2 09:10").hasNoImpact();
        judged(meal, "round S1: V1 08:00, V2 09:11").penalizesBy(6_000);
    }

    @Test
    void theTimeBeforeTheFirstVisitDoesNot() {
        judged(CASE, "round S1: V1 08:45").hasNoImpact();
    }

    @Test
    void costsNothingByDefault() {
        Scenario.of(CASE, "round S1: V1 08:00, V2 10:40")
                .judgedBy(Waiting::define)
                .hasNoImpact();
    }

    private static SingleConstraintAssertion judged(String... drawing) {
        var prices = QualityPrices.DEFAULT.withTime(TimePrices.NONE.withMinuteWaiting(Money.pence(6)));
        return Scenario.of(drawing).with(prices).judgedBy(Waiting::define);
    }
}
