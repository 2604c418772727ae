package coop.commonround.rule.hard;

import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.test.api.score.stream.SingleConstraintAssertion;
import coop.commonround.rule.Scenario;
import org.junit.jupiter.api.Test;

/** Above 6 hours of work, 20 minutes are free. */
class BreakInLongDayTest {
    private static final String DAY = """
            shift S1 W1 Mon 07:00-15:00
            shift S2 W1 Mon 15:00-22:00
            visit V1 C1 Mon 07:00-12:00 3h
            """;

    @Test
    void sixHoursNeedNoBreak() {
        judged(DAY, "visit V2 C2 Mon 10:00-13:00 3h", "round S1: V1 07:00, V2 10:00")
                .hasNoImpact();
    }

    @Test
    void aMinuteMoreNeedsTwentyMinutes() {
        judged(DAY, "visit V2 C2 Mon 10:00-13:00 181m", "round S1: V1 07:00, V2 10:00")
                .penalizesBy(20);
    }

    @Test
    void theWayFromHomeCounts() {
        judged(DAY, "visit V2 C2 Mon 10:00-13:00 179m", "travel W1 C1 1m", "round S1: V1 07:00, V2 10:00")
                .hasNoImpact();
        judged(DAY, "visit V2 C2 Mon 10:00-13:00 180m", "travel W1 C1 1m", "round S1: V1 07:00, V2 10:00")
                .penalizesBy(20);
    }

    /** 3 h and 3 h of care and the paid gap between them are more than 6 h; the gap is the break. */
    @Test
    void aPaidGapIsABreakIfItIsLongEnough() {
        judged(DAY, "visit V2 C2 Mon 10:00-13:00 3h", "round S1: V1 07:00, V2 10:20")
                .hasNoImpact();
        judged(DAY, "visit V2 C2 Mon 10:00-13:00 3h", "round S1: V1 07:00, V2 10:19")
                .penalizesBy(1);
    }

    /** 30 minutes from end to start, 20 of them on the way. */
    @Test
    void travelIsNoBreak() {
        judged(DAY, "visit V2 C2 Mon 10:00-13:00 3h", "travel C1 C2 20m", "round S1: V1 07:00, V2 10:30")
                .penalizesBy(10);
    }

    @Test
    void theGapBetweenTwoRoundsIsABreak() {
        judged(DAY, "visit V2 C2 Mon 10:00-19:00 4h", "round S1: V1 07:00", "round S2: V2 15:00")
                .hasNoImpact();
        judged(DAY, "visit V2 C2 Mon 10:00-19:00 4h", "round S1: V1 11:45", "round S2: V2 15:00")
                .penalizesBy(5);
    }

    @Test
    void aVisitLongerThanAnybodyMayWorkWithoutABreakHoldsItsOwn() {
        judged("shift N1 W1 Mon 22:00-07:00", "visit V1 C1 Mon 22:00-22:00 9h kind waking-night", "round N1: V1 22:00")
                .hasNoImpact();
    }

    @Test
    void aVisitOfSixHoursHoldsNone() {
        judged(DAY, "visit V2 C2 Mon 10:00-13:00 6h", "round S1: V1 07:00, V2 10:00")
                .penalizesBy(20);
    }

    @Test
    void eachDayIsMeasuredByItself() {
        judged(
                        DAY,
                        "visit V2 C2 Mon 10:00-13:00 181m",
                        "shift S3 W1 Tue 07:00-15:00",
                        "visit V3 C1 Tue 07:00-12:00 3h",
                        "visit V4 C1 Tue 10:00-13:00 190m",
                        "round S1: V1 07:00, V2 10:00",
                        "round S3: V3 07:00, V4 10:15")
                .penalizesBy(25);
    }

    /** 90 m and 180 m are four hours and a half. */
    @Test
    void halfAnHourAboveFourAndAHalfUnder18() {
        var young = "careworker W1 born 2010-01-01";
        judged(young, DAY, "visit V2 C2 Mon 10:00-13:00 90m", "round S1: V1 07:00, V2 10:00")
                .hasNoImpact();
        judged(young, DAY, "visit V2 C2 Mon 10:00-13:00 91m", "round S1: V1 07:00, V2 10:30")
                .hasNoImpact();
        judged(young, DAY, "visit V2 C2 Mon 10:00-13:00 91m", "round S1: V1 07:00, V2 10:29")
                .penalizesBy(1);
    }

    @Test
    void bothBoundsAreAllowed() {
        assertThat(BreakInLongDay.secondsShort(21_600, 0, 21_600, 1200)).isZero();
        assertThat(BreakInLongDay.secondsShort(21_601, 0, 21_600, 1200)).isEqualTo(1200);
        assertThat(BreakInLongDay.secondsShort(21_601, 1199, 21_600, 1200)).isEqualTo(1);
        assertThat(BreakInLongDay.secondsShort(21_601, 1200, 21_600, 1200)).isZero();
    }

    private static SingleConstraintAssertion judged(String... drawing) {
        return Scenario.of(drawing).judgedBy(BreakInLongDay::define);
    }
}
