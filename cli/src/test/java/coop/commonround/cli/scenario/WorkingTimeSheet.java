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
        sheets.write(
                "rest_exceptions.csv",
                "careworker_id,date,reason,minimum_rest_hours",
                problem.careworkers().stream()
                        .flatMap(careworker -> careworker.workingTime().restExceptions().stream()
                                .map(night -> row(
                                        careworker.id(),
                                        night.date(),
                                        night.reason(),
                                        night.least() == null ? null : hours(night.least())))));
        sheets.write(
                "rest_ledger.csv",
                "careworker_id,date,reason,minutes_owed,balance_minutes,due",
                problem.history().restDebts().stream()
                        .map(debt -> row(
                                debt.careworker(),
                                debt.date(),
                                debt.reason(),
                                debt.owed().toMinutes(),
                                debt.balance().toMinutes(),
                                debt.due())));
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
        lines.add("  shortest_daily_rest_hours: " + hours(limits.compensation().shortestRest()));
        lines.add("  compensatory_rest_within_days: " + limits.compensation().withinDays());
        lines.add("  night_from: \"" + limits.nights().from() + "\"");
        lines.add("  night_until: \"" + limits.nights().until() + "\"");
        lines.add("  night_average_hours: " + hours(limits.nights().average()));
        lines.add("  night_average_weeks: " + limits.nights().weeks());
        lines.add("  night_agreement: \"" + limits.nights().agreement() + "\"");
        var days = limits.mostDaysInARow();
        if (days != null) {
            lines.add("  most_days_in_a_row: " + days);
        }
        return lines;
    }
}
