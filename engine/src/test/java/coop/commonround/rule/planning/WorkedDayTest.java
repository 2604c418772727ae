package coop.commonround.rule.planning;

import static org.assertj.core.api.Assertions.assertThat;

import coop.commonround.rule.Scenario;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rounds and days, summed up. */
class WorkedDayTest {
    private static final String CASE = """
            shift S1 W1 Mon 07:00-13:00
            shift S2 W1 Mon 13:00-22:00
            shift N1 W1 Mon 22:00-07:00
            shift S3 W1 Tue 06:00-13:00
            visit V1 C1 Mon 07:00-12:00 30m
            visit V2 C2 Mon 07:00-12:00 45m
            visit V3 C2 Mon 13:00-22:00 30m
            visit V4 C1 Tue 05:00-06:00 30m
            visit V5 C2 Tue 06:00-12:00 30m
            visit V6 C1 Mon 22:00-23:00 361m
            travel C1 C2 10m
            travel W1 C1 15m
            travel W1 C2 20m
            """;

    /** 30 m + 10 m + 5 m waiting + 45 m. */
    @Test
    void aRoundRunsFromHomeToHome() {
        var worked = roundOf("round S1: V1 08:00, V2 08:45");
        assertThat(time(worked.leavesHome())).isEqualTo("07:45");
        assertThat(time(worked.start())).isEqualTo("08:00");
        assertThat(time(worked.end())).isEqualTo("09:30");
        assertThat(time(worked.reachesHome())).isEqualTo("09:50");
        assertThat(worked.worked()).isEqualTo(90 * 60);
        assertThat(worked.longestGap()).isEqualTo(5 * 60);
    }

    /** 30 m + 10 m + 45 m; the 61 minutes between are the careworker's own. */
    @Test
    void ownTimeIsNotWorkedButFree() {
        var worked = roundOf("round S1: V1 08:00, V2 09:41");
        assertThat(worked.worked()).isEqualTo(85 * 60);
        assertThat(worked.longestGap()).isEqualTo(61 * 60);
    }

    @Test
    void aVisitAboveSixHoursHoldsABreak() {
        assertThat(roundOf("round N1: V6 22:00").longestGap()).isEqualTo(20 * 60);
    }

    /** From 09:30 at C2 to 14:00 at C2. */
    @Test
    void twoRoundsOfADayAreOneDay() {
        var day = daysOf("round S1: V1 08:00, V2 08:45", "round S2: V3 14:00").get(0);
        assertThat(time(day.leavesHome())).isEqualTo("07:45");
        assertThat(time(day.reachesHome())).isEqualTo("14:50");
        assertThat(day.worked()).isEqualTo((90 + 30) * 60);
        assertThat(day.workingTime()).isEqualTo((90 + 30 + 15 + 20 + 20 + 20) * 60);
        assertThat(day.longestGap()).isEqualTo(270 * 60);
        assertThat(day.overlap()).isZero();
        assertThat(day.isEvening()).isFalse();
    }

    @Test
    void eveningStartsAtSeven() {
        assertThat(daysOf("round S2: V3 18:30").get(0).isEvening()).isFalse();
        assertThat(daysOf("round S2: V3 18:31").get(0).isEvening()).isTrue();
    }

    /** The night ends at 06:30 on Tuesday; the way takes ten minutes, five are left. */
    @Test
    void aNightBelongsToTheDayItStartsOn() {
        var days = daysOf("round N1: V4 Tue 06:00", "round S3: V5 06:35");
        assertThat(days).extracting(day -> day.date().getDayOfMonth()).containsExactly(2, 3);
        assertThat(days).extracting(WorkedDay::overlap).containsExactly(0, 5 * 60);
        assertThat(days.get(0).isEvening()).isTrue();
    }

    @Test
    void daysCountToTheirWeeks() {
        var days = daysOf(
                "period 2026-03-02 2026-03-15",
                "shift S9 W1 Mon2 07:00-13:00",
                "visit V9 C1 Mon2 08:00-09:00 20m",
                "round S1: V1 08:00",
                "round S9: V9 08:00");
        assertThat(WorkedTime.paidByWeek(days, 2)).containsExactly(30 * 60, 20 * 60);
    }

    private static WorkedRound roundOf(String... rounds) {
        return worked(rounds).get(0);
    }

    private static List<WorkedDay> daysOf(String... rounds) {
        return WorkedDay.of(worked(rounds));
    }

    private static List<WorkedRound> worked(String... rounds) {
        return Scenario.of(CASE, String.join("\n", rounds)).planned().rounds().stream()
                .filter(round -> !round.attendances().isEmpty())
                .map(round -> WorkedRound.of(round.attendances()))
                .toList();
    }

    private static String time(int second) {
        return "%02d:%02d".formatted(second / 3600, second / 60 % 60);
    }
}
