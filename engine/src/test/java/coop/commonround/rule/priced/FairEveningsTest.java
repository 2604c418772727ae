package coop.commonround.rule.priced;

import ai.timefold.solver.test.api.score.stream.SingleConstraintAssertion;
import coop.commonround.rule.Scenario;
import org.junit.jupiter.api.Test;

/** Each evening above a fair share costs £1: 100,000 thousandths of a penny. W1 and W2 share them. */
class FairEveningsTest {
    private static final String CASE = """
            shift S1 W1 Mon 14:00-22:00
            shift S2 W1 Tue 14:00-22:00
            shift S3 W1 Wed 14:00-22:00
            shift S5 W2 Tue 14:00-22:00
            shift S6 W3 Tue 07:00-13:00
            visit V1 C1 Mon 18:00-22:00 30m
            visit V2 C1 Tue 18:00-22:00 30m
            visit V3 C1 Wed 18:00-22:00 30m
            visit V4 C1 Tue 18:00-22:00 30m
            """;
    private static final String VOLUNTEER = """
            careworker W4 contract volunteer
            shift S7 W4 Mon 14:00-22:00
            """;

    /** Two evenings for two: one each. */
    @Test
    void aFairShareIsFree() {
        judged(CASE, "round S1: V1 19:30", "round S5: V2 19:30").hasNoImpact();
    }

    /** Two evenings for two, both W1's: one above. */
    @Test
    void eachEveningAboveItCounts() {
        judged(CASE, "round S1: V1 19:30", "round S2: V2 19:30").penalizesBy(100_000);
    }

    /** Three evenings for two: two each, rounded up. */
    @Test
    void theShareIsRoundedUp() {
        judged(CASE, "round S1: V1 19:30", "round S2: V2 19:30", "round S3: V3 19:30")
                .penalizesBy(100_000);
        judged(CASE, "round S1: V1 19:30", "round S2: V2 19:30", "round S5: V4 19:30")
                .hasNoImpact();
    }

    @Test
    void workThatEndsAtSevenIsNoEveningWork() {
        judged(CASE, "round S1: V1 18:30", "round S2: V2 18:30").hasNoImpact();
        judged(CASE, "round S1: V1 18:31", "round S2: V2 18:31").penalizesBy(100_000);
    }

    @Test
    void twoRoundsOfOneEveningAreOne() {
        judged(
                        CASE,
                        "shift S9 W1 Mon 20:00-22:00",
                        "visit V9 C1 Mon 18:00-22:00 30m",
                        "round S1: V1 19:30",
                        "round S9: V9 20:30",
                        "round S5: V2 19:30")
                .hasNoImpact();
    }

    /** Who has no shift in an evening, or is a volunteer, takes no share: three evenings are two each. */
    @Test
    void volunteersTakeNoShare() {
        judged(CASE, VOLUNTEER, "round S1: V1 19:30", "round S2: V2 19:30", "round S3: V3 19:30")
                .penalizesBy(100_000);
        judged(CASE, VOLUNTEER, "round S7: V1 19:30").hasNoImpact();
    }

    @Test
    void aNightIsEveningWorkOnTheDayItStarts() {
        judged(
                        CASE,
                        "shift N1 W1 Thu 22:00-07:00",
                        "visit V9 C1 Fri 01:00-02:00 30m",
                        "round S1: V1 19:30",
                        "round N1: V9 Fri 01:00")
                .penalizesBy(100_000);
    }

    private static SingleConstraintAssertion judged(String... drawing) {
        return Scenario.of(drawing).judgedBy(FairEvenings::define);
    }
}
