package coop.commonround.rule;

import coop.commonround.base.Check;
import coop.commonround.base.CivilTime;
import coop.commonround.model.Period;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;

/** Days and times as a drawing writes them: {@code Mon}, {@code Tue2} in the second week, {@code 07:00-13:00}, {@code 90m}. */
final class DrawnTime {
    /** Monday to Sunday; the clocks do not change in it. */
    static final Period USUAL = new Period(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 8));

    private final Period period;

    DrawnTime(Period period) {
        this.period = period;
    }

    /** Both ends of a span; one that would lie before its start is meant for the day after. */
    record Span(Instant start, Instant end) {}

    LocalDate day(String text) {
        if (text.matches("\\d{4}-\\d\\d-\\d\\d")) {
            return LocalDate.parse(text);
        }
        int week = text.length() > 3 ? Integer.parseInt(text.substring(3)) : 1;
        var named = period.first()
                .datesUntil(period.first().plusWeeks(1))
                .filter(day -> day.getDayOfWeek()
                        .name()
                        .startsWith(text.substring(0, 3).toUpperCase(Locale.ROOT)))
                .findFirst();
        Check.that(named.isPresent(), "%s is no day", text);
        return named.orElseThrow().plusWeeks(week - 1L);
    }

    Span span(String day, String text) {
        var ends = text.split("-");
        var start = LocalTime.parse(ends[0]);
        var end = LocalTime.parse(ends[1]);
        var date = day(day);
        return new Span(CivilTime.at(date, start), CivilTime.at(end.isBefore(start) ? date.plusDays(1) : date, end));
    }

    Instant at(LocalDate day, String time) {
        return CivilTime.at(day, LocalTime.parse(time));
    }

    /** {@code 30m}, {@code 8h} or {@code 8h30m}. */
    static Duration length(String text) {
        return Duration.parse("PT" + text.toUpperCase(Locale.ROOT));
    }
}
