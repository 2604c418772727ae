package coop.commonround.io.json;

import coop.commonround.io.json.tree.Keys;
import coop.commonround.io.json.tree.Kinds;
import coop.commonround.io.json.tree.Out;
import coop.commonround.model.Quantities;
import coop.commonround.model.Shift;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

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
        var meal = shift.meal();
        if (meal != null) {
            out.moment("meal_from", meal.from())
                    .moment("meal_until", meal.until())
                    .minutes("meal_minutes", meal.length());
        }
    }

    static Optional<Shift> read(Keys keys, Ids ids) {
        var id = keys.must("shift_id", ids.shifts.given());
        var careworker = keys.must("careworker_id", ids.careworkers.known());
        var start = keys.must("start", Kinds.MOMENT);
        var end = keys.must("end", Kinds.MOMENT);
        var kind = keys.may("kind", Kinds.choice(Shift.Kind.class), Shift.Kind.WORK);
        var paidHours = keys.may("paid_hours", Kinds.HOURS);
        var capacity = keys.entries("capacity", Kinds.WHOLE);
        var meal = meal(keys);
        return keys.build(() -> new Shift(
                id.get(),
                careworker.get(),
                start.get(),
                end.get(),
                kind.get(),
                paidHours.orNull(),
                new Quantities(capacity),
                meal.get()));
    }

    /** All of a meal break, or none of it; half an hour unless another length is given. */
    private static Supplier<Shift.@Nullable Meal> meal(Keys keys) {
        if (!keys.has("meal_from") && !keys.has("meal_until") && !keys.has("meal_minutes")) {
            return () -> null;
        }
        var from = keys.must("meal_from", Kinds.MOMENT);
        var until = keys.must("meal_until", Kinds.MOMENT);
        var length = keys.may("meal_minutes", Kinds.MINUTES, Duration.ofMinutes(30));
        return () -> new Shift.Meal(from.get(), until.get(), length.get());
    }
}
