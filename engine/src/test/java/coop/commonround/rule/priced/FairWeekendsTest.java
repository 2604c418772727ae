package coop.commonround.rule.priced;

import ai.timefold.solver.test.api.score.stream.SingleConstraintAssertion;
import coop.commonround.rule.Scenario;
import org.junit.jupiter.api.Test;

/** Each day of a weekend above a fair share costs £3: 300,000 thousandths of a penny. W1 and W2 share them. */
class FairWeekendsTest {
    private static final String CASE = """
            shift S1 W1 Sat 07:00-13:00
            shift S2 W1 Sun 07:00-13:00
            shift S3 W1 Fri 07:00-13:00
            shift S4 W2 Sun 07:00-13:00
            visit V1 C1 Sat 08:00-12:00 30m
            visit V2 C1 Sun 08:00-12:00 30m
            visit V3 C1 Fri 08:00-12:00 30m
            """;
    private static final String WORKED_BY_W2 = """
            met C1 W2 2026-02-14
            met C1 W2 2026-02-15
            """;

    @Test
    void aFairShareIsFree() {
        judged(CASE, "round S1: V1 08:00", "round S4: V2 08:00").hasNoImpact();
    }

    /** Two days for two, both W1's: one above. */
    @Test
    void eachDayAboveItCounts() {
        judged(CASE, "round S1: V1 08:00", "round S2: V2 08:00").penalizesBy(300_000);
    }

    @Test
    void weekdaysAreNotShared() {
        judged(CASE, "round S3: V3 08:00").hasNoImpact();
    }

    /** With W2's two days in February they are four for two: W1's two are a fair share. */
    @Test
    void whatWasWorkedBeforeCounts() {
        judged(CASE, WORKED_BY_W2, "round S1: V1 08:00", "round S2: V2 08:00").hasNoImpact();
    }

    /** W2 had two and takes one more of three: two each, so one above. */
    @Test
    void whoWorkedBeforeHasAShareLeft() {
        judged(CASE, WORKED_BY_W2, "round S4: V2 08:00").penalizesBy(300_000);
    }

    /** Five days before and one now are six for two: three each. W2 has three too many, one of them of this period. */
    @Test
    void onlyDaysOfThePeriodHaveAPrice() {
        judged(
                        CASE,
                        WORKED_BY_W2,
                        "met C1 W2 2026-02-07",
                        "met C1 W2 2026-02-08",
                        "met C1 W2 2026-02-28",
                        "round S4: V2 08:00")
                .penalizesBy(300_000);
    }

    /** 31 January is more than 28 days before 2 March, and the 13th of February is a Friday. */
    @Test
    void theLookBackHasABound() {
        judged(CASE, "met C1 W2 2026-01-31", "met C1 W2 2026-02-13", "round S1: V1 08:00", "round S2: V2 08:00")
                .penalizesBy(300_000);
    }

    /** Nobody but W1 and W2 has a shift on a weekend. */
    @Test
    void theNightOfAFridayIsNoWeekend() {
        judged(
                        CASE,
                        "shift N1 W3 Fri 22:00-07:00",
                        "visit V4 C1 Sat 01:00-02:00 30m",
                        "round N1: V4 Sat 01:00",
                        "round S1: V1 08:00")
                .hasNoImpact();
    }

    private static SingleConstraintAssertion judged(String... drawing) {
        return Scenario.of(drawing).judgedBy(FairWeekends::define);
    }
}
