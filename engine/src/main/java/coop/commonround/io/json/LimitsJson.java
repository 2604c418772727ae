package coop.commonround.io.json;

import coop.commonround.io.json.tree.Keys;
import coop.commonround.io.json.tree.Kinds;
import coop.commonround.io.json.tree.Out;
import coop.commonround.model.Limits;
import java.util.Optional;

/** {@code limits} of the policy: bounds the law sets or the co-op has chosen. */
final class LimitsJson {
    private LimitsJson() {}

    static void write(Limits limits, Out out) {
        out.number("maximum_careworkers_per_client", limits.maximumCareworkersPerClient())
                .hours("daily_rest_hours", limits.dailyRest())
                .hours("break_after_hours", limits.breakAfter())
                .minutes("break_minutes", limits.breakLength())
                .minutes("paid_gap_minutes", limits.paidGap())
                .number("familiar_within_days", limits.familiarWithin())
                .text("evening_from", limits.eveningFrom())
                .minutes("most_lateness_minutes", limits.mostLateness())
                .minutes("most_overrun_minutes", limits.mostOverrun());
    }

    static Optional<Limits> read(Keys keys) {
        var usual = Limits.DEFAULT;
        var maximum = keys.may("maximum_careworkers_per_client", Kinds.WHOLE);
        var rest = keys.may("daily_rest_hours", Kinds.HOURS, usual.dailyRest());
        var breakAfter = keys.may("break_after_hours", Kinds.HOURS, usual.breakAfter());
        var breakLength = keys.may("break_minutes", Kinds.MINUTES, usual.breakLength());
        var paidGap = keys.may("paid_gap_minutes", Kinds.MINUTES, usual.paidGap());
        var familiar = keys.may("familiar_within_days", Kinds.WHOLE, usual.familiarWithin());
        var evening = keys.may("evening_from", Kinds.CLOCK, usual.eveningFrom());
        var lateness = keys.may("most_lateness_minutes", Kinds.MINUTES, usual.mostLateness());
        var overrun = keys.may("most_overrun_minutes", Kinds.MINUTES, usual.mostOverrun());
        return keys.build(() -> new Limits(
                maximum.orNull(),
                rest.get(),
                breakAfter.get(),
                breakLength.get(),
                paidGap.get(),
                familiar.get(),
                evening.get(),
                lateness.get(),
                overrun.get()));
    }
}
