package coop.commonround.rule.hard;

import ai.timefold.solver.test.api.score.stream.SingleConstraintAssertion;
import coop.commonround.rule.Scenario;
import org.junit.jupiter.api.Test;

/** W1 lives half an hour from C1. */
class NightHealthTest {
    private static final String NIGHTS = """
            shift S1 W1 Mon 21:00-07:00
            shift S2 W1 Tue 21:00-07:00
            travel W1 C1 30m
            """;
    private static final String TUESDAY = "visit V1 C1 Tue 22:00-22:00 4h";
    private static final String MADE = "round S2: V1 22:00";

    /** 23:00 to 02:30. */
    @Test
    void theLastDayCounts() {
        judged("careworker W1 nights assessed Tue", TUESDAY, MADE).hasNoImpact();
        judged("careworker W1 nights assessed Mon", TUESDAY, MADE).penalizesBy(210);
    }

    /** 23:00 to 01:59 and to 02:00. */
    @Test
    void lessThanThreeHoursAreNoNightWork() {
        judged("careworker W1 nights assessed Mon", "visit V1 C1 Tue 22:00-22:00 209m", MADE)
                .hasNoImpact();
        judged("careworker W1 nights assessed Mon", "visit V1 C1 Tue 22:00-22:00 210m", MADE)
                .penalizesBy(180);
    }

    @Test
    void whoIsDeclaredNeedsOne() {
        judged("careworker W1 nights", TUESDAY, MADE).penalizesBy(210);
        judged("careworker W1 no-nights", TUESDAY, MADE).hasNoImpact();
        judged("careworker W1 no-nights assessed Mon", TUESDAY, MADE).hasNoImpact();
    }

    @Test
    void whoIsToldByTheirShiftsNeedsOneThatHasNotRunOut() {
        judged(TUESDAY, MADE).hasNoImpact();
        judged("careworker W1 assessed Mon", TUESDAY, MADE).penalizesBy(210);
    }

    private static SingleConstraintAssertion judged(String... drawing) {
        return Scenario.of(NIGHTS, String.join("\n", drawing)).judgedBy(NightHealth::define);
    }
}
