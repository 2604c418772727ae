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

    /** Two hours and a half as above, 20 h 30 m before: 23 h in two weeks. */
    @Test
    void keepsTheAverageWeek() {
        folder.add("past_hours.csv", "careworker_id,from,to,worked_hours,days_away\nW1,2026-11-16,2026-11-22,20.5,0");
        folder.add("policy.yaml", "working_time:\n  average_hours: 11.5\n  average_weeks: 2");
        assertThat(lengthOfV4("46").check()).isEmpty();
        assertThat(lengthOfV4("47").broken()).containsExactly("average-hours");
        assertThat(folder.column("careworkers.csv", "opted_out_48h")
                        .set("careworkers.csv", "W1", "opted_out_48h", "yes")
                        .check())
                .isEmpty();
    }

    /** Five days away leave one week. */
    @Test
    void leavesDaysAwayOutOfTheAverage() {
        folder.add("absences.csv", "careworker_id,from,to,kind\nW1,2026-11-16,2026-11-20,sick");
        folder.add("policy.yaml", "working_time: {average_hours: 2.5, average_weeks: 2}");
        assertThat(lengthOfV4("46").check()).isEmpty();
        assertThat(lengthOfV4("47").broken()).containsExactly("average-hours");
    }

    /** From the 23rd: two weeks of 3 hours, of which the second is taken to be worked as contracted, for 3 hours and a half. */
    @Test
    void takesTheRestOfAFixedReferencePeriodAsContracted() {
        folder.column("careworkers.csv", "contracted_hours").set("careworkers.csv", "W1", "contracted_hours", "3.5");
        folder.add("policy.yaml", "working_time: {average_hours: 3, average_weeks: 2, average_from: 2026-11-23}");
        assertThat(lengthOfV4("46").check()).isEmpty();
        assertThat(lengthOfV4("47").broken()).containsExactly("average-hours");
    }

    /** 150 minutes and 50 of past visits are 200; two weeks of 130 minutes, less 30 of another job each, allow as much. */
    @Test
    void countsPastVisitsAndOtherJobs() {
        folder.add("history.csv", "client_id,careworker_id,date,minutes\nC1,W1,2026-11-20,50");
        folder.column("careworkers.csv", "other_job_hours").set("careworkers.csv", "W1", "other_job_hours", "0.5");
        folder.add("policy.yaml", "working_time: {average_hours: 2.1666667, average_weeks: 2}");
        assertThat(lengthOfV4("46").check()).isEmpty();
        assertThat(lengthOfV4("47").broken()).containsExactly("average-hours");
    }

    /** W1 leaves home at 07:53 on the 23rd. */
    @Test
    void leavesTheDailyRestAfterTheEveOfThePeriod() {
        folder.add("past_hours.csv", "careworker_id,from,worked_hours,left_home,reached_home");
        assertThat(folder.add("past_hours.csv", "W1,2026-11-22,8,12:00,20:53").check())
                .isEmpty();
        folder.remove("past_hours.csv", "W1");
        assertThat(folder.add("past_hours.csv", "W1,2026-11-22,8,12:00,20:54").broken())
                .containsExactly("daily-rest");
    }

    /** W1 is home on Tuesday at 08:40, away on Friday from 07:50 to 08:40: 71 h 10 m, and 63 h 20 m to the end of the week. */
    @Test
    void leavesTheWeeklyRest() {
        untilSunday();
        assertThat(rest("63.3333333, weekly_rest: each-week").check()).isEmpty();
        assertThat(rest("63.35").broken()).containsExactly("weekly-rest");
        assertThat(rest("63.35, weekly_rest_on_top_of_daily: no").check()).isEmpty();
    }

    /** In the week before W1 works for an hour on Wednesday; so long as nobody knows, each week is looked at by itself. */
    @Test
    void leavesTheRestOfAFortnight() {
        untilSunday();
        var fortnight = "63.35, weekly_rest: one-in-fortnight, fortnights_from: 2026-11-16";
        assertThat(rest(fortnight).broken()).containsExactly("weekly-rest");
        folder.add("past_hours.csv", "careworker_id,from,worked_hours,left_home,reached_home");
        folder.add("past_hours.csv", "W1,2026-11-18,1,08:00,09:00");
        assertThat(rest("50, weekly_rest: one-in-fortnight, fortnights_from: 2026-11-16")
                        .check())
                .isEmpty();
        assertThat(rest("72, weekly_rest: one-in-fortnight, fortnights_from: 2026-11-16")
                        .broken())
                .containsExactly("weekly-rest");
        assertThat(rest("56, weekly_rest: two-in-fortnight, fortnights_from: 2026-11-16")
                        .check())
                .isEmpty();
        assertThat(rest("64, weekly_rest: two-in-fortnight, fortnights_from: 2026-11-16")
                        .broken())
                .containsExactly("weekly-rest");
    }

    private void untilSunday() {
        folder.set("visits.csv", "V6", "date", "2026-11-29")
                .add("shifts.csv", "S7,W1,2026-11-27,07:00,15:00,work")
                .add("visits.csv", "V7,C2,2026-11-27,08:00,08:30,30,,,,,,,,,,")
                .add("roster.csv", "V7,W1,S7,1,2026-11-27T08:00,2026-11-27T08:30,10,1.93,0");
    }

    private TinyFolder rest(String hours) {
        return folder.replace("policy.yaml", "working_time: {weekly_rest_hours: " + hours + "}");
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
