package coop.commonround.rule.priced;

import ai.timefold.solver.test.api.score.stream.SingleConstraintAssertion;
import coop.commonround.rule.Scenario;
import org.junit.jupiter.api.Test;

/** W1 has a contract of two hours a week; overtime costs £6 an hour on top. */
class OvertimeTest {
    private static final String CASE = """
            period 2026-03-02 2026-03-15
            careworker W1 contract flexible hours 2 40
            pay W1 12.00 overtime 6.00
            shift S1 W1 Mon 07:00-13:00
            """;

    @Test
    void contractedHoursAreNoOvertime() {
        judged(CASE, "visit V1 C1 Mon 08:00-12:00 2h", "round S1: V1 08:00").hasNoImpact();
    }

    /** Half an hour: £3. */
    @Test
    void hoursAboveThemAre() {
        judged(CASE, "visit V1 C1 Mon 08:00-12:00 150m", "round S1: V1 08:00").penalizesBy(300_000);
    }

    /** 100 m + 10 m on the way + 20 m waiting + 20 m: half an hour above. */
    @Test
    void travelAndPaidWaitingCount() {
        judged(
                        CASE,
                        "visit V1 C1 Mon 08:00-12:00 100m",
                        "visit V2 C2 Mon 08:00-12:00 20m",
                        "travel C1 C2 10m",
                        "round S1: V1 08:00, V2 10:10")
                .penalizesBy(300_000);
    }

    /** Nothing in the first week makes up for half an hour in the second. */
    @Test
    void eachWeekIsMeasured() {
        judged(CASE, "visit V1 C1 Mon2 08:00-12:00 150m", "shift S2 W1 Mon2 07:00-13:00", "round S2: V1 08:00")
                .penalizesBy(300_000);
    }

    @Test
    void withoutContractedHoursThereIsNone() {
        judged(CASE.replace("hours 2 40", "hours 0 40"), "visit V1 C1 Mon 08:00-12:00 4h", "round S1: V1 08:00")
                .hasNoImpact();
    }

    @Test
    void volunteersHaveNone() {
        judged(
                        CASE.replace("contract flexible", "contract volunteer"),
                        "visit V1 C1 Mon 08:00-12:00 4h unregulated",
                        "round S1: V1 08:00")
                .hasNoImpact();
    }

    private static SingleConstraintAssertion judged(String... drawing) {
        return Scenario.of(drawing).judgedBy(Overtime::define);
    }
}
