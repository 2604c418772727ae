package coop.commonround.statute;

import java.math.BigDecimal;
import java.time.Duration;

/**
 * Limits of the Working Time Regulations 1998.
 *
 * @param averageHours a week, over the reference period (reg 4)
 * @param averageOverWeeks the reference period
 * @param nightHours of a night worker on average in 24 hours (reg 6)
 * @param adult rest and breaks from 18 on
 * @param young the same under 18
 * @param youngHoursADay the most on a day under 18, not averaged (reg 5A)
 * @param youngHoursAWeek the most in a week under 18, not averaged
 */
public record WorkingTime(
        Duration averageHours,
        int averageOverWeeks,
        Duration nightHours,
        Rest adult,
        Rest young,
        Duration youngHoursADay,
        Duration youngHoursAWeek) {
    /**
     * Rest that is due (regs 10 to 12).
     *
     * @param daily in each 24 hours
     * @param weekly in each 7 days
     * @param breakAfter a day longer than this holds a break
     * @param breakLength of that break
     */
    public record Rest(Duration daily, Duration weekly, Duration breakAfter, Duration breakLength) {}

    static WorkingTime of(StatuteRow row) {
        return new WorkingTime(
                hours(row, "average_hours_a_week"),
                row.whole("average_over_weeks"),
                hours(row, "night_hours_average"),
                rest(row, ""),
                rest(row, "young_"),
                hours(row, "young_hours_a_day"),
                hours(row, "young_hours_a_week"));
    }

    private static Rest rest(StatuteRow row, String whose) {
        return new Rest(
                hours(row, whose + "daily_rest_hours"),
                hours(row, whose + "weekly_rest_hours"),
                hours(row, whose + "break_after_hours"),
                Duration.ofMinutes(row.whole(whose + "break_minutes")));
    }

    private static Duration hours(StatuteRow row, String column) {
        return Duration.ofMinutes(
                row.number(column).multiply(BigDecimal.valueOf(60)).intValueExact());
    }
}
