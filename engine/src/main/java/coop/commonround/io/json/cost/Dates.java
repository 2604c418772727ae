package coop.commonround.io.json.cost;

import coop.commonround.cost.book.Band;
import coop.commonround.cost.book.DayType;
import coop.commonround.cost.book.Origin;
import coop.commonround.io.json.tree.Keys;
import coop.commonround.io.json.tree.Kind;
import coop.commonround.io.json.tree.Kinds;
import coop.commonround.io.json.tree.Out;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What rows of rate cards and of pay scales share: since when they hold, and when in the week. */
final class Dates {
    static final Kind<DayType> DAY_TYPE = Kinds.choice(
            Stream.of(DayType.values()).filter(type -> type != DayType.ANY).toList(), DayType::text);

    private Dates() {}

    static void write(Origin origin, Out out) {
        out.text("effective_from", origin.effectiveFrom())
                .text("published_on", origin.publishedOn())
                .textIfAny("source", origin.source());
    }

    static void write(Band band, Out out) {
        out.textIfAny("day_type", band.day().text()).text("from", band.from()).text("to", band.to());
    }

    static Supplier<Origin> origin(Keys keys) {
        var from = keys.must("effective_from", Kinds.DATE);
        var published = keys.may("published_on", Kinds.DATE);
        var source = keys.may("source", Kinds.TEXT, "");
        return () -> new Origin(from.get(), published.orNull(), source.get());
    }

    static Supplier<Band> band(Keys keys, Supplier<DayType> day) {
        var from = keys.may("from", Kinds.CLOCK);
        var to = keys.may("to", Kinds.CLOCK);
        return () -> new Band(day.get(), from.orNull(), to.orNull());
    }
}
