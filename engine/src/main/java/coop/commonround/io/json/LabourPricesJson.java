package coop.commonround.io.json;

import coop.commonround.base.Money;
import coop.commonround.io.json.tree.Keys;
import coop.commonround.io.json.tree.Kinds;
import coop.commonround.io.json.tree.Names;
import coop.commonround.io.json.tree.Out;
import coop.commonround.model.CareworkerId;
import coop.commonround.model.LabourPrices;
import coop.commonround.model.LabourPrices.Band;
import coop.commonround.model.LabourPrices.NightPay;
import coop.commonround.model.LabourPrices.Prices;
import coop.commonround.model.LabourPrices.ShiftPay;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** {@code labour_prices}: what careworkers' time and miles cost, as plain figures. */
final class LabourPricesJson {
    private LabourPricesJson() {}

    static void write(Map.Entry<CareworkerId, Prices> entry, Out out) {
        var prices = entry.getValue();
        out.text("careworker_id", entry.getKey())
                .money("basic_hour", prices.basicHour())
                .money("mile", prices.mile())
                .money("overtime_hour", prices.overtimeHour())
                .rows("bands", prices.bands(), LabourPricesJson::write)
                .rows("shifts", prices.shifts(), LabourPricesJson::write)
                .rows("nights", prices.nights(), LabourPricesJson::write)
                .number("working_days", prices.workingDays());
    }

    private static void write(Band band, Out out) {
        out.moment("from", band.from()).moment("to", band.to()).money("hour", band.hour());
    }

    private static void write(ShiftPay shift, Out out) {
        out.text("from", shift.from())
                .minutes("minimum_minutes", shift.minimum())
                .money("hour", shift.hour());
    }

    private static void write(NightPay night, Out out) {
        out.text("from", night.from()).money("sum", night.sum());
    }

    /** The prices of all; a careworker stands once. */
    static LabourPrices read(Keys problem) {
        var careworkers = new Names<>("careworker", Ids.CAREWORKER);
        var all = new HashMap<CareworkerId, Prices>();
        problem.rows("labour_prices", keys -> read(keys, careworkers, all));
        return new LabourPrices(all);
    }

    private static Optional<Prices> read(Keys keys, Names<CareworkerId> careworkers, Map<CareworkerId, Prices> all) {
        var careworker = keys.must("careworker_id", careworkers.given());
        var basic = keys.must("basic_hour", Kinds.MONEY);
        var mile = keys.may("mile", Kinds.MONEY, Money.ZERO);
        var overtime = keys.may("overtime_hour", Kinds.MONEY, Money.ZERO);
        var bands = keys.rows("bands", LabourPricesJson::band);
        var shifts = keys.rows("shifts", LabourPricesJson::shift);
        var nights = keys.rows("nights", LabourPricesJson::night);
        var days = keys.may("working_days", Kinds.WHOLE, Prices.USUAL_WORKING_DAYS);
        return keys.build(() -> {
            var prices = new Prices(basic.get(), bands, mile.get(), overtime.get(), shifts, nights, days.get());
            all.put(careworker.get(), prices);
            return prices;
        });
    }

    private static Optional<ShiftPay> shift(Keys keys) {
        var from = keys.must("from", Kinds.DATE);
        var minimum = keys.may("minimum_minutes", Kinds.MINUTES, Duration.ZERO);
        var hour = keys.must("hour", Kinds.MONEY);
        return keys.build(() -> new ShiftPay(from.get(), minimum.get(), hour.get()));
    }

    private static Optional<NightPay> night(Keys keys) {
        var from = keys.must("from", Kinds.DATE);
        var sum = keys.may("sum", Kinds.MONEY);
        return keys.build(() -> new NightPay(from.get(), sum.orNull()));
    }

    private static Optional<Band> band(Keys keys) {
        var from = keys.must("from", Kinds.MOMENT);
        var to = keys.must("to", Kinds.MOMENT);
        var hour = keys.must("hour", Kinds.MONEY);
        return keys.build(() -> new Band(from.get(), to.get(), hour.get()));
    }
}
