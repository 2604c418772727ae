package coop.commonround.io.csv.decision;

import coop.commonround.io.csv.cell.Choice;
import coop.commonround.io.csv.cell.Clock;
import coop.commonround.io.csv.cell.Kinds;
import coop.commonround.io.csv.settings.Settings;
import coop.commonround.io.csv.table.Column;
import coop.commonround.model.NightLimits;
import coop.commonround.model.WorkingTimeLimits;
import coop.commonround.model.WorkingTimeLimits.Average;
import coop.commonround.model.WorkingTimeLimits.Compensation;
import coop.commonround.model.WorkingTimeLimits.WeeklyRest;
import coop.commonround.model.WorkingTimeLimits.WeeklyRest.Form;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/** {@code working_time} of the policy: what working-time law and agreements under it ask. */
final class WorkingTimeKeys {
    private static final String WORKING_TIME = "working_time.";
    private static final WorkingTimeLimits USUAL = WorkingTimeLimits.DEFAULT;

    private static final Column<Duration> AVERAGE = Column.of(
                    WORKING_TIME + "average_hours",
                    Kinds.hours(168),
                    "the longest average week of those who have not opted out (Working Time Regulations 1998, regulation 4)",
                    "48")
            .otherwise(Long.toString(USUAL.average().limit().toHours()));
    private static final Column<Integer> AVERAGE_WEEKS = Column.of(
                    WORKING_TIME + "average_weeks",
                    Kinds.whole(1, 52),
                    "over how many weeks: 17, 26 in the cases of regulation 21, or up to 52 by agreement",
                    "17")
            .otherwise(Integer.toString(USUAL.average().weeks()));
    private static final Column<LocalDate> AVERAGE_FROM = Column.of(
            WORKING_TIME + "average_from",
            Kinds.DATE,
            "a Monday on which such a period begins, if an agreement has fixed ones that follow one another; if empty, any weeks"
                    + " that follow one another are one",
            "2026-08-31");

    private static final Column<Duration> REST = Column.of(
                    WORKING_TIME + "weekly_rest_hours",
                    Kinds.hours(72),
                    "how long the weekly rest is (regulation 11); 0 for none",
                    "24")
            .otherwise(Long.toString(USUAL.weeklyRest().length().toHours()));
    private static final Column<Form> REST_FORM = Column.of(
                    WORKING_TIME + "weekly_rest",
                    Choice.of(Form.class),
                    "the form the co-op has chosen: one rest in each week from Monday to Sunday, two in each fortnight, or one of twice"
                            + " the length in each fortnight",
                    "each-week")
            .otherwise(Choice.word(USUAL.weeklyRest().form()));
    private static final Column<Boolean> REST_ON_TOP = Column.of(
                    WORKING_TIME + "weekly_rest_on_top_of_daily",
                    Kinds.YES_NO,
                    "whether the daily rest is no part of it, as regulation 11(7) asks unless there are objective reasons",
                    "yes")
            .otherwise("yes");
    private static final Column<LocalDate> FORTNIGHTS = Column.of(
                    WORKING_TIME + "fortnights_from", Kinds.DATE, "a Monday on which a fortnight begins", "2026-01-05")
            .otherwise(USUAL.weeklyRest().fortnightsFrom().toString());

    private static final Column<Integer> DAYS_IN_A_ROW = Column.of(
            WORKING_TIME + "most_days_in_a_row",
            Kinds.whole(1, 62),
            "how many days may be worked in a row, those before the period included; if empty, any number",
            "6");

    private static final Column<Clock> YOUNG_NIGHT = Column.of(
                    WORKING_TIME + "young_night_from",
                    Kinds.CLOCK,
                    "when the eight hours of night begin in which nobody under 18 works: 22:00, or 23:00 where the contract has work after"
                            + " 22:00",
                    "22:00")
            .otherwise(USUAL.youngNightFrom().toString());

    private static final Column<Duration> SHORTEST_REST = Column.of(
                    WORKING_TIME + "shortest_daily_rest_hours",
                    Kinds.hours(24),
                    "how long the daily rest must be all the same in a night of rest_exceptions.csv that does not say; the law"
                            + " has no figure",
                    "9")
            .otherwise(Long.toString(USUAL.compensation().shortestRest().toHours()));
    private static final Column<Integer> MADE_GOOD_WITHIN = Column.of(
                    WORKING_TIME + "compensatory_rest_within_days",
                    Kinds.whole(1, 60),
                    "within how many days of such a night what it lacks must be made good (regulation 24); the law has no figure, courts"
                            + " ask for it to follow at once where it can",
                    "7")
            .otherwise(Integer.toString(USUAL.compensation().withinDays()));

    private static final Column<Clock> NIGHT_FROM = Column.of(
                    WORKING_TIME + "night_from",
                    Kinds.CLOCK,
                    "when night time begins (regulation 2): 23:00, unless an agreement says otherwise",
                    "23:00")
            .otherwise(USUAL.nights().from().toString());
    private static final Column<Clock> NIGHT_UNTIL = Column.of(
                    WORKING_TIME + "night_until",
                    Kinds.CLOCK,
                    "when it ends; it is at least 7 hours, those from midnight to 05:00 among them",
                    "06:00")
            .otherwise(USUAL.nights().until().toString());
    private static final Column<Duration> NIGHT_AVERAGE = Column.of(
                    WORKING_TIME + "night_average_hours",
                    Kinds.hours(24),
                    "the most that a night worker works in 24 hours on average, a day of rest a week left out (regulation 6)",
                    "8")
            .otherwise(Long.toString(USUAL.nights().average().toHours()));
    private static final Column<Integer> NIGHT_WEEKS = Column.of(
                    WORKING_TIME + "night_average_weeks",
                    Kinds.whole(1, 52),
                    "over how many weeks that follow one another",
                    "17")
            .otherwise(Integer.toString(USUAL.nights().weeks()));
    private static final Column<String> NIGHT_AGREEMENT = Column.of(
            WORKING_TIME + "night_agreement",
            Kinds.TEXT,
            "the collective or workforce agreement that allows more than 8 hours, or more than 17 weeks (regulation 23); nobody can"
                    + " sign out of it alone",
            "workforce agreement of 1 September 2026");

    static final List<Column<?>> ALL = List.of(
            AVERAGE,
            AVERAGE_WEEKS,
            AVERAGE_FROM,
            REST,
            REST_FORM,
            REST_ON_TOP,
            FORTNIGHTS,
            DAYS_IN_A_ROW,
            YOUNG_NIGHT,
            SHORTEST_REST,
            MADE_GOOD_WITHIN,
            NIGHT_FROM,
            NIGHT_UNTIL,
            NIGHT_AVERAGE,
            NIGHT_WEEKS,
            NIGHT_AGREEMENT);

    private WorkingTimeKeys() {}

    static WorkingTimeLimits read(Settings settings) {
        var limit = settings.value(AVERAGE);
        var weeks = settings.value(AVERAGE_WEEKS);
        var from = settings.value(AVERAGE_FROM);
        var average = settings.build(() -> new Average(limit.get(), weeks.get(), from.orNull()))
                .orElse(USUAL.average());
        var length = settings.value(REST);
        var form = settings.value(REST_FORM);
        var isOnTop = settings.value(REST_ON_TOP);
        var fortnights = settings.value(FORTNIGHTS);
        var rest = settings.build(() -> new WeeklyRest(length.get(), form.get(), isOnTop.get(), fortnights.get()))
                .orElse(USUAL.weeklyRest());
        var daysInARow = settings.value(DAYS_IN_A_ROW);
        var youngNight = settings.value(YOUNG_NIGHT);
        var shortest = settings.value(SHORTEST_REST);
        var within = settings.value(MADE_GOOD_WITHIN);
        var compensation = settings.build(() -> new Compensation(shortest.get(), within.get()))
                .orElse(USUAL.compensation());
        var nights = nights(settings);
        return settings.build(() -> new WorkingTimeLimits(
                        average, rest, daysInARow.orNull(), youngNight.get().time(), compensation, nights))
                .orElse(USUAL);
    }

    private static NightLimits nights(Settings settings) {
        var from = settings.value(NIGHT_FROM);
        var until = settings.value(NIGHT_UNTIL);
        var average = settings.value(NIGHT_AVERAGE);
        var weeks = settings.value(NIGHT_WEEKS);
        var agreement = settings.value(NIGHT_AGREEMENT);
        return settings.build(() -> new NightLimits(
                        from.get().time(), until.get().time(), average.get(), weeks.get(), agreement.or("")))
                .orElse(USUAL.nights());
    }
}
