package coop.commonround.rule.planning;

import static org.assertj.core.api.Assertions.assertThat;

import coop.commonround.rule.Scenario;
import org.junit.jupiter.api.Test;

/** When visits start, for given rounds. */
class StartTimesTest {
    private static final String CASE = """
            shift S1 W1 Mon 07:00-13:00
            shift S2 W2 Mon 08:00-13:00
            visit V1 C1 Mon 06:00-12:00 30m
            visit V2 C2 Mon 09:00-12:00 30m
            visit V3 C3 Mon 06:00-12:00 30m
            visit D1 C1 Mon 06:00-12:00 30m needs 2
            visit D2 C2 Mon 06:00-12:00 30m needs 2
            travel C1 C2 10m
            travel W1 C1 20m
            """;

    @Test
    void theFirstStartsWithTheShiftHoweverLongTheCommute() {
        assertThat(times("round S1: V1 09:00")).isEqualTo("V1 07:00-07:30");
    }

    @Test
    void theFirstStartsAfterTheCommuteIfTheShiftHoldsIt() {
        assertThat(times("commute within-shift\nround S1: V1 09:00")).isEqualTo("V1 07:20-07:50");
        assertThat(times("commute within-shift\nround S1: V1 09:00, V3 09:00"))
                .isEqualTo("V1 07:20-07:50, V3 07:50-08:20");
        assertThat(times("commute paid\nround S1: V1 09:00")).isEqualTo("V1 07:00-07:30");
    }

    @Test
    void theFirstWaitsForItsWindowAndIsNotPaidForIt() {
        assertThat(times("round S1: V2 09:00")).isEqualTo("V2 09:00-09:30");
    }

    @Test
    void theNextStartsOnArrival() {
        assertThat(times("round S2: V2 09:00, V1 10:00", "S2")).isEqualTo("V2 09:00-09:30, travel 10m, V1 09:40-10:10");
    }

    @Test
    void theNextWaitsForItsWindow() {
        assertThat(times("round S1: V1 08:00, V2 09:00"))
                .isEqualTo("V1 07:00-07:30, travel 10m, wait 80m, V2 09:00-09:30");
    }

    @Test
    void lateIsLate() {
        assertThat(times("visit V4 C2 Mon 06:30-07:00 30m\nround S1: V1 07:00, V4 07:00"))
                .isEqualTo("V1 07:00-07:30, travel 10m, V4 07:40-08:10");
    }

    /** V5 is reached at 07:40, after its first window. */
    @Test
    void whoComesTooLateForAWindowWaitsForTheNext() {
        assertThat(times("visit V5 C2 Mon 06:30-07:39 30m or 08:00-08:30\nround S1: V1 07:00, V5 07:00"))
                .isEqualTo("V1 07:00-07:30, travel 10m, wait 20m, V5 08:00-08:30");
        assertThat(times("visit V5 C2 Mon 06:30-07:40 30m or 08:00-08:30\nround S1: V1 07:00, V5 07:00"))
                .isEqualTo("V1 07:00-07:30, travel 10m, V5 07:40-08:10");
    }

    /** V5 may start at 08:00 at the earliest; V3, which must come no sooner than ten minutes before, waits for 09:00. */
    @Test
    void aLinkHoldsAVisitBackToItsNextWindow() {
        assertThat(times("""
                visit V5 C1 Mon 08:00-10:00 30m
                visit V6 C3 Mon 06:00-07:30 30m or 09:00-10:00
                link V6 V5 0m 10m
                round S1: V6 06:00
                round S2: V5 08:00
                """)).isEqualTo("V6 09:00-09:30");
    }

    @Test
    void aPinnedStartIsWaitedFor() {
        assertThat(times("visit V4 C2 Mon 06:30-10:00 30m at 08:00\nround S1: V1 07:00, V4 07:00"))
                .isEqualTo("V1 07:00-07:30, travel 10m, wait 20m, V4 08:00-08:30");
    }

    /** W1 could be there at 07:00, W2 at 08:00. */
    @Test
    void twoStartTogetherWhenTheLaterArrives() {
        var rounds = "round S1: D1 07:00, V2 09:00\nround S2: D1 07:00";
        assertThat(times(rounds)).isEqualTo("D1 08:00-08:30, travel 10m, wait 20m, V2 09:00-09:30");
        assertThat(times(rounds, "S2")).isEqualTo("D1 08:00-08:30");
    }

    @Test
    void oneAloneStartsAsSoonAsThere() {
        assertThat(times("round S1: D1 07:00")).isEqualTo("D1 07:00-07:30");
    }

    /** W1 waits at D1 for W2, W2 at D2 for W1. */
    @Test
    void twoWhoWaitForEachOtherNeverStart() {
        var rounds = "round S1: D1 07:00, D2 08:00\nround S2: D2 07:00, D1 08:00";
        assertThat(times(rounds)).isEqualTo("D1 never, D2 never");
        assertThat(times(rounds, "S2")).isEqualTo("D2 never, D1 never");
    }

    @Test
    void whoComesAfterACircleNeverStartsEither() {
        var rounds = "round S1: D1 07:00, D2 08:00, V1 09:00\nround S2: D2 07:00, D1 08:00";
        assertThat(times(rounds)).isEqualTo("D1 never, D2 never, V1 never");
    }

    @Test
    void onePersonIsNotTheirOwnCompanion() {
        assertThat(times("round S1: D1 07:00, D1 08:00")).isEqualTo("D1 never, D1 never");
    }

    @Test
    void aGapPushesTheSecond() {
        assertThat(times("link V1 V3 4h\nround S1: V1 07:00\nround S2: V3 08:00", "S2"))
                .isEqualTo("V3 11:00-11:30");
        assertThat(times("link V1 V3 4h from end\nround S1: V1 07:00\nround S2: V3 08:00", "S2"))
                .isEqualTo("V3 11:30-12:00");
    }

    @Test
    void aGapThatIsLongPastPushesNothing() {
        assertThat(times("link V1 V3 30m\nround S1: V1 07:00\nround S2: V3 08:00", "S2"))
                .isEqualTo("V3 08:00-08:30");
    }

    /** V1 ends at 07:30; the gap runs to 11:00. */
    @Test
    void aGapWithinARoundIsWaitedFor() {
        assertThat(times("link V1 V3 4h\nround S1: V1 07:00, V3 08:00"))
                .isEqualTo("V1 07:00-07:30, wait 210m, V3 11:00-11:30");
    }

    @Test
    void bothOfADoubleUpArePushed() {
        var rounds = "link V1 D1 4h\nround S1: V1 07:00, D1 08:00\nround S2: D1 08:00";
        assertThat(times(rounds, "S2")).isEqualTo("D1 11:00-11:30");
    }

    @Test
    void aDoubleUpPushesWhatIsLinkedToIt() {
        var rounds = "link D1 V3 1h\nround S1: D1 07:00, V3 08:00\nround S2: D1 08:00";
        assertThat(times(rounds)).isEqualTo("D1 08:00-08:30, wait 30m, V3 09:00-09:30");
    }

    @Test
    void whatNobodyMakesPushesNothing() {
        assertThat(times("link V1 V3 4h\nround S2: V3 08:00", "S2")).isEqualTo("V3 08:00-08:30");
    }

    @Test
    void whatIsCancelledPushesNothing() {
        var cancelled = "visit V5 C1 Mon 06:00-12:00 30m cancelled\n";
        assertThat(times(cancelled + "link V5 V3 4h\nround S2: V3 08:00", "S2")).isEqualTo("V3 08:00-08:30");
    }

    @Test
    void aLinkThatIsNotTimedPushesNothing() {
        assertThat(times("link V1 V3 0m from none different\nround S1: V3 07:00, V1 08:00"))
                .isEqualTo("V3 07:00-07:30, V1 07:30-08:00");
    }

    @Test
    void aLinkAgainstTheRoundIsACircle() {
        assertThat(times("link V1 V3 0m\nround S1: V3 07:00, V1 08:00")).isEqualTo("V3 never, V1 never");
    }

    /** V3 waits for V1; that V1 should wait for V3 as well is left to the rule of links. */
    @Test
    void linksThatContradictEachOtherPushOneWay() {
        var links = "link V1 V3 1h\nlink V3 V1 1h\n";
        assertThat(times(links + "round S1: V1 07:00")).isEqualTo("V1 07:00-07:30");
        assertThat(times(links + "round S1: V1 07:00, V3 08:00")).isEqualTo("V1 07:00-07:30, wait 30m, V3 08:00-08:30");
    }

    @Test
    void linksInALongerCircleDoSoToo() {
        var links = "link V1 V2 1h\nlink V2 V3 1h\nlink V3 V1 1h\n";
        assertThat(times(links + "round S1: V1 07:00\nround S2: V2 09:00, V3 10:00", "S2"))
                .isEqualTo("V2 09:00-09:30, wait 30m, V3 10:00-10:30");
    }

    /** V2 opens at 09:00 and comes no more than half an hour after V1, which could start at 07:00. */
    @Test
    void aLongestGapHoldsTheFirstBack() {
        assertThat(times("link V1 V2 0m 30m\nround S1: V1 07:00\nround S2: V2 09:00"))
                .isEqualTo("V1 08:30-09:00");
        assertThat(times("link V1 V2 0m 30m from end\nround S1: V1 07:00\nround S2: V2 09:00"))
                .isEqualTo("V1 08:00-08:30");
        assertThat(times("link V1 V2 0m 30m\nround S1: V1 07:00")).isEqualTo("V1 07:00-07:30");
    }

    /** Linked 0 to 0, V1 and V3 start when the later of the two careworkers is there. */
    @Test
    void aGapOfNothingStartsBothTogether() {
        var rounds = "link V1 V3 0m 0m\nround S1: V1 07:00, V2 09:00\nround S2: V3 08:00";
        assertThat(times(rounds)).isEqualTo("V1 08:00-08:30, travel 10m, wait 20m, V2 09:00-09:30");
        assertThat(times(rounds, "S2")).isEqualTo("V3 08:00-08:30");
    }

    /** V1, then V2 at 09:00: at most 90 minutes between starts hold V1 back to 07:30. */
    @Test
    void aLongestGapHoldsTheFirstBackWithinARoundToo() {
        assertThat(times("link V1 V2 0m 90m\nround S1: V1 07:00, V2 09:00"))
                .isEqualTo("V1 07:30-08:00, travel 10m, wait 50m, V2 09:00-09:30");
    }

    /** V3 lies between them for 30 minutes, so that 20 minutes from end to start are too few. */
    @Test
    void aLongestGapThatTheRoundIsLongerThanIsACircle() {
        assertThat(times("link V1 V2 0m 20m from end\nround S1: V1 07:00, V3 08:00, V2 09:00"))
                .isEqualTo("V1 never, V3 never, V2 never");
    }

    /** 22:00 summer time and ten hours on: 07:00 winter time. */
    @Test
    void theNightInWhichClocksGoBackHasTenHours() {
        var night = Scenario.of("""
                period 2026-10-24 2026-10-25
                shift N1 W1 Sat 22:00-08:00
                visit V1 C1 Sat 22:00-22:00 10h kind waking-night
                visit V2 C1 Sun 06:00-09:00 30m
                round N1: V1 22:00, V2 Sun 07:00
                """);
        assertThat(night.timesOf("N1")).isEqualTo("V1 22:00-07:00, V2 07:00-07:30");
    }

    private static String times(String rounds) {
        return times(rounds, "S1");
    }

    private static String times(String rounds, String shift) {
        return Scenario.of(CASE, rounds).timesOf(shift);
    }
}
