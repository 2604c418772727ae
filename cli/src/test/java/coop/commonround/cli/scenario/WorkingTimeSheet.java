package coop.commonround.cli.scenario;

import static coop.commonround.cli.scenario.Sheets.hours;
import static coop.commonround.cli.scenario.Sheets.row;
import static coop.commonround.cli.scenario.Sheets.word;
import static coop.commonround.cli.scenario.Sheets.yes;

import coop.commonround.base.CivilTime;
import coop.commonround.model.Problem;
import coop.commonround.model.WorkingTimeLimits;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What working-time law asks, and what was worked before the period. */
final class WorkingTimeSheet {
    private WorkingTimeSheet() {}

    static void write(Problem problem, Sheets sheets) throws IOException {
        sheets.write(
                "past_hours.csv",
                "careworker_id,from,to,worked_hours,days_away,left_home,reached_home",
                problem.history().work().stream()
                        .map(past -> row(
                                past.careworker(),
                                past.from(),
                                past.to(),
                                hours(past.worked()),
                                past.daysAway(),
                                time(past.leftHome()),
                                time(past.reachedHome()))));
    }

    private static @Nullable Object time(@Nullable Instant moment) {
        return moment == null ? null : CivilTime.timeOf(moment);
    }

    static List<String> policy(WorkingTimeLimits limits) {
        var lines = new ArrayList<String>();
        lines.add("working_time:");
        lines.add("  average_hours: " + hours(limits.average().limit()));
        lines.add("  average_weeks: " + limits.average().weeks());
        var from = limits.average().successiveFrom();
        if (from != null) {
            lines.add("  average_from: " + from);
        }
        var rest = limits.weeklyRest();
        lines.add("  weekly_rest_hours: " + hours(rest.length()));
        lines.add("  weekly_rest: " + word(rest.form()));
        lines.add("  weekly_rest_on_top_of_daily: " + yes(rest.isOnTopOfDaily()));
        lines.add("  fortnights_from: " + rest.fortnightsFrom());
        lines.add("  young_night_from: \"" + limits.youngNightFrom() + "\"");
        var days = limits.mostDaysInARow();
        if (days != null) {
            lines.add("  most_days_in_a_row: " + days);
        }
        return lines;
    }
}
