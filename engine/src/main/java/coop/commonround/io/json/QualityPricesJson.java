package coop.commonround.io.json;

import coop.commonround.io.json.tree.Keys;
import coop.commonround.io.json.tree.Kinds;
import coop.commonround.io.json.tree.Out;
import coop.commonround.model.QualityPrices;
import coop.commonround.model.TimePrices;
import java.util.Optional;

/** {@code quality_prices} of the policy: what the co-op is ready to pay for what wages do not show. */
final class QualityPricesJson {
    private QualityPricesJson() {}

    static void write(QualityPrices prices, Out out) {
        out.money("new_face", prices.newFace())
                .money("new_face_in_period", prices.newFaceInPeriod())
                .money("minute_astray", prices.minuteAstray())
                .money("not_preferred_careworker", prices.notPreferredCareworker())
                .money("over_client_cap", prices.overClientCap())
                .money("unfair_evening", prices.unfairEvening())
                .money("unfair_weekend", prices.unfairWeekend())
                .money("unwanted_home", prices.unwantedHome());
        write(prices.time(), out);
    }

    private static void write(TimePrices prices, Out out) {
        out.money("minute_late", prices.minuteLate())
                .money("worst_minute_late", prices.worstMinuteLate())
                .money("minute_overrun", prices.minuteOverrun())
                .money("minute_waiting", prices.minuteWaiting())
                .money("worst_minute_idle", prices.worstMinuteIdle())
                .money("missed_meal", prices.missedMeal())
                .money("unused_shift", prices.unusedShift());
    }

    static Optional<QualityPrices> read(Keys keys) {
        var usual = QualityPrices.DEFAULT;
        var newFace = keys.may("new_face", Kinds.MONEY, usual.newFace());
        var inPeriod = keys.may("new_face_in_period", Kinds.MONEY, usual.newFaceInPeriod());
        var astray = keys.may("minute_astray", Kinds.MONEY, usual.minuteAstray());
        var notPreferred = keys.may("not_preferred_careworker", Kinds.MONEY, usual.notPreferredCareworker());
        var overCap = keys.may("over_client_cap", Kinds.MONEY, usual.overClientCap());
        var evening = keys.may("unfair_evening", Kinds.MONEY, usual.unfairEvening());
        var weekend = keys.may("unfair_weekend", Kinds.MONEY, usual.unfairWeekend());
        var unwanted = keys.may("unwanted_home", Kinds.MONEY, usual.unwantedHome());
        var time = time(keys);
        return keys.build(() -> new QualityPrices(
                newFace.get(),
                inPeriod.get(),
                astray.get(),
                notPreferred.get(),
                overCap.get(),
                evening.get(),
                weekend.get(),
                unwanted.get(),
                time.orElse(TimePrices.NONE)));
    }

    private static Optional<TimePrices> time(Keys keys) {
        var usual = QualityPrices.DEFAULT.time();
        var late = keys.may("minute_late", Kinds.MONEY, usual.minuteLate());
        var worstLate = keys.may("worst_minute_late", Kinds.MONEY, usual.worstMinuteLate());
        var overrun = keys.may("minute_overrun", Kinds.MONEY, usual.minuteOverrun());
        var waiting = keys.may("minute_waiting", Kinds.MONEY, usual.minuteWaiting());
        var idle = keys.may("worst_minute_idle", Kinds.MONEY, usual.worstMinuteIdle());
        var meal = keys.may("missed_meal", Kinds.MONEY, usual.missedMeal());
        var unused = keys.may("unused_shift", Kinds.MONEY, usual.unusedShift());
        return keys.build(() -> new TimePrices(
                late.get(), worstLate.get(), overrun.get(), waiting.get(), idle.get(), meal.get(), unused.get()));
    }
}
