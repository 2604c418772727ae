package coop.commonround.plan.lint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Night work: a finding for the average, the worst 24 hours, and each night without a health assessment. */
class NightFindingsTest {
    private static final String NIGHT = """
            shift S1 W1 Mon 21:00-07:00
            shift S2 W1 Tue 21:00-07:00
            shift S3 W2 Mon 21:00-07:00
            travel W1 C1 30m
            visit V1 C1 Mon 22:00-22:00 7h1m
            """;
    private static final String MADE = "round S1: V1 22:00";

    @Test
    void theAverageOfANightWorker() {
        var law = "working-time night-average 1h20m night-weeks 1";
        var linted = Linted.of(NIGHT, law, "careworker W1 nights assessed Tue opted-out", MADE);
        assertThat(linted.found()).containsExactly("night-hours 1 minute");
        assertThat(linted.textOf("night-hours"))
                .isEqualTo(
                        "W1, a night worker, works 1 minute more than the average may be over the reference period, as far as it"
                                + " is known; nobody signs out of it");
        assertThat(linted.remedyOf("night-hours")).startsWith("send W2 to V1");
    }

    @Test
    void eightHoursOfAHeavyStrain() {
        var linted = Linted.of(NIGHT, "careworker W1 nights assessed Tue hazard", MADE);
        assertThat(linted.found()).containsExactly("night-hazard 1 minute");
        assertThat(linted.textOf("night-hazard"))
                .isEqualTo(
                        "W1, whose night work is hazardous or a heavy strain, works 8 h 01 in 24 hours with night work; 8 h"
                                + " are the most");
        assertThat(linted.remedyOf("night-hazard")).startsWith("send W2 to V1");
    }

    @Test
    void eachNightWithoutAHealthAssessment() {
        var linted = Linted.of(
                NIGHT,
                "careworker W1 nights assessed Mon",
                "visit V2 C1 Tue 22:00-22:00 4h",
                MADE,
                "round S2: V2 22:00");
        assertThat(linted.found()).containsExactly("night-health 210 minutes");
        assertThat(linted.textOf("night-health"))
                .isEqualTo(
                        "W1, a night worker, is out from Tue 3 Mar 21:30 to Wed 4 Mar 02:30, 3 h 30 of it in night time, and"
                                + " the health assessment counted until 2026-03-02");
        assertThat(Linted.of(NIGHT, "careworker W1 nights", MADE).textOf("night-health"))
                .endsWith("and has no health assessment on record");
    }
}
