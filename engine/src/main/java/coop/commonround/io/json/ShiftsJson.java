package coop.commonround.io.json;

import coop.commonround.io.json.tree.Keys;
import coop.commonround.io.json.tree.Kinds;
import coop.commonround.io.json.tree.Out;
import coop.commonround.model.Quantities;
import coop.commonround.model.Shift;
import java.util.Optional;

/** {@code shifts}: when careworkers are rostered, or away. */
final class ShiftsJson {
    private ShiftsJson() {}

    static void write(Shift shift, Out out) {
        out.text("shift_id", shift.id())
                .text("careworker_id", shift.careworker())
                .moment("start", shift.start())
                .moment("end", shift.end())
                .word("kind", shift.kind())
                .hours("paid_hours", shift.paidHours())
                .quantities("capacity", shift.capacity().byName());
    }

    static Optional<Shift> read(Keys keys, Ids ids) {
        var id = keys.must("shift_id", ids.shifts.given());
        var careworker = keys.must("careworker_id", ids.careworkers.known());
        var start = keys.must("start", Kinds.MOMENT);
        var end = keys.must("end", Kinds.MOMENT);
        var kind = keys.may("kind", Kinds.choice(Shift.Kind.class), Shift.Kind.WORK);
        var paidHours = keys.may("paid_hours", Kinds.HOURS);
        var capacity = keys.entries("capacity", Kinds.WHOLE);
        return keys.build(() -> new Shift(
                id.get(),
                careworker.get(),
                start.get(),
                end.get(),
                kind.get(),
                paidHours.orNull(),
                new Quantities(capacity)));
    }
}
