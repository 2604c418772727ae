package coop.commonround.plan.lint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Overlaps, gaps shorter than the way, times outside windows and shifts, doses and double-ups apart. */
class TimeFindingsTest {
    private static final String ROUND = """
            shift S1 W1 Mon 07:00-13:00
            visit V1 C1 Mon 08:00-09:00 30m
            visit V2 C2 Mon 08:00-09:00 30m
            visit V3 C1 Mon 09:00-12:00 30m
            travel C1 C2 10m
            """;

    @Test
    void aGapShorterThanTheWay() {
        assertThat(Linted.of(ROUND, "round S1: V1 08:00, V2 08:40, V3 09:20").found())
                .isEmpty();
        var linted = Linted.of(ROUND, "round S1: V1 08:00, V2 08:39, V3 09:20");
        assertThat(linted.found()).containsExactly("overlap 1 minute");
        assertThat(linted.textOf("overlap"))
                .isEqualTo("W1 is due at V2 on Mon 2 Mar 08:39 and leaves V1, 10 minutes away, at 08:30");
        assertThat(linted.remedyOf("overlap")).startsWith("start V2 at Mon 2 Mar 08:40, not 08:39");
    }

    @Test
    void twoPlacesAtOnce() {
        var linted = Linted.of(ROUND, "round S1: V1 08:00, V2 08:15, V3 09:20");
        assertThat(linted.found()).containsExactly("overlap 25 minutes");
        assertThat(linted.textOf("overlap"))
                .isEqualTo("W1 is due at V2 on Mon 2 Mar 08:15 and still at V1 until 08:30, then 10 minutes away");
    }

    @Test
    void whatComesAfterMayStartLaterToo() {
        var linted = Linted.of(ROUND, "round S1: V1 08:00, V2 08:30, V3 09:00");
        assertThat(linted.found()).containsExactly("overlap 10 minutes", "overlap 10 minutes");
        var close = Linted.of(ROUND, "round S1: V1 08:05, V2 08:35, V3 09:15");
        assertThat(close.remedyOf("overlap")).startsWith("start V1 at Mon 2 Mar 08:00, not 08:05");
        var slid = Linted.of(
                ROUND.replace("V1 C1 Mon 08:00", "V1 C1 Mon 08:05"), "round S1: V1 08:05, V2 08:35, V3 09:15");
        assertThat(slid.remedyOf("overlap"))
                .startsWith("start V2 at Mon 2 Mar 08:45, not 08:35; start V3 at Mon 2 Mar 09:25, not 09:15");
    }

    @Test
    void aStartOutsideItsWindow() {
        assertThat(Linted.of(ROUND, "round S1: V1 09:00, V2 08:00, V3 10:00").found())
                .contains("overlap 100 minutes");
        var linted = Linted.of(ROUND, "round S1: V2 08:00, V1 09:01, V3 10:00");
        assertThat(linted.found()).containsExactly("starts-in-window 1 minute");
        assertThat(linted.textOf("starts-in-window")).isEqualTo("V1 starts Mon 2 Mar 09:01; it may start 08:00–09:00");
        assertThat(linted.remedyOf("starts-in-window")).startsWith("start V1 at Mon 2 Mar 09:00, not 09:01");
    }

    @Test
    void aVisitThatEndsAfterItsShift() {
        assertThat(Linted.of(
                                ROUND,
                                "visit V4 C1 Mon 12:00-13:00 30m",
                                "round S1: V1 08:00, V2 09:00, V3 10:00, V4 12:30")
                        .found())
                .isEmpty();
        var linted =
                Linted.of(ROUND, "visit V4 C1 Mon 12:00-13:00 30m", "round S1: V1 08:00, V2 09:00, V3 10:00, V4 12:31");
        assertThat(linted.found()).containsExactly("within-shift 1 minute");
        assertThat(linted.textOf("within-shift"))
                .isEqualTo("V4 (Mon 2 Mar 12:31–13:01) does not lie within shift S1 (Mon 2 Mar 07:00–13:00)");
        assertThat(linted.remedyOf("within-shift")).startsWith("start V4 at Mon 2 Mar 12:30, not 12:31");
    }

    @Test
    void aDoseTooSoon() {
        var doses = """
                shift S1 W1 Mon 07:00-15:00
                visit V1 C1 Mon 08:00-08:30 30m
                visit V2 C1 Mon 11:00-13:00 30m
                link V1 V2 4h
                """;
        assertThat(Linted.of(doses, "round S1: V1 08:00, V2 12:00").found()).isEmpty();
        var linted = Linted.of(doses, "round S1: V1 08:00, V2 11:59");
        assertThat(linted.found()).containsExactly("link 1 minute");
        assertThat(linted.textOf("link")).isEqualTo("V2 starts 3 h 59 after V1; at least 4 h must lie between them");
        assertThat(linted.remedyOf("link")).startsWith("start V2 at Mon 2 Mar 12:00, not 11:59");
        assertThat(Linted.of(doses.replace("4h", "1h 4h"), "round S1: V1 08:00, V2 12:01")
                        .textOf("link"))
                .isEqualTo("V2 starts 4 h 01 after V1; at most 4 h may lie between them");
    }

    @Test
    void halvesOfADoubleUpApart() {
        var doubleUp = """
                shift S1 W1 Mon 07:00-13:00
                shift S2 W2 Mon 07:00-13:00
                visit V1 C1 Mon 08:00-09:00 30m needs 2
                """;
        assertThat(Linted.of(doubleUp, "round S1: V1 08:20", "round S2: V1 08:20")
                        .found())
                .isEmpty();
        var apart = Linted.of(doubleUp, "round S1: V1 08:00", "round S2: V1 08:20");
        assertThat(apart.found()).containsExactly("together 20 minutes");
        assertThat(apart.textOf("together"))
                .isEqualTo("V1 needs 2 careworkers together: W1 starts 08:00, W2 starts 08:20");
        assertThat(apart.remedyOf("together")).matches("start V1 at Mon 2 Mar 08:(00, not 08:20|20, not 08:00)");
    }

    @Test
    void halfADoubleUp() {
        var doubleUp = """
                shift S1 W1 Mon 07:00-13:00
                shift S2 W2 Mon 07:00-13:00
                visit V1 C1 Mon 08:00-09:00 30m needs 2
                """;
        var half = Linted.of(doubleUp, "round S1: V1 08:00");
        assertThat(half.found()).containsExactly("together 1 careworker");
        assertThat(half.textOf("together")).isEqualTo("V1 needs 2 careworkers together; only W1 goes");
        assertThat(half.remedyOf("together"))
                .startsWith("send W2 to V1 at Mon 2 Mar 08:00 in S2; 30 minutes of care more");
    }

    @Test
    void aVisitPinnedElsewhere() {
        var pinned = """
                shift S1 W1 Mon 07:00-13:00
                shift S2 W2 Mon 07:00-13:00
                visit V1 C1 Mon 08:00-09:00 30m pinned W2
                """;
        var linted = Linted.of(pinned, "round S1: V1 08:00");
        assertThat(linted.textOf("pin")).isEqualTo("V1 is pinned to W2, and W1 goes");
        assertThat(linted.remedyOf("pin")).startsWith("send W2 to V1");
    }

    @Test
    void aVisitPinnedToAnotherTime() {
        var linted = Linted.of(
                "shift S1 W1 Mon 07:00-13:00", "visit V1 C1 Mon 08:00-09:00 30m at 08:30", "round S1: V1 08:00");
        assertThat(linted.found()).containsExactly("pin 30 minutes");
        assertThat(linted.textOf("pin")).isEqualTo("V1 is pinned at Mon 2 Mar 08:30, and starts at 08:00");
    }

    @Test
    void moreThanCanBeCarried() {
        var meals = """
                shift S1 W1 Mon 07:00-13:00 capacity meals:2
                shift S2 W2 Mon 07:00-13:00
                visit V1 C1 Mon 08:00-09:00 30m load meals:2
                visit V2 C2 Mon 09:00-10:00 30m load meals:1
                """;
        var linted = Linted.of(meals, "round S1: V1 08:00, V2 09:00");
        assertThat(linted.found()).containsExactly("capacity 1 unit");
        assertThat(linted.textOf("capacity"))
                .isEqualTo("shift S1 of W1 has room for 2 meals, and carries 1 more than that");
        assertThat(linted.remedyOf("capacity")).startsWith("send W2 to V");
    }

    @Test
    void aWayTooLong() {
        var linted = Linted.of("careworker W1 longest 9m", ROUND, "round S1: V1 08:00, V2 08:40, V3 09:20");
        assertThat(linted.found()).containsExactly("longest-leg 1 minute", "longest-leg 1 minute");
        assertThat(linted.textOf("longest-leg"))
                .isEqualTo("the way of W1 to V2 takes 10 minutes; 9 minutes is the longest");
    }
}
