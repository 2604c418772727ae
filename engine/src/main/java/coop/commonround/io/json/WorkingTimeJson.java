package coop.commonround.io.json;

import coop.commonround.io.json.tree.Keys;
import coop.commonround.io.json.tree.Kinds;
import coop.commonround.io.json.tree.Out;
import coop.commonround.model.NightLimits;
import coop.commonround.model.WorkingTimeLimits;
import coop.commonround.model.WorkingTimeLimits.Average;
import coop.commonround.model.WorkingTimeLimits.Compensation;
import coop.commonround.model.WorkingTimeLimits.WeeklyRest;
import coop.commonround.model.WorkingTimeLimits.WeeklyRest.Form;
import java.util.Optional;
import java.util.function.Supplier;

/** {@code working_time} of the policy: what working-time law and agreements under it ask. */
final class WorkingTimeJson {
    private WorkingTimeJson() {}

    static void write(WorkingTimeLimits limits, Out out) {
        var average = limits.average();
        out.hours("average_hours", average.limit())
                .number("average_weeks", average.weeks())
                .text("average_from", average.successiveFrom());
        var rest = limits.weeklyRest();
        out.hours("weekly_rest_hours", rest.length())
                .word("weekly_rest", rest.form())
                .yesNo("weekly_rest_on_top_of_daily", rest.isOnTopOfDaily())
                .text("fortnights_from", rest.fortnightsFrom())
                .number("most_days_in_a_row", limits.mostDaysInARow())
                .text("young_night_from", limits.youngNightFrom())
                .hours("shortest_daily_rest_hours", limits.compensation().shortestRest())
                .number("compensatory_rest_within_days", limits.compensation().withinDays());
        var nights = limits.nights();
        out.text("night_from", nights.from())
                .text("night_until", nights.until())
                .hours("night_average_hours", nights.average())
                .number("night_average_weeks", nights.weeks())
                .textIfAny("night_agreement", nights.agreement());
    }

    static Optional<WorkingTimeLimits> read(Keys keys) {
        var usual = WorkingTimeLimits.DEFAULT;
        var limit = keys.may("average_hours", Kinds.HOURS, usual.average().limit());
        var weeks = keys.may("average_weeks", Kinds.WHOLE, usual.average().weeks());
        var from = keys.may("average_from", Kinds.DATE);
        var rest = usual.weeklyRest();
        var length = keys.may("weekly_rest_hours", Kinds.HOURS, rest.length());
        var form = keys.may("weekly_rest", Kinds.choice(Form.class), rest.form());
        var isOnTop = keys.may("weekly_rest_on_top_of_daily", Kinds.YES_NO, rest.isOnTopOfDaily());
        var fortnights = keys.may("fortnights_from", Kinds.DATE, rest.fortnightsFrom());
        var daysInARow = keys.may("most_days_in_a_row", Kinds.WHOLE);
        var youngNight = keys.may("young_night_from", Kinds.CLOCK, usual.youngNightFrom());
        var shortest = keys.may(
                "shortest_daily_rest_hours", Kinds.HOURS, usual.compensation().shortestRest());
        var within = keys.may(
                "compensatory_rest_within_days",
                Kinds.WHOLE,
                usual.compensation().withinDays());
        var nights = nights(keys);
        return keys.build(() -> new WorkingTimeLimits(
                new Average(limit.get(), weeks.get(), from.orNull()),
                new WeeklyRest(length.get(), form.get(), isOnTop.get(), fortnights.get()),
                daysInARow.orNull(),
                youngNight.get(),
                new Compensation(shortest.get(), within.get()),
                nights.get()));
    }

    private static Supplier<NightLimits> nights(Keys keys) {
        var usual = NightLimits.DEFAULT;
        var from = keys.may("night_from", Kinds.CLOCK, usual.from());
        var until = keys.may("night_until", Kinds.CLOCK, usual.until());
        var average = keys.may("night_average_hours", Kinds.HOURS, usual.average());
        var weeks = keys.may("night_average_weeks", Kinds.WHOLE, usual.weeks());
        var agreement = keys.may("night_agreement", Kinds.TEXT, "");
        return () -> new NightLimits(from.get(), until.get(), average.get(), weeks.get(), agreement.get());
    }
}
