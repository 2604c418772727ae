package coop.commonround.cli.independent;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Weeks, rests and breaks. */
class WorkingTimeRulesTest {
    private TinyFolder folder;

    @BeforeEach
    void lawful(@TempDir Path place) {
        folder = TinyFolder.lawful(place);
    }

    /**
     * W1 works 7 out + 30 + 7 + 30 + 10 home minutes on the 23rd, with a gap too long to be paid, and 10 + 46 + 10 on the
     * 24th: two hours and a half.
     */
    @Test
    void keepsTheMostHoursOfAWeek() {
        folder.set("careworkers.csv", "W1", "maximum_hours", "2.5");
        assertThat(lengthOfV4("46").check()).isEmpty();
        assertThat(lengthOfV4("47").broken()).containsExactly("maximum-hours");
    }

    @Test
    void startsEachWeekAfresh() {
        folder.set("careworkers.csv", "W1", "maximum_hours", "1.75")
                .set("shifts.csv", "S3", "date", "2026-11-30")
                .set("visits.csv", "V4", "date", "2026-11-30")
                .set("roster.csv", "V4", "start", "2026-11-30T08:00")
                .set("visits.csv", "V4", "minutes", "59")
                .set("roster.csv", "V4", "end", "2026-11-30T08:59");
        assertThat(folder.check()).isEmpty();
    }

    @Test
    void countsAGapThatIsPaid() {
        folder.set("careworkers.csv", "W1", "maximum_hours", "5");
        assertThat(folder.add("policy.yaml", "limits:\n  paid_gap_minutes: 262").check())
                .isEmpty();
        assertThat(folder.add("policy.yaml", "limits:\n  paid_gap_minutes: 263").broken())
                .containsExactly("maximum-hours");
    }

    /** W1 is home at 13:40 and leaves at 08:10: 18 hours and a half. */
    @Test
    void leavesTheDailyRestFromHomeToHome() {
        folder.add("policy.yaml", "limits: {daily_rest_hours: 18.5}");
        assertThat(startOfV4("08:20", "08:50").check()).isEmpty();
        assertThat(startOfV4("08:19", "08:49").broken()).containsExactly("daily-rest");
        startOfV4("08:20", "08:50");
        assertThat(folder.set("roster.csv", "V4", "travel_minutes", "11").broken())
                .containsExactly("daily-rest");
    }

    /** W2 works 20 + 7 + 33 + 30 minutes and travels 17 from home and back: 107 minutes, 1.7833 hours. */
    @Test
    void asksForNoBreakInADayThatIsShortEnough() {
        folder.add("policy.yaml", "limits:\n  break_after_hours: 1.784\n  break_minutes: 34");
        assertThat(folder.check()).isEmpty();
        assertThat(folder.add("policy.yaml", "limits:\n  break_after_hours: 1.78")
                        .broken())
                .containsExactly("break");
    }

    @Test
    void asksForABreakThatIsLongEnough() {
        folder.add("policy.yaml", "limits:\n  break_after_hours: 1");
        assertThat(folder.add("policy.yaml", "  break_minutes: 33").check()).isEmpty();
        assertThat(folder.add("policy.yaml", "  break_minutes: 34").broken()).containsExactly("break");
    }

    @Test
    void takesABreakWithinAVisitThatIsLongerThanAnybodyMayWorkWithoutOne() {
        folder.add("policy.yaml", "limits:\n  break_after_hours: 1\n  break_minutes: 33");
        folder.set("visits.csv", "V4", "minutes", "61").set("roster.csv", "V4", "end", "2026-11-24T09:01");
        assertThat(folder.check()).isEmpty();
    }

    @Test
    void takesTheGapBetweenTwoRoundsAsABreak() {
        folder.add("shifts.csv", "S4,W2,2026-11-23,13:00,20:00,work")
                .set("roster.csv", "V2,W2", "shift_id", "S4")
                .set("roster.csv", "V2,W2", "round_sequence", "1")
                .add("policy.yaml", "limits:\n  break_after_hours: 0.9\n  break_minutes: 33");
        assertThat(folder.check()).isEmpty();
        assertThat(folder.add("policy.yaml", "  break_minutes: 34").broken()).containsExactly("break");
    }

    private TinyFolder lengthOfV4(String minutes) {
        return folder.set("visits.csv", "V4", "minutes", minutes)
                .set("roster.csv", "V4", "end", "2026-11-24T08:" + minutes);
    }

    private TinyFolder startOfV4(String start, String end) {
        return folder.set("roster.csv", "V4", "start", "2026-11-24T" + start)
                .set("roster.csv", "V4", "end", "2026-11-24T" + end);
    }
}
