package coop.commonround.rule.priced;

import ai.timefold.solver.test.api.score.stream.SingleConstraintAssertion;
import coop.commonround.base.Money;
import coop.commonround.model.QualityPrices;
import coop.commonround.model.TimePrices;
import coop.commonround.rule.Scenario;
import org.junit.jupiter.api.Test;

/** A minute late costs 10p: 10,000 thousandths of a penny. Visits may start from 08:00 to 08:30. */
class LatenessTest {
    private static final String CASE = """
            shift S1 W1 Mon 07:00-13:00
            shift S2 W2 Mon 07:00-13:00
            visit V1 C1 Mon 08:00-08:30 30m
            visit V2 C1 Mon 08:00-08:30 30m needs 2
            visit V3 C1 Mon 08:00-08:30 30m critical
            """;

    @Test
    void inTheWindowIsNotLate() {
        judged(CASE, "round S1: V1 08:00").hasNoImpact();
        judged(CASE, "round S1: V1 08:30").hasNoImpact();
    }

    @Test
    void eachMinuteAfterItCosts() {
        judged(CASE, "round S1: V1 08:31").penalizesBy(10_000);
        judged(CASE, "round S1: V1 08:50").penalizesBy(200_000);
    }

    @Test
    void earlyIsNotLate() {
        judged(CASE, "round S1: V1 07:30").hasNoImpact();
    }

    @Test
    void aDoubleUpCountsOnce() {
        judged(CASE, "round S1: V2 08:40", "round S2: V2 08:40").penalizesBy(100_000);
    }

    @Test
    void whereTheyComeApartTheLatestCounts() {
        judged(CASE, "round S1: V2 08:40", "round S2: V2 08:42").penalizesBy(120_000);
    }

    /** Its start breaks the law besides. */
    @Test
    void aTimeCriticalVisitIsLateAsWell() {
        judged(CASE, "round S1: V3 08:31").penalizesBy(10_000);
    }

    @Test
    void costsNothingByDefault() {
        Scenario.of(CASE, "round S1: V1 08:50").judgedBy(Lateness::define).hasNoImpact();
    }

    /** By 12:00 the second is open, and what went before is forgiven. */
    @Test
    void ofSeveralWindowsTheLastThatIsOpenCounts() {
        var two = "visit V4 C1 Mon 08:00-08:30 30m or 12:00-12:30";
        judged(two, CASE, "round S1: V4 08:40").penalizesBy(100_000);
        judged(two, CASE, "round S1: V4 11:59").penalizesBy(2_090_000);
        judged(two, CASE, "round S1: V4 12:00").hasNoImpact();
        judged(two, CASE, "round S1: V4 12:31").penalizesBy(10_000);
    }

    private static SingleConstraintAssertion judged(String... drawing) {
        var prices = QualityPrices.DEFAULT.withTime(TimePrices.NONE.withMinuteLate(Money.pence(10)));
        return Scenario.of(drawing).with(prices).judgedBy(Lateness::define);
    }
}
