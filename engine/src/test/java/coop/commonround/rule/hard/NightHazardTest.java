package coop.commonround.rule.hard;

import ai.timefold.solver.test.api.score.stream.SingleConstraintAssertion;
import coop.commonround.rule.Scenario;
import org.junit.jupiter.api.Test;

/** W1, half an hour from C1, is a night worker whose work is found to be a heavy strain. */
class NightHazardTest {
    private static final String NIGHTS = """
            careworker W1 nights hazard
            shift S1 W1 Mon 05:00-08:00
            shift S2 W1 Mon 17:00-07:00
            shift S3 W1 Tue 12:00-07:00
            travel W1 C1 30m
            """;

    @Test
    void eightHoursFromHomeToHome() {
        judged("visit V1 C1 Mon 22:00-22:00 7h", "round S2: V1 22:00").hasNoImpact();
        judged("visit V1 C1 Mon 22:00-22:00 421m", "round S2: V1 22:00").penalizesBy(1);
    }

    @Test
    void whereItIsFoundAndForNightWorkers() {
        judged("careworker W1 nights", "visit V1 C1 Mon 22:00-22:00 421m", "round S2: V1 22:00")
                .hasNoImpact();
        judged("careworker W1 no-nights hazard", "visit V1 C1 Mon 22:00-22:00 421m", "round S2: V1 22:00")
                .hasNoImpact();
    }

    /** Home at 23:00, and at 23:01. */
    @Test
    void aDayWithAnyNightTime() {
        judged("visit V1 C1 Tue 13:30-13:30 9h", "round S3: V1 13:30").hasNoImpact();
        judged("visit V1 C1 Tue 13:31-13:31 9h", "round S3: V1 13:31").penalizesBy(120);
    }

    /** From 21:30 on Monday: 8 h, and on Tuesday what lies before 21:30. */
    @Test
    void anyTwentyFourHours() {
        var monday = "visit V1 C1 Mon 22:00-22:00 7h";
        judged(monday, "visit V2 C1 Tue 22:00-22:00 2h", "round S2: V1 22:00", "round S3: V2 22:00")
                .hasNoImpact();
        judged(monday, "visit V2 C1 Tue 21:45-21:45 2h", "round S2: V1 22:00", "round S3: V2 21:45")
                .penalizesBy(15);
    }

    /**
     * Two rounds on Monday, 04:30 to 06:30 and 19:30 to 23:30: 6 h. On Tuesday from 17:30 to 20:30: of any 24 hours, those from
     * 17:30 on Monday hold most: 4 h and nothing of Tuesday; those that end at 20:30 on Tuesday hold 3 h and 3 h.
     */
    @Test
    void unpaidGapsAreNoWork() {
        judged(
                        "visit V1 C1 Mon 05:00-05:00 1h",
                        "visit V2 C1 Mon 20:00-20:00 3h",
                        "visit V3 C1 Tue 18:00-18:00 2h",
                        "round S1: V1 05:00",
                        "round S2: V2 20:00",
                        "round S3: V3 18:00")
                .hasNoImpact();
    }

    /** Up to 15:30: 1 h 30 of Monday, and 8 h of Sunday; up to 17:00 no more than 8 h. What Sunday alone has is not Monday's doing. */
    @Test
    void theDayBeforeThePeriodCounts() {
        var sunday = "worked W1 2026-03-01 8h30m home 15:00-23:30";
        var early = "shift S4 W1 Mon 12:00-16:30";
        judged(sunday, early, "visit V1 C1 Mon 14:30-14:30 30m", "round S4: V1 14:30")
                .penalizesBy(90);
        judged(sunday, early, "visit V1 C1 Mon 16:00-16:00 30m", "round S4: V1 16:00")
                .hasNoImpact();
    }

    private static SingleConstraintAssertion judged(String... drawing) {
        return Scenario.of(NIGHTS, String.join("\n", drawing)).judgedBy(NightHazard::define);
    }
}
