package coop.commonround.rule.hard;

import ai.timefold.solver.test.api.score.stream.SingleConstraintAssertion;
import coop.commonround.rule.Scenario;
import org.junit.jupiter.api.Test;

/** W1 lifts and gives medicine until Tuesday, W2 lifts and leads, W3 gives medicine. */
class SkillHeldTest {
    private static final String CASE = """
            careworker W1 skills lifting medicine<=Tue
            careworker W2 skills lifting leading
            careworker W3 skills medicine
            shift S1 W1 Mon 07:00-13:00
            shift S2 W2 Mon 07:00-13:00
            shift S3 W3 Mon 07:00-13:00
            shift S4 W4 Mon 07:00-13:00
            """;
    private static final String TOGETHER = "visit V1 C1 Mon 08:00-12:00 30m needs 2 collective skills lifting medicine";

    @Test
    void eachSkillMissingCostsOne() {
        judged(CASE, "visit V1 C1 Mon 08:00-12:00 30m skills lifting medicine", "round S1: V1 08:00")
                .hasNoImpact();
        judged(CASE, "visit V1 C1 Mon 08:00-12:00 30m skills lifting medicine", "round S2: V1 08:00")
                .penalizesBy(1);
        judged(CASE, "visit V1 C1 Mon 08:00-12:00 30m skills feeding stoma", "round S2: V1 08:00")
                .penalizesBy(2);
    }

    @Test
    void aSkillCountsOnTheDayOfTheVisit() {
        judged(
                        CASE,
                        "visit V1 C1 Tue 08:00-12:00 30m skills medicine",
                        "shift T1 W1 Tue 07:00-13:00",
                        "round T1: V1 08:00")
                .hasNoImpact();
        judged(
                        CASE,
                        "visit V1 C1 Wed 08:00-12:00 30m skills medicine",
                        "shift T1 W1 Wed 07:00-13:00",
                        "round T1: V1 08:00")
                .penalizesBy(1);
    }

    @Test
    void eachOfTwoHoldsThem() {
        judged(
                        CASE,
                        "visit V1 C1 Mon 08:00-12:00 30m needs 2 skills lifting",
                        "round S1: V1 08:00",
                        "round S2: V1 08:00")
                .hasNoImpact();
        judged(
                        CASE,
                        "visit V1 C1 Mon 08:00-12:00 30m needs 2 skills lifting",
                        "round S1: V1 08:00",
                        "round S3: V1 08:00")
                .penalizesBy(1);
    }

    @Test
    void orAllTogetherDo() {
        judged(CASE, TOGETHER, "round S2: V1 08:00", "round S3: V1 08:00").hasNoImpact();
        judged(CASE, TOGETHER, "round S2: V1 08:00", "round S4: V1 08:00").penalizesBy(1);
    }

    @Test
    void whoIsStillToComeMayBringTheRest() {
        judged(CASE, TOGETHER, "round S2: V1 08:00").hasNoImpact();
    }

    @Test
    void oneHoldsTheLeadsSkills() {
        judged(CASE, "visit V1 C1 Mon 08:00-12:00 30m needs 2 lead leading", "round S2: V1 08:00", "round S3: V1 08:00")
                .hasNoImpact();
        judged(CASE, "visit V1 C1 Mon 08:00-12:00 30m needs 2 lead leading", "round S1: V1 08:00", "round S3: V1 08:00")
                .penalizesBy(1);
    }

    /** W2 leads and W3 gives medicine, but neither does both. */
    @Test
    void theLeadHoldsAllOfThem() {
        judged(
                        CASE,
                        "visit V1 C1 Mon 08:00-12:00 30m needs 2 lead leading medicine",
                        "round S2: V1 08:00",
                        "round S3: V1 08:00")
                .penalizesBy(1);
    }

    @Test
    void whoGoesAloneIsTheLead() {
        judged(CASE, "visit V1 C1 Mon 08:00-12:00 30m lead leading medicine", "round S4: V1 08:00")
                .penalizesBy(2);
    }

    private static SingleConstraintAssertion judged(String... drawing) {
        return Scenario.of(drawing).judgedBy(SkillHeld::define);
    }
}
