package coop.commonround.rule.hard;

import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.test.api.score.stream.SingleConstraintAssertion;
import coop.commonround.model.Limits;
import coop.commonround.rule.Scenario;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** W1 works from 07:00 to 13:00. */
class WithinShiftTest {
    private static final String CASE = """
            shift S1 W1 Mon 07:00-13:00
            shift N1 W1 Mon 22:00-07:00 kind sleep-in
            visit V1 C1 Mon 05:00-14:00 30m
            visit V2 C1 Mon 22:00-22:00 9h kind sleep-in
            visit V3 C1 Mon 22:00-23:00 30m
            """;

    @Test
    void bothEndsAreAllowed() {
        judged(CASE, "round S1: V1 07:00").hasNoImpact();
        judged(CASE, "round S1: V1 06:59").penalizesBy(1);
        judged(CASE, "round S1: V1 12:30").hasNoImpact();
        judged(CASE, "round S1: V1 12:31").penalizesBy(1);
    }

    @Test
    void aVisitCostsItsLengthAtTheMost() {
        judged(CASE, "round S1: V1 05:00").penalizesBy(30);
        judged(CASE, "round S1: V1 14:00").penalizesBy(30);
    }

    /** On leave from 09:00: ten minutes of the visit fall into it. */
    @Test
    void whoIsAwayDoesNotWork() {
        judged(CASE, "shift L1 W1 Mon 09:00-17:00 kind leave", "round S1: V1 08:40")
                .penalizesBy(10);
        judged(CASE, "shift L1 W1 Mon 09:00-17:00 kind leave", "round S1: V1 08:30")
                .hasNoImpact();
    }

    @Test
    void whoIsOnCallIsNotAway() {
        judged(CASE, "shift L1 W1 Mon 09:00-17:00 kind on-call", "round S1: V1 09:00")
                .hasNoImpact();
    }

    @Test
    void aSleepInShiftTakesSleepInsAlone() {
        judged(CASE, "round N1: V2 22:00").hasNoImpact();
        judged(CASE, "round N1: V3 22:00").penalizesBy(30);
    }

    /** 22:00 to 07:00 is ten hours long in that night. */
    @Test
    void theNightInWhichClocksGoBackHoldsTenHours() {
        var night = """
                period 2026-10-24 2026-10-25
                shift N1 W1 Sat 22:00-07:00
                """;
        judged(night, "visit V1 C1 Sat 22:00-22:00 10h kind waking-night", "round N1: V1 22:00")
                .hasNoImpact();
        judged(night, "visit V1 C1 Sat 22:00-22:00 601m kind waking-night", "round N1: V1 22:00")
                .penalizesBy(1);
    }

    /** Twenty minutes from home to C1, and back. */
    @Test
    void theCommuteLiesWithinTheShiftIfThePolicySaysSo() {
        var within = "travel W1 C1 20m\ncommute within-shift";
        judged(CASE, "travel W1 C1 20m", "round S1: V1 07:00").hasNoImpact();
        judged(CASE, within, "round S1: V1 07:20").hasNoImpact();
        judged(CASE, within, "round S1: V1 07:19").penalizesBy(1);
        judged(CASE, within, "round S1: V1 12:10").hasNoImpact();
        judged(CASE, within, "round S1: V1 12:35").penalizesBy(25);
    }

    /** V1 from 12:20 to 12:50 in the middle, V4 from 06:50 at the beginning, V5 to 13:05 at the end. */
    @Test
    void theCommuteCountsOnceARound() {
        var others = "visit V4 C1 Mon 05:00-14:00 30m\nvisit V5 C1 Mon 05:00-14:00 15m";
        judged(CASE, others, "travel W1 C1 20m", "commute within-shift", "round S1: V4 06:50, V1 12:20, V5 12:50")
                .penalizesBy(20 + 10 + 5 + 20);
    }

    @Test
    void theEndMayComeSomewhatLaterIfThePolicySaysSo() {
        var overrun = Limits.DEFAULT.withMostOverrun(Duration.ofMinutes(15));
        judged(overrun, CASE, "round S1: V1 12:45").hasNoImpact();
        judged(overrun, CASE, "round S1: V1 12:46").penalizesBy(1);
        judged(overrun, CASE, "round S1: V1 06:59").penalizesBy(1);
        judged(overrun, CASE, "travel W1 C1 20m\ncommute within-shift", "round S1: V1 12:25")
                .hasNoImpact();
        judged(overrun, CASE, "travel W1 C1 20m\ncommute within-shift", "round S1: V1 12:26")
                .penalizesBy(1);
    }

    @Test
    void secondsLieOutsideOnEitherSide() {
        assertThat(WithinShift.secondsOutside(10, 20, 10, 20)).isZero();
        assertThat(WithinShift.secondsOutside(9, 21, 10, 20)).isEqualTo(2);
        assertThat(WithinShift.secondsOutside(1, 5, 10, 20)).isEqualTo(4);
        assertThat(WithinShift.secondsOutside(30, 34, 10, 20)).isEqualTo(4);
    }

    private static SingleConstraintAssertion judged(Limits limits, String... drawing) {
        return Scenario.of(drawing).with(limits).judgedBy(WithinShift::define);
    }

    private static SingleConstraintAssertion judged(String... drawing) {
        return Scenario.of(drawing).judgedBy(WithinShift::define);
    }
}
