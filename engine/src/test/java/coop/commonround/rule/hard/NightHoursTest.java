package coop.commonround.rule.hard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.timefold.solver.test.api.score.stream.SingleConstraintAssertion;
import coop.commonround.model.NightLimits;
import coop.commonround.rule.Scenario;
import java.time.Duration;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

/** An hour in 24 over three weeks of six days that count: eighteen hours in all, eleven of them before the period. */
class NightHoursTest {
    private static final String WEEKS = """
            period 2026-03-02 2026-03-15
            shift S1 W1 Mon 06:00-23:00
            shift S2 W1 Mon2 20:00-06:00
            worked W1 2026-02-16..2026-02-22 6h
            worked W1 2026-02-23..2026-03-01 5h
            """;
    private static final String LAW = "working-time night-average 1h night-weeks 3";
    private static final String SEVEN = "visit V1 C1 Mon 06:00-06:00 7h";
    private static final String MORE = "visit V1 C1 Mon 06:00-06:00 7h1m";
    private static final String MADE = "round S1: V1 06:00";

    /** 6 h + 5 h + 7 h = 18 h. */
    @Test
    void theBoundIsAllowed() {
        judged(LAW, "careworker W1 nights", SEVEN, MADE).hasNoImpact();
        judged(LAW, "careworker W1 nights", MORE, MADE).penalizesBy(1);
    }

    @Test
    void nobodySignsOutOfIt() {
        judged(LAW, "careworker W1 nights opted-out", MORE, MADE).penalizesBy(1);
    }

    @Test
    void bindsNightWorkersAlone() {
        judged(LAW, "careworker W1 no-nights", MORE, MADE).hasNoImpact();
        judged(LAW, "careworker W1 nights contract volunteer", MORE, MADE).hasNoImpact();
    }

    /** Half of the days is not most of them. */
    @Test
    void toldByShiftsWhereNobodySays() {
        judged(LAW, MORE, MADE).hasNoImpact();
        judged(LAW, MORE, MADE, "shift S3 W1 Tue2 23:00-06:00").penalizesBy(1);
        judged(LAW, MORE, MADE, "shift S3 W1 Tue2 03:00-12:00").penalizesBy(1);
        judged(LAW, MORE, MADE, "shift S3 W1 Tue2 03:01-12:00").hasNoImpact();
        judged(LAW, MORE, MADE, "shift S3 W1 Tue2 22:00-07:00 kind sleep-in").penalizesBy(1);
        judged(LAW, MORE, MADE, "shift S3 W1 Tue2 23:00-06:00 kind on-call").hasNoImpact();
        judged(LAW, MORE, MADE, "shift S3 W1 Tue2 23:00-02:00 kind stand-by").penalizesBy(1);
    }

    @Test
    void andByDaysWorkedBefore() {
        judged(LAW, MORE, MADE, "worked W1 2026-02-10 8h home 22:00-06:00").penalizesBy(1);
        judged(LAW, MORE, MADE, "worked W1 2026-02-09 8h home 22:00-06:00").penalizesBy(1);
        judged(LAW, MORE, MADE, "worked W1 2026-02-08 8h home 22:00-06:00").hasNoImpact();
        judged(LAW, MORE, MADE, "worked W1 2026-02-10 2h home 22:00-06:00").hasNoImpact();
    }

    @Test
    void nightTimeIsThatOfTheAgreement() {
        judged(LAW + " night 00:00-07:00", MORE, MADE, "shift S3 W1 Tue2 03:59-12:00")
                .penalizesBy(1);
        judged(LAW + " night 00:00-07:00", MORE, MADE, "shift S3 W1 Tue2 04:01-12:00")
                .hasNoImpact();
    }

    /** A day of leave is a fifth of a week: 18 h less 1 h 12. */
    @Test
    void daysAwayAreLeftOut() {
        judged(LAW, "careworker W1 nights", "shift L1 W1 Wed 09:00-17:00 kind leave", SEVEN, MADE)
                .penalizesBy(72);
    }

    @Test
    void eightHoursAreFortyEightAWeek() {
        assertThat(NightLimits.DEFAULT.byWeeks().limit()).isEqualTo(Duration.ofHours(48));
        assertThat(NightLimits.DEFAULT.byWeeks().weeks()).isEqualTo(17);
    }

    @Test
    void moreNeedsAnAgreement() {
        var law = NightLimits.DEFAULT;
        assertThat(law.withAverage(Duration.ofHours(9), 17, "of 1 May").average())
                .isEqualTo(Duration.ofHours(9));
        assertThatThrownBy(() -> law.withAverage(Duration.ofHours(8).plusMinutes(1), 17, " "))
                .hasMessageContaining("needs an agreement");
        assertThatThrownBy(() -> law.withAverage(Duration.ofHours(8), 18, ""))
                .hasMessageContaining("needs an agreement");
    }

    @Test
    void nightTimeHoldsMidnightToFiveAndIsSevenHours() {
        var law = NightLimits.DEFAULT;
        assertThat(law.withNight(LocalTime.of(22, 0), LocalTime.of(5, 0)).length())
                .isEqualTo(Duration.ofHours(7));
        assertThat(law.withNight(LocalTime.MIDNIGHT, LocalTime.of(7, 0)).length())
                .isEqualTo(Duration.ofHours(7));
        assertThatThrownBy(() -> law.withNight(LocalTime.of(23, 0), LocalTime.of(5, 59)))
                .hasMessageContaining("at least 7 hours");
        assertThatThrownBy(() -> law.withNight(LocalTime.of(21, 0), LocalTime.of(4, 59)))
                .hasMessageContaining("midnight to 05:00");
        assertThatThrownBy(() -> law.withNight(LocalTime.of(1, 0), LocalTime.of(9, 0)))
                .hasMessageContaining("midnight to 05:00");
    }

    private static SingleConstraintAssertion judged(String... drawing) {
        return Scenario.of(WEEKS, String.join("\n", drawing)).judgedBy(NightHours::define);
    }
}
