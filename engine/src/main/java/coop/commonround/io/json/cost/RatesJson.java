package coop.commonround.io.json.cost;

import coop.commonround.cost.book.Cap;
import coop.commonround.cost.book.DayType;
import coop.commonround.cost.book.RateCards;
import coop.commonround.cost.book.RateRow;
import coop.commonround.cost.book.RateRow.Price;
import coop.commonround.cost.book.RateRow.Unit;
import coop.commonround.cost.book.RateScope;
import coop.commonround.cost.book.Terms;
import coop.commonround.cost.book.TimeBasis;
import coop.commonround.cost.book.TimeRounding;
import coop.commonround.io.json.tree.Keys;
import coop.commonround.io.json.tree.Kinds;
import coop.commonround.io.json.tree.Out;
import coop.commonround.model.Visit;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** {@code rates}: what commissioners pay. */
final class RatesJson {
    private RatesJson() {}

    static void write(RateRow row, Out out) {
        var rounding = row.terms().rounding();
        out.text("contract_line", row.contractLine());
        Dates.write(row.origin(), out);
        Dates.write(row.band(), out);
        out.minutes("band_minutes", row.price().length())
                .money("amount", row.price().amount())
                .word("unit", row.price().unit())
                .yesNo("on_top", row.price().onTop())
                .number("worker", row.worker())
                .text("zone", row.scope().zone())
                .list(
                        "visit_kinds",
                        row.scope().kinds().stream().map(Kinds::word).toList())
                .minutes("booking_notice_below", row.scope().bookedBelow())
                .word("time_basis", row.terms().basis())
                .minutes("tolerance_minutes", row.terms().tolerance())
                .textIfAny("rounding", rounding == null ? "" : rounding.text())
                .textIfAny("cap", row.terms().cap().text())
                .textIfAny("cancellation_rule", row.terms().cancellationRule());
    }

    /** The cards of all rows; a row that contradicts those before it is a fault of its own. */
    static Supplier<RateCards> readAll(Keys costs) {
        var rows = costs.rowsTogether("rates", RatesJson::read, RateCards::of);
        return () -> RateCards.of(rows);
    }

    private static Optional<RateRow> read(Keys keys) {
        var line = keys.must("contract_line", Kinds.ID);
        var origin = Dates.origin(keys);
        var day = keys.may("day_type", Dates.DAY_TYPE, DayType.ANY);
        var band = Dates.band(keys, day::get);
        var length = keys.may("band_minutes", Kinds.MINUTES);
        var amount = keys.must("amount", Kinds.MONEY);
        var unit = keys.may("unit", Kinds.choice(Unit.class), Unit.HOUR);
        var onTop = keys.may("on_top", Kinds.YES_NO, false);
        var scope = scope(keys);
        var terms = terms(keys);
        return keys.build(() -> new RateRow(
                line.get(),
                origin.get(),
                band.get(),
                new Price(amount.get(), unit.get(), length.orNull(), onTop.get()),
                scope.get(),
                terms.get()));
    }

    private static Supplier<RateScope> scope(Keys keys) {
        var worker = keys.may("worker", Kinds.WHOLE, 1);
        var zone = keys.may("zone", Kinds.TEXT);
        var kinds = keys.list("visit_kinds", Kinds.choice(Visit.Kind.class));
        var booked = keys.may("booking_notice_below", Kinds.MINUTES);
        return () -> new RateScope(worker.get(), zone.orNull(), Set.copyOf(kinds), booked.orNull());
    }

    private static Supplier<Terms> terms(Keys keys) {
        var basis = keys.may("time_basis", Kinds.choice(TimeBasis.class), TimeBasis.PLANNED);
        var tolerance = keys.may("tolerance_minutes", Kinds.MINUTES, Duration.ZERO);
        var rounding = keys.may("rounding", Kinds.text(TimeRounding.HOW, TimeRounding::parse));
        var cap = keys.may("cap", Kinds.text(Cap.HOW, Cap::parse), Cap.NONE);
        var cancellation = keys.may("cancellation_rule", Kinds.TEXT, "");
        return () -> new Terms(basis.get(), tolerance.get(), rounding.orNull(), cap.get(), cancellation.get());
    }
}
