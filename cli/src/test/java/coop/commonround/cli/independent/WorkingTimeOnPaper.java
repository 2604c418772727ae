package coop.commonround.cli.independent;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What {@code policy.yaml} says under {@code working_time}.
 *
 * @param averageFrom a Monday on which a fixed reference period begins; null for rolling ones
 * @param restForm {@code eachweek}, {@code twoinfortnight} or {@code oneinfortnight}
 * @param shortestRest in nights of {@code rest_exceptions.csv} that do not say
 * @param madeGoodWithin within how many days what a short night lacks is due
 * @param nightAverage of a night worker in 24 hours
 * @param isRestOnTop whether the daily rest is no part of the weekly rest
 */
record WorkingTimeOnPaper(
        Duration average,
        int averageWeeks,
        @Nullable LocalDate averageFrom,
        Duration weeklyRest,
        String restForm,
        boolean isRestOnTop,
        LocalDate fortnightsFrom,
        int mostDaysInARow,
        LocalTime youngNightFrom,
        Duration shortestRest,
        int madeGoodWithin,
        LocalTime nightFrom,
        LocalTime nightUntil,
        Duration nightAverage,
        int nightWeeks) {
    private static final Set<String> KEYS = Set.of(
            "average_hours",
            "average_weeks",
            "average_from",
            "weekly_rest_hours",
            "weekly_rest",
            "weekly_rest_on_top_of_daily",
            "fortnights_from",
            "most_days_in_a_row",
            "young_night_from",
            "shortest_daily_rest_hours",
            "compensatory_rest_within_days",
            "night_from",
            "night_until",
            "night_average_hours",
            "night_average_weeks",
            "night_agreement");

    static WorkingTimeOnPaper of(Yaml yaml) {
        yaml.refuseOthers("working_time.", KEYS);
        var fortnights = yaml.date("working_time.fortnights_from");
        return new WorkingTimeOnPaper(
                PolicyOnPaper.hours(yaml.number("working_time.average_hours", 48)),
                (int) yaml.number("working_time.average_weeks", 17),
                yaml.date("working_time.average_from"),
                PolicyOnPaper.hours(yaml.number("working_time.weekly_rest_hours", 24)),
                Rows.plain(yaml.text("working_time.weekly_rest", "each-week")),
                !yaml.isNo("working_time.weekly_rest_on_top_of_daily"),
                fortnights == null ? LocalDate.of(2024, 1, 1) : fortnights,
                (int) yaml.number("working_time.most_days_in_a_row", Integer.MAX_VALUE),
                LocalTime.parse(yaml.text("working_time.young_night_from", "22:00")),
                PolicyOnPaper.hours(yaml.number("working_time.shortest_daily_rest_hours", 8)),
                (int) yaml.number("working_time.compensatory_rest_within_days", 14),
                LocalTime.parse(yaml.text("working_time.night_from", "23:00")),
                LocalTime.parse(yaml.text("working_time.night_until", "06:00")),
                PolicyOnPaper.hours(yaml.number("working_time.night_average_hours", 8)),
                (int) yaml.number("working_time.night_average_weeks", 17));
    }
}
