package coop.commonround.cli.independent;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;

/** Dates and times as the files write them, in Europe/London. */
final class Clock {
    static final ZoneId LONDON = ZoneId.of("Europe/London");

    private Clock() {}

    /** From a moment to a later one, the end not included. */
    record Span(Instant start, Instant end) {
        Duration length() {
            return Duration.between(start, end);
        }

        boolean overlaps(Span other) {
            return start.isBefore(other.end) && other.start.isBefore(end);
        }
    }

    /** {@code 2026-11-23}, {@code 23/11/2026} or {@code 23-11-2026}. */
    static LocalDate date(String text) {
        var parts = text.split("[-/]");
        boolean yearFirst = parts[0].length() == 4;
        return LocalDate.of(
                Integer.parseInt(parts[yearFirst ? 0 : 2]),
                Integer.parseInt(parts[1]),
                Integer.parseInt(parts[yearFirst ? 2 : 0]));
    }

    /** {@code 07:30}, {@code 7:30}, {@code 07:30:00} or {@code 0730} on a day, or a moment that names its own day. */
    static LocalDateTime moment(LocalDate day, String text) {
        int gap = Math.max(text.lastIndexOf('T'), text.lastIndexOf(' '));
        if (gap >= 8) {
            return moment(date(text.substring(0, gap).strip()), text.substring(gap + 1));
        }
        var digits = text.replace(":", "");
        if (text.indexOf(':') == 1) {
            digits = "0" + digits;
        }
        return day.atTime(LocalTime.of(
                Integer.parseInt(digits.substring(0, 2)),
                Integer.parseInt(digits.substring(2, 4)),
                digits.length() > 4 ? Integer.parseInt(digits.substring(4, 6)) : 0));
    }

    /** The same for a time that cannot lie before another: if it would, it is meant for the day after. */
    static LocalDateTime notBefore(LocalDateTime earliest, LocalDate day, String text) {
        var moment = moment(day, text);
        return moment.isBefore(earliest) ? moment.plusDays(1) : moment;
    }

    static Instant instant(LocalDateTime local) {
        return local.atZone(LONDON).toInstant();
    }

    /**
     * A start and an end of {@code roster.csv}. In the hour that happens twice they are read so that the span has the
     * length it should have, if they can be; otherwise as the first of the two.
     */
    static Span span(String start, String end, Duration expected) {
        for (var from : readings(start)) {
            for (var to : readings(end)) {
                if (Duration.between(from, to).equals(expected)) {
                    return new Span(from, to);
                }
            }
        }
        return new Span(readings(start).get(0), readings(end).get(0));
    }

    private static List<Instant> readings(String text) {
        if (text.matches(".*T.*(Z|[+-]\\d\\d:\\d\\d)")) {
            return List.of(OffsetDateTime.parse(text).toInstant());
        }
        var local = LocalDateTime.parse(text);
        var offsets = LONDON.getRules().getValidOffsets(local);
        return offsets.isEmpty()
                ? List.of(instant(local))
                : offsets.stream().map(local::toInstant).toList();
    }

    /** Minutes for a person: {@code 11:05} are eleven hours and five minutes. */
    static String hours(Duration time) {
        return "%s%d:%02d"
                .formatted(
                        time.isNegative() ? "-" : "", Math.abs(time.toMinutes()) / 60, Math.abs(time.toMinutes()) % 60);
    }
}
