package coop.commonround.io.json;

import coop.commonround.base.Check;
import coop.commonround.base.Sorted;
import coop.commonround.io.json.tree.Keys;
import coop.commonround.io.json.tree.Kinds;
import coop.commonround.io.json.tree.Out;
import coop.commonround.model.Calendar;
import coop.commonround.model.Calendar.Day;
import coop.commonround.model.Calendar.DayType;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** {@code calendar}: days that are not like their weekday. */
final class CalendarJson {
    private CalendarJson() {}

    static void write(Map.Entry<LocalDate, Day> entry, Out out) {
        out.text("date", entry.getKey())
                .word("day_type", entry.getValue().type())
                .textIfAny("name", entry.getValue().name())
                .list("nations", entry.getValue().nations());
    }

    /** The whole calendar; a day stands once. */
    static Calendar read(Keys problem) {
        var days = new HashMap<LocalDate, Day>();
        problem.rows("calendar", keys -> read(keys, days));
        return new Calendar(days);
    }

    private static Optional<Day> read(Keys keys, Map<LocalDate, Day> days) {
        var date = keys.must("date", Kinds.DATE);
        var type = keys.must("day_type", Kinds.choice(DayType.class));
        var name = keys.may("name", Kinds.TEXT, "");
        var nations = keys.list("nations", Kinds.TEXT);
        return keys.build(() -> {
            var day = new Day(type.get(), name.get(), Sorted.set(nations));
            Check.that(days.put(date.get(), day) == null, "%s is there twice", date.get());
            return day;
        });
    }
}
