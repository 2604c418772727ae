package coop.commonround.io.csv.decision;

import coop.commonround.io.csv.cell.Clock;
import coop.commonround.io.csv.cell.Kinds;
import coop.commonround.io.csv.settings.Settings;
import coop.commonround.io.csv.table.Column;
import coop.commonround.model.Limits;
import java.time.Duration;
import java.util.List;

/** {@code limits} of the policy: bounds the law sets or the co-op has chosen. */
final class LimitKeys {
    private static final String LIMITS = "limits.";
    private static final Limits USUAL = Limits.DEFAULT;

    private static final Column<Integer> MAXIMUM = Column.of(
            LIMITS + "maximum_careworkers_per_client",
            Kinds.whole(1, 1000),
            "how many different careworkers are right for a client in the period, where clients.csv does not say; if"
                    + " empty, any number",
            "10");
    private static final Column<Duration> DAILY_REST = hours(
            "daily_rest_hours",
            "rest between the end of one working day and the start of the next, home to home",
            USUAL.dailyRest());
    private static final Column<Duration> BREAK_AFTER =
            hours("break_after_hours", "a working day of more hours than this holds a break", USUAL.breakAfter());
    private static final Column<Duration> BREAK =
            minutes("break_minutes", "how many minutes that break has", USUAL.breakLength());
    private static final Column<Duration> PAID_GAP = minutes(
            "paid_gap_minutes",
            "a gap in a round of up to so many minutes is paid as waiting; a longer one is the careworker's own time",
            USUAL.paidGap());
    private static final Column<Integer> FAMILIAR = Column.of(
                    LIMITS + "familiar_within_days",
                    Kinds.whole(0, 3650),
                    "how many days back a client still knows a face",
                    "28")
            .otherwise(Integer.toString(USUAL.familiarWithin()));
    private static final Column<Clock> EVENING_FROM = Column.of(
                    LIMITS + "evening_from", Kinds.CLOCK, "work at or after this time is evening work", "19:00")
            .otherwise(USUAL.eveningFrom().toString());

    private static final Column<Duration> MOST_LATENESS = minutes(
            "most_lateness_minutes",
            "a visit that is not time-critical may start up to so many minutes after its window, at"
                    + " `quality_prices.minute_late` and `quality_prices.worst_minute_late`",
            USUAL.mostLateness());

    private static final Column<Duration> MOST_OVERRUN = minutes(
            "most_overrun_minutes",
            "a round may end up to so many minutes after its shift, at `quality_prices.minute_overrun`",
            USUAL.mostOverrun());

    static final List<Column<?>> ALL = List.of(
            MAXIMUM, DAILY_REST, BREAK_AFTER, BREAK, PAID_GAP, FAMILIAR, EVENING_FROM, MOST_LATENESS, MOST_OVERRUN);

    private LimitKeys() {}

    private static Column<Duration> hours(String name, String meaning, Duration usual) {
        var text = Long.toString(usual.toHours());
        return Column.of(LIMITS + name, Kinds.hours(168), meaning, text).otherwise(text);
    }

    private static Column<Duration> minutes(String name, String meaning, Duration usual) {
        var text = Long.toString(usual.toMinutes());
        return Column.of(LIMITS + name, Kinds.minutes(0, 1440), meaning, text).otherwise(text);
    }

    static Limits read(Settings settings) {
        return new Limits(
                settings.value(MAXIMUM).orNull(),
                settings.value(DAILY_REST).get(),
                settings.value(BREAK_AFTER).get(),
                settings.value(BREAK).get(),
                settings.value(PAID_GAP).get(),
                settings.value(FAMILIAR).get(),
                settings.value(EVENING_FROM).get().time(),
                settings.value(MOST_LATENESS).get(),
                settings.value(MOST_OVERRUN).get());
    }
}
