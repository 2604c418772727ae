package coop.commonround.rule.hard;

import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.test.api.score.stream.SingleConstraintAssertion;
import coop.commonround.rule.Scenario;
import org.junit.jupiter.api.Test;

/** Eleven hours lie between coming home and setting out again. */
class DailyRestTest {
    private static final String LATE = """
            shift S1 W1 Mon 14:00-22:00
            shift N1 W1 Mon 22:00-03:00
            shift S2 W1 Tue 07:00-20:00
            visit V1 C1 Mon 18:00-22:00 30m
            visit V2 C2 Tue 07:00-14:00 30m
            visit V3 C1 Mon 23:00-02:00 30m
            """;
    private static final String COMMUTE = """
            travel C1 W1 15m
            travel W1 C2 15m
            """;
    private static final String OCTOBER = """
            period 2026-10-24 2026-10-25
            shift S1 W1 Sat 14:00-22:00
            shift S2 W1 Sun 07:00-20:00
            visit V1 C1 Sat 18:00-22:00 30m
            visit V2 C2 Sun 07:00-14:00 30m
            """;
    private static final String MARCH = OCTOBER.replace("2026-10-24 2026-10-25", "2026-03-28 2026-03-29");

    /** Home at 22:15; sets out a quarter of an hour before the first visit. */
    @Test
    void restRunsFromHomeToHome() {
        judged(LATE, COMMUTE, "round S1: V1 21:30", "round S2: V2 09:30").hasNoImpact();
        judged(LATE, COMMUTE, "round S1: V1 21:30", "round S2: V2 09:29").penalizesBy(1);
    }

    /** Home at 20:45 on the eve of the period; what is earlier than that does not matter. */
    @Test
    void theLastDayBeforeThePeriodCounts() {
        var past = """
                worked W1 2026-02-28 8h home 15:00-23:30
                worked W1 2026-03-01 8h home 13:00-20:45
                visit V0 C1 Mon 07:00-12:00 30m
                shift S0 W1 Mon 07:00-13:00
                """;
        judged(LATE, past, "round S0: V0 07:45").hasNoImpact();
        judged(LATE, past, "round S0: V0 07:44").penalizesBy(1);
    }

    /** Home at 22:00; twelve hours under 18. */
    @Test
    void twelveHoursUnder18() {
        judged("careworker W1 born 2010-01-01", LATE, "round S1: V1 21:30", "round S2: V2 10:00")
                .hasNoImpact();
        judged("careworker W1 born 2010-01-01", LATE, "round S1: V1 21:30", "round S2: V2 09:59")
                .penalizesBy(1);
    }

    /** The visit ends at 02:00 on Tuesday. */
    @Test
    void restStartsWhenAShiftPastMidnightEnds() {
        judged(LATE, "round N1: V3 Tue 01:30", "round S2: V2 13:00").hasNoImpact();
        judged(LATE, "round N1: V3 Tue 01:30", "round S2: V2 12:59").penalizesBy(1);
    }

    /** Away from home until 07:00, at work from 08:00: 10 h short. The hours asleep are working time (SIMAP, Jaeger). */
    @Test
    void aSleepInIsWork() {
        judged(
                        LATE,
                        "shift N2 W1 Mon 22:00-07:00 kind sleep-in",
                        "visit V4 C1 Mon 22:00-22:00 9h kind sleep-in",
                        "round N2: V4 22:00",
                        "round S2: V2 08:00")
                .penalizesBy(600);
    }

    @Test
    void theTwoHalvesOfASplitDayNeedNoRestBetweenThem() {
        judged(
                        LATE,
                        "visit V5 C1 Mon 08:00-09:00 30m",
                        "shift S0 W1 Mon 07:00-10:00",
                        "round S0: V5 08:00",
                        "round S1: V1 18:00")
                .hasNoImpact();
    }

    /** Home at 22:00 summer time; the night is an hour longer, so 08:00 is eleven hours later. */
    @Test
    void theNightInWhichClocksGoBackIsLonger() {
        judged(OCTOBER, "round S1: V1 21:30", "round S2: V2 08:00").hasNoImpact();
        judged(OCTOBER, "round S1: V1 21:30", "round S2: V2 07:59").penalizesBy(1);
    }

    /** Home at 22:00; the night is an hour shorter, so eleven hours later it is 10:00. */
    @Test
    void theNightInWhichClocksGoForwardIsShorter() {
        judged(MARCH, "round S1: V1 21:30", "round S2: V2 10:00").hasNoImpact();
        judged(MARCH, "round S1: V1 21:30", "round S2: V2 09:59").penalizesBy(1);
    }

    /** 22:00 to 08:00 on Tuesday is an hour short, 08:30 to 19:00 within it is none, 19:30 to 06:00 half an hour. */
    @Test
    void eachNightIsMeasured() {
        judged(
                        LATE,
                        "shift S3 W1 Wed 05:00-13:00",
                        "visit V5 C1 Tue 07:00-20:00 30m",
                        "visit V6 C1 Wed 05:00-12:00 30m",
                        "round S1: V1 21:30",
                        "round S2: V2 08:00, V5 19:00",
                        "round S3: V6 06:00")
                .penalizesBy(60 + 30);
    }

    @Test
    void theBoundIsAllowed() {
        assertThat(DailyRest.secondsShort(0, 39_600, 39_600)).isZero();
        assertThat(DailyRest.secondsShort(0, 39_599, 39_600)).isEqualTo(1);
    }

    /** Home at 22:00, and done with training at 21:00. */
    @Test
    void trainingIsWorkIfItsTimesAreKnown() {
        var late = "shift S1 W1 Mon 14:00-22:00\nvisit V1 C1 Mon 21:30-21:30 30m\nround S1: V1 21:30";
        judged(late, "shift T1 W1 Tue 09:00-12:00 kind training").hasNoImpact();
        judged(late, "shift T1 W1 Tue 08:59-12:00 kind training").penalizesBy(1);
        judged(late, "shift T1 W1 Tue 00:00-23:59 kind training").hasNoImpact();
        var early = "shift S2 W1 Tue 06:00-12:00\nvisit V2 C1 Tue 08:00-08:00 30m\nround S2: V2 08:00";
        judged(early, "shift T1 W1 Mon 18:00-21:00 kind training").hasNoImpact();
        judged(early, "shift T1 W1 Mon 18:00-21:01 kind training").penalizesBy(1);
    }

    @Test
    void soIsBeingReadyAtAPlaceOfWorkButNotAtHome() {
        var late = "shift S1 W1 Mon 14:00-22:00\nvisit V1 C1 Mon 21:30-21:30 30m\nround S1: V1 21:30";
        judged(late, "shift T1 W1 Tue 08:59-12:00 kind stand-by").penalizesBy(1);
        judged(late, "shift T1 W1 Mon 22:00-12:00 kind on-call").hasNoImpact();
    }

    /** On one day they are one day's work; between days of training no visit is too near. */
    @Test
    void trainingAloneIsNoVisitsDoing() {
        judged(
                        "shift S1 W1 Mon 06:00-12:00",
                        "shift T1 W1 Mon 13:00-22:00 kind training",
                        "shift T2 W1 Tue 21:00-23:00 kind training",
                        "shift T3 W1 Wed 07:00-09:00 kind training",
                        "visit V1 C1 Mon 08:00-08:00 30m",
                        "round S1: V1 08:00")
                .hasNoImpact();
    }

    private static SingleConstraintAssertion judged(String... drawing) {
        return Scenario.of(drawing).judgedBy(DailyRest::define);
    }
}
