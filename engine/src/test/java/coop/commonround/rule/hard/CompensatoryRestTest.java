package coop.commonround.rule.hard;

import ai.timefold.solver.test.api.score.stream.SingleConstraintAssertion;
import coop.commonround.rule.Scenario;
import org.junit.jupiter.api.Test;

/** W1 is home at 22:00 on Monday and sets out at 07:00 on Tuesday: nine hours, so that two are owed. */
class CompensatoryRestTest {
    private static final String WEEK = """
            shift S1 W1 Mon 06:00-23:59
            shift S2 W1 Tue 06:00-23:59
            shift S3 W1 Wed 06:00-23:59
            shift S4 W1 Thu 06:00-23:59
            shift S3b W1 Wed 20:00-23:59
            visit V1 C1 Mon 21:30-21:30 30m
            visit V2 C1 Tue 07:00-07:00 30m
            round S1: V1 21:30
            """;

    /** Due at the end of Wednesday; Tuesday night gives what it has beyond eleven hours, and Wednesday night begins too late. */
    @Test
    void whatIsNotMadeGoodByItsDayIsBroken() {
        judged("within 1", "20:30", "08:00").hasNoImpact(); // all of Wednesday from 19:30 on is free
        busy("within 1", "20:30", "08:00").penalizesBy(120);
        busy("within 1", "20:30", "09:59").penalizesBy(1);
        busy("within 1", "20:30", "10:00").hasNoImpact();
    }

    @Test
    void aNightThatMayNotBeShortOwesNothing() {
        Scenario.of(WEEK, nights("within 1", "20:30", "08:00").replace("short-night W1 Tue", "short-night W1 Thu"))
                .judgedBy(CompensatoryRest::define)
                .hasNoImpact();
    }

    @Test
    void whatFallsDueAfterThePeriodIsLeftToTheNext() {
        busy("within 5", "20:30", "08:00").hasNoImpact();
        judged("within 14", "22:00", "08:00").hasNoImpact();
    }

    /** The last day off is the weekly rest: without 24 hours for it in the week nothing is made good. */
    @Test
    void aWeekWithoutWeeklyRestMakesNothingGood() {
        var everyDay = """
                shift S5 W1 Fri 06:00-23:59
                shift S6 W1 Sat 06:00-23:59
                shift S7 W1 Sun 06:00-23:59
                visit V5 C1 Fri 12:00-12:00 30m
                visit V6 C1 Sat 12:00-12:00 30m
                visit V7 C1 Sun 12:00-12:00 30m
                visit V8 C1 Thu 12:00-12:00 30m
                visit V9 C1 Wed 12:00-12:00 30m
                working-time within 4
                short-night W1 Tue
                round S2: V2 07:00
                round S3: V9 12:00
                round S4: V8 12:00
                round S5: V5 12:00
                round S6: V6 12:00
                round S7: V7 12:00
                """;
        Scenario.of(WEEK, everyDay).judgedBy(CompensatoryRest::define).penalizesBy(120);
    }

    /** Two hours from before the period and two of Tuesday: the older is made good first, by Wednesday morning. */
    @Test
    void whatIsDueFirstIsMadeGoodFirst() {
        var owed = """
                worked W1 2026-03-01 8h home 12:00-22:00
                owed W1 2026-02-25 2h due Wed
                shift S0 W1 Mon 09:00-12:00
                visit V0 C1 Mon 09:00-09:00 30m
                round S0: V0 09:00
                """;
        Scenario.of(WEEK, owed + nights("within 14", "20:30", "10:00") + late())
                .judgedBy(CompensatoryRest::define)
                .hasNoImpact();
        Scenario.of(WEEK, owed + nights("within 14", "20:30", "09:59") + late())
                .judgedBy(CompensatoryRest::define)
                .penalizesBy(1);
    }

    private static SingleConstraintAssertion judged(String within, String lastOfTuesday, String firstOfWednesday) {
        return Scenario.of(WEEK, nights(within, lastOfTuesday, firstOfWednesday))
                .judgedBy(CompensatoryRest::define);
    }

    private static SingleConstraintAssertion busy(String within, String lastOfTuesday, String firstOfWednesday) {
        return Scenario.of(WEEK, nights(within, lastOfTuesday, firstOfWednesday) + late())
                .judgedBy(CompensatoryRest::define);
    }

    private static String nights(String within, String lastOfTuesday, String firstOfWednesday) {
        return """
                working-time %s
                short-night W1 Tue
                visit V3 C1 Tue %2$s-%2$s 30m
                visit V4 C1 Wed %3$s-%3$s 30m
                round S2: V2 07:00, V3 %2$s
                round S3: V4 %3$s
                """.formatted(within, lastOfTuesday, firstOfWednesday);
    }

    private static String late() {
        return "visit V5 C1 Wed 22:00-22:00 30m\nround S3b: V5 22:00\n";
    }
}
