package coop.commonround.rule.hard;

import ai.timefold.solver.test.api.score.stream.SingleConstraintAssertion;
import coop.commonround.rule.Scenario;
import org.junit.jupiter.api.Test;

/** Three days in a row are enough. */
class ConsecutiveDaysTest {
    private static final String WEEK = """
            working-time days-in-a-row 3
            shift S1 W1 Mon 07:00-13:00
            shift S2 W1 Tue 07:00-13:00
            shift S3 W1 Wed 07:00-13:00
            shift S4 W1 Thu 07:00-13:00
            shift N4 W1 Thu 22:00-07:00
            shift S5 W1 Fri 07:00-13:00
            visit V1 C1 Mon 08:00-12:00 30m
            visit V2 C1 Tue 08:00-12:00 30m
            visit V3 C1 Wed 08:00-12:00 30m
            visit V4 C1 Thu 08:00-12:00 30m
            visit V5 C1 Fri 08:00-12:00 30m
            visit V6 C1 Fri 01:00-01:00 30m
            round S1: V1 08:00
            round S2: V2 08:00
            """;

    @Test
    void theBoundIsAllowed() {
        judged("round S3: V3 08:00").hasNoImpact();
        judged("round S3: V3 08:00", "round S4: V4 08:00").penalizesBy(1);
    }

    @Test
    void eachDayAboveCounts() {
        judged("round S3: V3 08:00", "round S4: V4 08:00", "round S5: V5 08:00").penalizesBy(2);
    }

    @Test
    void aDayOffBeginsAnew() {
        judged("round S4: V4 08:00", "round S5: V5 08:00").hasNoImpact();
    }

    /** The night belongs to the Thursday on which it begins. */
    @Test
    void aNightIsADay() {
        judged("round S3: V3 08:00", "round N4: V6 Fri 01:00").penalizesBy(1);
        judged("round N4: V6 Fri 01:00", "round S5: V5 08:00").hasNoImpact();
    }

    /** Saturday and Sunday before the period; of a whole week nobody knows which days. */
    @Test
    void daysBeforeThePeriodCount() {
        judged("worked W1 2026-03-01 8h").hasNoImpact();
        judged("worked W1 2026-03-01 8h", "met C1 W1 2026-02-28").penalizesBy(1);
        judged("worked W1 2026-02-28 8h").hasNoImpact();
        judged("worked W1 2026-03-01 0h", "met C1 W1 2026-02-28").hasNoImpact();
        judged("worked W1 2026-02-23..2026-03-01 40h").hasNoImpact();
    }

    @Test
    void anyNumberUnlessThePolicySaysSo() {
        judged("working-time", "round S3: V3 08:00", "round S4: V4 08:00", "round S5: V5 08:00")
                .hasNoImpact();
    }

    @Test
    void daysOfTrainingCount() {
        judged("round S3: V3 08:00", "shift T4 W1 Thu 14:00-16:00 kind training")
                .penalizesBy(1);
        judged("shift T3 W1 Wed 14:00-16:00 kind training", "round S4: V4 08:00")
                .penalizesBy(1);
    }

    @Test
    void butRowsOfTrainingAloneDoNot() {
        Scenario.of(
                        "working-time days-in-a-row 1",
                        "shift S1 W1 Mon 07:00-13:00",
                        "shift T1 W1 Wed 14:00-16:00 kind training",
                        "shift T2 W1 Thu 14:00-16:00 kind training",
                        "visit V1 C1 Mon 08:00-12:00 30m",
                        "round S1: V1 08:00")
                .judgedBy(ConsecutiveDays::define)
                .hasNoImpact();
    }

    private static SingleConstraintAssertion judged(String... drawing) {
        return Scenario.of(WEEK, String.join("\n", drawing)).judgedBy(ConsecutiveDays::define);
    }
}
