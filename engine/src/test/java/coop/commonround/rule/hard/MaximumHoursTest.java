package coop.commonround.rule.hard;

import ai.timefold.solver.test.api.score.stream.SingleConstraintAssertion;
import coop.commonround.rule.Scenario;
import org.junit.jupiter.api.Test;

/** W1 works no more than two hours a week. */
class MaximumHoursTest {
    private static final String WEEKS = """
            period 2026-03-02 2026-03-15
            careworker W1 hours 0 2
            shift S1 W1 Mon 07:00-13:00
            shift S2 W1 Tue 07:00-13:00
            shift S3 W1 Mon2 07:00-13:00
            """;

    @Test
    void theBoundIsAllowed() {
        judged(WEEKS, visits("60m", "60m"), "round S1: V1 08:00", "round S2: V2 08:00")
                .hasNoImpact();
        judged(WEEKS, visits("60m", "61m"), "round S1: V1 08:00", "round S2: V2 08:00")
                .penalizesBy(1);
    }

    /** 60 m + 10 m + 15 m + 36 m = 121 m. */
    @Test
    void travelAndPaidWaitingAreWork() {
        judged(
                        WEEKS,
                        visits("60m", "60m"),
                        "visit V4 C2 Mon 08:00-12:00 36m",
                        "travel C1 C2 10m",
                        "round S1: V1 08:00, V4 09:25")
                .penalizesBy(1);
    }

    /** The gap of 61 minutes is the careworker's own. */
    @Test
    void unpaidWaitingIsNot() {
        judged(WEEKS, visits("60m", "60m"), "visit V4 C1 Mon 08:00-12:00 60m", "round S1: V1 08:00, V4 10:01")
                .hasNoImpact();
    }

    /** Two rounds of 60 m, each 30 m from home and 30 m back: 240 m. */
    @Test
    void theWayFromHomeIsWorkingTime() {
        judged(WEEKS, visits("60m", "60m"), "travel W1 C1 30m", "round S1: V1 08:00", "round S2: V2 08:00")
                .penalizesBy(120);
    }

    /** Forty hours under 18, less those of another job: here three. */
    @Test
    void theLawSetsTheMaximumUnder18() {
        var young = "careworker W1 hours 0 48 born 2010-01-01 other-job 37h";
        judged(WEEKS, young, visits("90m", "90m"), "round S1: V1 08:00", "round S2: V2 08:00")
                .hasNoImpact();
        judged(WEEKS, young, visits("90m", "91m"), "round S1: V1 08:00", "round S2: V2 08:00")
                .penalizesBy(1);
        judged(WEEKS, young + " opted-out", visits("90m", "91m"), "round S1: V1 08:00", "round S2: V2 08:00")
                .penalizesBy(1);
    }

    /** What is paid for training, or its span; of a whole day a fifth of the contract, here an hour. */
    @Test
    void trainingTakesItsShare() {
        var both = visits("60m", "60m") + "\nround S1: V1 08:00\nround S2: V2 08:00";
        judged(WEEKS, both, "shift T1 W1 Wed 09:00-09:20 kind training").penalizesBy(20);
        judged(WEEKS, both, "shift T1 W1 Wed 09:00-15:00 kind training paid 10m")
                .penalizesBy(10);
        judged(WEEKS, both, "shift T1 W1 Mon2 09:00-12:00 kind training").hasNoImpact();
        judged(WEEKS, both, "careworker W1 hours 5 5", "shift T1 W1 Wed 00:00-23:59 kind training")
                .hasNoImpact();
        judged(WEEKS, both, "careworker W1 hours 5 5", "shift T1 W1 Wed 09:00-12:01 kind training")
                .penalizesBy(1);
    }

    @Test
    void eachWeekStartsAfresh() {
        judged(WEEKS, visits("120m", "120m"), "round S1: V1 08:00", "round S3: V3 08:00")
                .hasNoImpact();
        judged(WEEKS, visits("121m", "122m"), "round S1: V1 08:00", "round S3: V3 08:00")
                .penalizesBy(1 + 2);
    }

    /** All three hours past midnight belong to the week of the Sunday on which the shift starts. */
    @Test
    void aNightBelongsToTheWeekItStartsIn() {
        judged(
                        WEEKS,
                        visits("60m", "60m"),
                        "shift N1 W1 Sun 22:00-07:00",
                        "visit V4 C1 Mon2 00:30-02:00 180m",
                        "round N1: V4 Mon2 00:30",
                        "round S3: V3 08:00")
                .penalizesBy(60);
    }

    private static String visits(String first, String others) {
        return """
                visit V1 C1 Mon 08:00-12:00 %s
                visit V2 C1 Tue 08:00-12:00 %s
                visit V3 C1 Mon2 08:00-12:00 %s
                """.formatted(first, others, others);
    }

    private static SingleConstraintAssertion judged(String... drawing) {
        return Scenario.of(drawing).judgedBy(MaximumHours::define);
    }
}
