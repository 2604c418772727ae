package coop.commonround.cli.example;

import coop.commonround.cli.example.Habit.Span;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The span somebody is rostered on a day, or kept from working. */
record Shift(String id, Careworker careworker, LocalDate day, Span span, String kind, String paidHours) {

    static Shift work(Careworker careworker, LocalDate day, Span span, int number) {
        return new Shift(careworker.id() + "-" + Period.code(day) + "-" + number, careworker, day, span, "work", "");
    }

    static Shift other(Careworker careworker, LocalDate day, Span span, String kind, String paidHours) {
        var letter = kind.substring(0, 1).toUpperCase(Locale.ROOT);
        return new Shift(
                careworker.id() + "-" + Period.code(day) + "-" + letter, careworker, day, span, kind, paidHours);
    }

    boolean isWork() {
        return kind.equals("work");
    }

    boolean isOn(Careworker someone, LocalDate when) {
        return careworker.equals(someone) && day.equals(when);
    }

    static Sheet sheet(List<Shift> shifts) {
        var sheet = new Sheet("shift_id", "careworker_id", "date", "start", "end", "kind", "paid_hours");
        shifts.stream()
                .sorted(Comparator.comparing(Shift::day)
                        .thenComparing(shift -> shift.careworker.number())
                        .thenComparing(Shift::id))
                .forEach(shift -> sheet.row(
                        shift.id,
                        shift.careworker.id(),
                        shift.day,
                        Sheet.time(shift.span.start()),
                        Sheet.time(shift.span.end()),
                        shift.kind,
                        shift.paidHours));
        return sheet;
    }
}
