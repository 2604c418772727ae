package coop.commonround.rule.hard;

import ai.timefold.solver.test.api.score.stream.SingleConstraintAssertion;
import coop.commonround.rule.Scenario;
import org.junit.jupiter.api.Test;

/** W1 is 18 on Tuesday the 3rd of March, and works on Monday and Tuesday. */
class DailyHoursTest {
    private static final String DAYS = """
            careworker W1 born 2008-03-03
            shift S1 W1 Mon 06:00-22:00
            shift S2 W1 Tue 06:00-22:00
            travel W1 C1 15m
            """;

    /** 8 h with the ways from home and back. */
    @Test
    void theBoundIsAllowed() {
        judged("visit V1 C1 Mon 08:00-08:00 450m", "round S1: V1 08:00").hasNoImpact();
        judged("visit V1 C1 Mon 08:00-08:00 451m", "round S1: V1 08:00").penalizesBy(1);
    }

    @Test
    void ageIsThatOfTheDay() {
        judged("visit V1 C1 Tue 08:00-08:00 9h", "round S2: V1 08:00").hasNoImpact();
    }

    @Test
    void theBandOfTheMinimumWageTellsTooWhereTheDateOfBirthDoesNot() {
        judged("careworker W1 band under-18", "visit V1 C1 Tue 08:00-08:00 8h", "round S2: V1 08:00")
                .penalizesBy(30);
    }

    @Test
    void volunteersAreNoWorkers() {
        judged("careworker W1 band under-18 contract volunteer", "visit V1 C1 Tue 08:00-08:00 8h", "round S2: V1 08:00")
                .hasNoImpact();
    }

    @Test
    void nobodyWorksLongerThanTheyWant() {
        var volunteer = "careworker W1 contract volunteer day-most 2h";
        judged(volunteer, "visit V1 C1 Mon 08:00-08:00 90m unregulated", "round S1: V1 08:00")
                .hasNoImpact();
        judged(volunteer, "visit V1 C1 Mon 08:00-08:00 91m unregulated", "round S1: V1 08:00")
                .penalizesBy(1);
        judged("careworker W1 day-most 2h", "visit V1 C1 Tue 08:00-08:00 91m", "round S2: V1 08:00")
                .penalizesBy(1);
    }

    @Test
    void theLawBindsWhoWantsMore() {
        var keen = "careworker W1 born 2010-01-01 day-most 9h";
        judged(keen, "visit V1 C1 Mon 08:00-08:00 450m", "round S1: V1 08:00").hasNoImpact();
        judged(keen, "visit V1 C1 Mon 08:00-08:00 451m", "round S1: V1 08:00").penalizesBy(1);
    }

    /** 5 h of visits, and three of training; what training has by itself is no visit's doing. */
    @Test
    void trainingCounts() {
        var visit = "shift S1 W1 Mon 06:00-12:00\nvisit V1 C1 Mon 06:15-06:15 270m\nround S1: V1 06:15";
        judged(visit, "shift T1 W1 Mon 13:00-16:00 kind training").hasNoImpact();
        judged(visit, "shift T1 W1 Mon 13:00-16:01 kind training").penalizesBy(1);
        judged(visit, "shift T1 W1 Mon 13:00-21:30 kind training").penalizesBy(300);
    }

    private static SingleConstraintAssertion judged(String... drawing) {
        return Scenario.of(DAYS, String.join("\n", drawing)).judgedBy(DailyHours::define);
    }
}
