package coop.commonround.cost.income;

import coop.commonround.cost.book.RateRow;
import coop.commonround.cost.ledger.Quantity;
import coop.commonround.cost.ledger.Working;
import java.time.Duration;
import java.util.IdentityHashMap;

/** Says how a price came about by a row of a rate card; what it says of the row is put together once. */
final class RowTexts {
    private final IdentityHashMap<RateRow, Text> known = new IdentityHashMap<>();

    private record Text(String named, String source) {}

    /** A sum for the whole of something. */
    Working flat(String what, RateRow row) {
        return working(what, Quantity.Each.ONE, row);
    }

    /** Hours pro rata. */
    Working hourly(String what, Duration time, RateRow row) {
        return working(what, new Quantity.Time(time), row);
    }

    private Working working(String what, Quantity quantity, RateRow row) {
        var text = known.computeIfAbsent(row, RowTexts::text);
        return new Working(what + text.named(), quantity, row.price().amount(), text.source());
    }

    private static Text text(RateRow row) {
        var band = row.band().text();
        return new Text((band.isEmpty() ? "" : ", " + band) + row.scope().text(), row.source());
    }
}
