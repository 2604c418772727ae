package coop.commonround.io.csv.decision;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import coop.commonround.io.csv.cell.Choice;
import coop.commonround.io.csv.cell.Kinds;
import coop.commonround.io.csv.settings.Settings;
import coop.commonround.io.csv.table.Column;
import coop.commonround.model.Transport;
import coop.commonround.model.TravelSettings;
import coop.commonround.model.TravelSettings.Commute;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** {@code travel} of the policy: how long a way takes where nothing better is known, and whose time the commute is. */
final class TravelKeys {
    private static final String TRAVEL = "travel.";
    private static final TravelSettings USUAL = TravelSettings.DEFAULT;

    private static final Column<BigDecimal> DETOUR = Column.of(
                    TRAVEL + "detour_factor",
                    Kinds.decimal("1", "10"),
                    "how much longer a way is than the straight line, where nothing better is known",
                    "1.4")
            .otherwise(USUAL.detourFactor().toPlainString());
    private static final Map<Transport, Column<BigDecimal>> SPEEDS = each(transport -> Column.of(
                    TRAVEL + "speeds_mph." + Choice.word(transport),
                    Kinds.decimal("0.1", "100"),
                    "miles an hour, " + Choice.word(transport),
                    "18")
            .otherwise(requireNonNull(USUAL.milesPerHour().get(transport)).toPlainString()));
    private static final Map<Transport, Column<Duration>> PARKING = each(transport -> Column.of(
                    TRAVEL + "minutes_to_park_and_reach_door." + Choice.word(transport),
                    Kinds.minutes(0, 120),
                    "minutes to park and reach the door, " + Choice.word(transport),
                    "3")
            .otherwise(
                    Long.toString(requireNonNull(USUAL.parking().get(transport)).toMinutes())));

    private static final Column<Boolean> COMMUTE_PAID = Column.of(
                    TRAVEL + "commute_paid",
                    Kinds.YES_NO,
                    "whether time and miles from home to the first visit, and from the last one home, are paid as those between"
                            + " visits",
                    "no")
            .otherwise("no");
    private static final Column<Boolean> COMMUTE_WITHIN_SHIFT = Column.of(
                    TRAVEL + "commute_within_shift",
                    Kinds.YES_NO,
                    "whether a shift runs from leaving home to reaching home, and not from the first visit to the last",
                    "no")
            .otherwise("no");

    static final List<Column<?>> ALL = Stream.of(
                    Stream.of(DETOUR),
                    SPEEDS.values().stream(),
                    PARKING.values().stream(),
                    Stream.of(COMMUTE_PAID, COMMUTE_WITHIN_SHIFT))
            .<Column<?>>flatMap(Function.identity())
            .toList();

    private TravelKeys() {}

    private static <T> Map<Transport, Column<T>> each(Function<Transport, Column<T>> column) {
        var columns = new EnumMap<Transport, Column<T>>(Transport.class);
        for (var transport : Transport.values()) {
            columns.put(transport, column.apply(transport));
        }
        return columns;
    }

    static TravelSettings read(Settings settings) {
        return new TravelSettings(
                settings.value(DETOUR).get(),
                values(settings, SPEEDS),
                values(settings, PARKING),
                new Commute(
                        settings.value(COMMUTE_PAID).get(),
                        settings.value(COMMUTE_WITHIN_SHIFT).get()));
    }

    private static <T> Map<Transport, T> values(Settings settings, Map<Transport, Column<T>> columns) {
        return columns.entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey,
                        each -> settings.value(each.getValue()).get()));
    }
}
