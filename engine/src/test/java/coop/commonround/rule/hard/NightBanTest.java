package coop.commonround.rule.hard;

import ai.timefold.solver.test.api.score.stream.SingleConstraintAssertion;
import coop.commonround.rule.Scenario;
import org.junit.jupiter.api.Test;

/** W1 is 18 on Tuesday the 3rd of March, and lives a quarter of an hour from C1. */
class NightBanTest {
    private static final String NIGHTS = """
            careworker W1 born 2008-03-03
            shift S1 W1 Mon 04:00-03:00
            shift S2 W1 Tue 04:00-03:00
            travel W1 C1 15m
            """;

    @Test
    void homeByTen() {
        judged("visit V1 C1 Mon 21:15-21:15 30m", "round S1: V1 21:15").hasNoImpact();
        judged("visit V1 C1 Mon 21:16-21:16 30m", "round S1: V1 21:16").penalizesBy(1);
    }

    @Test
    void awayFromSix() {
        judged("visit V1 C1 Mon 06:15-06:15 30m", "round S1: V1 06:15").hasNoImpact();
        judged("visit V1 C1 Mon 06:14-06:14 30m", "round S1: V1 06:14").penalizesBy(1);
    }

    /** 22:00 to 02:00. */
    @Test
    void pastMidnightToo() {
        judged("visit V1 C1 Mon 21:00-21:00 285m", "round S1: V1 21:00").penalizesBy(240);
    }

    @Test
    void orFromElevenToSevenByContract() {
        var contract = "working-time young-night 23:00";
        judged(contract, "visit V1 C1 Mon 22:15-22:15 30m", "round S1: V1 22:15")
                .hasNoImpact();
        judged(contract, "visit V1 C1 Mon 22:16-22:16 30m", "round S1: V1 22:16")
                .penalizesBy(1);
        judged(contract, "visit V1 C1 Mon 07:14-07:14 30m", "round S1: V1 07:14")
                .penalizesBy(1);
    }

    @Test
    void ageIsThatOfTheDay() {
        judged("visit V1 C1 Tue 23:00-23:00 30m", "round S2: V1 23:00").hasNoImpact();
    }

    /** In the night to the 29th of March the clocks go forward: 22:00 to 06:00 are seven hours. */
    @Test
    void theNightInWhichClocksGoForwardIsShorter() {
        judged(
                        "period 2026-03-28 2026-03-29",
                        "careworker W1 born 2008-12-01",
                        "shift S3 W1 2026-03-28 21:00-08:00",
                        "visit V1 C1 2026-03-28 22:00-22:00 8h",
                        "round S3: V1 22:00")
                .penalizesBy(420);
    }

    private static SingleConstraintAssertion judged(String... drawing) {
        return drawing[0].startsWith("period")
                ? Scenario.of(drawing).judgedBy(NightBan::define)
                : Scenario.of(NIGHTS, String.join("\n", drawing)).judgedBy(NightBan::define);
    }
}
