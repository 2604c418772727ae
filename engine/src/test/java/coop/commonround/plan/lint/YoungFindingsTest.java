package coop.commonround.plan.lint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Days and nights of those under 18, and rounds of a day. */
class YoungFindingsTest {
    private static final String DAY = """
            careworker W1 born 2008-03-03
            shift S1 W1 Mon 05:00-23:30
            shift S2 W2 Mon 05:00-23:30
            travel W1 C1 15m
            """;

    @Test
    void aDayOfMoreThanEightHours() {
        var day = DAY + """
                visit V1 C1 Mon 07:00-07:00 4h
                visit V2 C1 Mon 14:00-14:00 210m
                """;
        assertThat(Linted.of(day, "round S1: V1 07:00, V2 14:00").found()).isEmpty();
        var linted = Linted.of(day.replace("210m", "211m"), "round S1: V1 07:00, V2 14:00");
        assertThat(linted.found()).containsExactly("daily-hours 1 minute");
        assertThat(linted.textOf("daily-hours"))
                .isEqualTo(
                        "W1, under 18, works 8 h 01 on 2026-03-02, the way from home and back included; 8 h a day are the most");
        assertThat(linted.remedyOf("daily-hours")).startsWith("send W2 to V");
    }

    @Test
    void workInTheNight() {
        var day = DAY + "visit V1 C1 Mon 21:00-21:30 30m\n";
        assertThat(Linted.of(day, "round S1: V1 21:15").found()).isEmpty();
        var linted = Linted.of(day, "round S1: V1 21:16");
        assertThat(linted.found()).containsExactly("night-ban 1 minute");
        assertThat(linted.textOf("night-ban"))
                .isEqualTo("W1, under 18, is out from Mon 2 Mar 21:01 to Mon 2 Mar 22:01, 1 minute of it in the eight"
                        + " hours of night in which nobody of that age works");
        assertThat(linted.remedyOf("night-ban")).isNotEmpty().doesNotStartWith("none");
    }

    @Test
    void moreRoundsThanADayMayHave() {
        var day = """
                most-rounds 2
                shift S1 W1 Mon 07:00-10:00
                shift S2 W1 Mon 12:00-14:00
                shift S3 W1 Mon 17:00-20:00
                shift T3 W2 Mon 17:00-20:00
                visit V1 C1 Mon 08:00-08:00 30m
                visit V2 C1 Mon 12:00-12:00 30m
                visit V3 C1 Mon 17:00-17:00 30m
                """;
        assertThat(Linted.of(day, "round S1: V1 08:00", "round S2: V2 12:00", "round T3: V3 17:00")
                        .found())
                .isEmpty();
        var linted = Linted.of(day, "round S1: V1 08:00", "round S2: V2 12:00", "round S3: V3 17:00");
        assertThat(linted.found()).containsExactly("rounds-a-day 1 round");
        assertThat(linted.textOf("rounds-a-day")).isEqualTo("W1 works in 3 rounds on 2026-03-02; 2 a day are the most");
        assertThat(linted.remedyOf("rounds-a-day")).startsWith("send W2 to V3 at Mon 2 Mar 17:00 in T3, not W1");
    }
}
