package coop.commonround.io.json;

import coop.commonround.base.Check;
import coop.commonround.io.json.tree.Keys;
import coop.commonround.io.json.tree.Kind;
import coop.commonround.io.json.tree.Kinds;
import coop.commonround.io.json.tree.Out;
import coop.commonround.io.json.tree.Value;
import coop.commonround.model.GivenLeg;
import coop.commonround.model.Leg;
import coop.commonround.model.Transport;
import coop.commonround.model.TravelSettings;
import coop.commonround.model.TravelSettings.Commute;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** {@code travel}: measured journeys; and {@code travel} of the policy: how long all others take. */
final class TravelJson {
    /** A ten-thousandth of a mile is sixteen centimetres, so that whole metres come back. */
    private static final int DECIMALS = 4;

    private record Journey(String from, String to, Optional<Transport> transport) {}

    private TravelJson() {}

    /** The length of a leg in miles, exact enough for its metres. */
    static BigDecimal miles(Leg leg) {
        var miles = BigDecimal.valueOf(leg.metres()).divide(Leg.METRES_A_MILE, DECIMALS, RoundingMode.HALF_UP);
        return new BigDecimal(miles.stripTrailingZeros().toPlainString());
    }

    static void write(GivenLeg given, Out out) {
        out.text("from", given.from())
                .text("to", given.to())
                .word("transport", given.transport())
                .minutes("minutes", given.leg().time())
                .number("miles", miles(given.leg()));
    }

    /** All measured journeys; each stands once. */
    static List<GivenLeg> read(Keys problem) {
        Set<Journey> before = new HashSet<>();
        return problem.rows("travel", keys -> read(keys, before));
    }

    private static Optional<GivenLeg> read(Keys keys, Set<Journey> before) {
        var from = keys.must("from", Kinds.ID);
        var to = keys.must("to", Kinds.ID);
        var transport = keys.may("transport", Kinds.choice(Transport.class));
        var minutes = keys.must("minutes", Kinds.MINUTES);
        var miles = keys.may("miles", Kinds.DECIMAL, BigDecimal.ZERO);
        return keys.build(() -> {
            var journey = new Journey(from.get(), to.get(), Optional.ofNullable(transport.orNull()));
            Check.that(before.add(journey), "the journey from %s to %s is there twice", from.get(), to.get());
            return new GivenLeg(from.get(), to.get(), transport.orNull(), Leg.ofMiles(minutes.get(), miles.get()));
        });
    }

    static void writeSettings(TravelSettings settings, Out out) {
        out.number("detour_factor", settings.detourFactor())
                .inner(
                        "speeds_mph",
                        speeds -> settings.milesPerHour()
                                .forEach((transport, speed) -> speeds.number(Kinds.word(transport), speed)))
                .inner(
                        "minutes_to_park_and_reach_door",
                        parking -> settings.parking()
                                .forEach((transport, time) -> parking.minutes(Kinds.word(transport), time)))
                .yesNo("commute_paid", settings.commute().isPaid())
                .yesNo("commute_within_shift", settings.commute().isWithinShift());
    }

    static Optional<TravelSettings> readSettings(Keys keys) {
        var usual = TravelSettings.DEFAULT;
        var detour = keys.may("detour_factor", Kinds.DECIMAL, usual.detourFactor());
        var speeds = each(keys.inner("speeds_mph"), Kinds.DECIMAL, usual.milesPerHour());
        var parking = each(keys.inner("minutes_to_park_and_reach_door"), Kinds.MINUTES, usual.parking());
        var isPaid = keys.may("commute_paid", Kinds.YES_NO, usual.commute().isPaid());
        var isWithinShift =
                keys.may("commute_within_shift", Kinds.YES_NO, usual.commute().isWithinShift());
        return keys.build(() -> new TravelSettings(
                detour.get(),
                speeds.orElse(usual.milesPerHour()),
                parking.orElse(usual.parking()),
                new Commute(isPaid.get(), isWithinShift.get())));
    }

    private static <T> Optional<Map<Transport, T>> each(Keys keys, Kind<T> kind, Map<Transport, T> usual) {
        var values = new EnumMap<Transport, Value<T>>(Transport.class);
        usual.forEach((transport, value) -> values.put(transport, keys.may(Kinds.word(transport), kind, value)));
        return keys.build(() -> {
            var given = new EnumMap<Transport, T>(Transport.class);
            values.forEach((transport, value) -> given.put(transport, value.get()));
            return given;
        });
    }
}
