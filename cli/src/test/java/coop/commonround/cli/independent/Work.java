package coop.commonround.cli.independent;

import coop.commonround.cli.independent.Clock.Span;
import coop.commonround.cli.independent.Rows.Row;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Visits, shifts and links, a record a kind of row. */
final class Work {
    private Work() {}

    record Visit(
            String id,
            String client,
            LocalDate date,
            List<Span> windows,
            Duration length,
            int careworkers,
            @Nullable Duration alone,
            @Nullable Duration apart,
            Set<String> skills,
            boolean isCollective,
            Set<String> leadSkills,
            Map<String, Integer> load,
            Set<String> tasks,
            String kind,
            boolean isRegulated,
            boolean isTimeCritical,
            String round,
            String pinnedTo,
            @Nullable Instant pinnedStart,
            boolean isCancelled,
            boolean isOptional) {
        static Visit of(Row row) {
            var date = Clock.date(row.text("date"));
            var earliest = Clock.moment(date, row.text("earliest_start"));
            return new Visit(
                    row.text("visit_id"),
                    row.text("client_id"),
                    date,
                    windowsOf(row, date, earliest),
                    PolicyOnPaper.minutes(row.number("minutes")),
                    row.count("careworkers", 1),
                    alone(row, date),
                    row.has("start_apart_minutes") ? PolicyOnPaper.minutes(row.number("start_apart_minutes")) : null,
                    row.list("skills"),
                    row.word("together", "all").equals("collective"),
                    row.list("lead_skills"),
                    row.quantities("load"),
                    row.list("tasks"),
                    row.word("kind", "personalcare"),
                    row.isYes("regulated", true),
                    row.isYes("time_critical", false),
                    row.text("round_id"),
                    row.text("pinned_to"),
                    row.has("pinned_start")
                            ? Clock.instant(Clock.notBefore(earliest, date, row.text("pinned_start")))
                            : null,
                    row.word("status", "planned").equals("cancelled"),
                    row.has("left_out_price"));
        }

        /** As long as it is for one who goes alone, who needs all its skills. */
        Visit gone(Duration single) {
            return new Visit(
                    id,
                    client,
                    date,
                    windows,
                    single,
                    1,
                    null,
                    null,
                    skills,
                    false,
                    leadSkills,
                    load,
                    tasks,
                    kind,
                    isRegulated,
                    isTimeCritical,
                    round,
                    pinnedTo,
                    pinnedStart,
                    isCancelled,
                    isOptional);
        }

        /** The round template it belongs to and the day; nothing where it may be made on several days. */
        Optional<String> roundOfDay() {
            return round.isEmpty()
                            || windows.stream().map(Visit::dayOf).distinct().count() > 1
                    ? Optional.empty()
                    : Optional.of(round + " of " + date);
        }

        /** Whether it may be made on one day only; what may be made on several is of no round template. */
        boolean isOfOneDay() {
            return windows.stream().map(Visit::dayOf).distinct().count() == 1;
        }

        /** The day by which expiries, trials and recalls are judged when it starts then: for most, its only one. */
        LocalDate dayAt(Instant start) {
            if (isOfOneDay()) {
                return date;
            }
            for (var window : windows) {
                if (!start.isBefore(window.start()) && !start.isAfter(window.end())) {
                    return dayOf(window);
                }
            }
            var own = start.atZone(Clock.LONDON).toLocalDate();
            var open = windows.stream()
                    .filter(window -> !window.start().isAfter(start))
                    .map(Visit::dayOf)
                    .max(LocalDate::compareTo)
                    .orElse(date);
            return windows.stream().map(Visit::dayOf).anyMatch(own::equals) ? own : open;
        }

        private static LocalDate dayOf(Span window) {
            return window.start().atZone(Clock.LONDON).toLocalDate();
        }

        /** How long one may be there alone, by a signature of that day or before; null if never. */
        private static @Nullable Duration alone(Row row, LocalDate date) {
            if (row.count("careworkers", 1) != 2
                    || row.has("left_out_price")
                    || !row.word("double_up", "").equals("efficiency")
                    || !row.has("single_signed_off_by")
                    || Clock.date(row.text("single_signed_off_on")).isAfter(date)) {
                return null;
            }
            return PolicyOnPaper.minutes(row.number(row.has("single_minutes") ? "single_minutes" : "minutes"));
        }
    }

    /** When a visit may start, both ends included: its window, then those of {@code 12:00-13:00;17:00-18:00}. */
    private static List<Span> windowsOf(Row row, LocalDate date, LocalDateTime earliest) {
        var windows = new ArrayList<Span>();
        windows.add(window(date, earliest, row.text("latest_start")));
        var last = earliest;
        for (var other : row.text("other_windows").split(";")) {
            if (!other.isBlank()) {
                var ends = other.strip().split("-");
                last = Clock.notBefore(last, date, ends[0].strip());
                windows.add(window(date, last, ends[1].strip()));
            }
        }
        var ofDay = List.copyOf(windows);
        for (var days : row.text("movable_days").split(";")) {
            if (!days.isBlank()) {
                ofDay.forEach(span -> windows.add(later(span, Integer.parseInt(days.strip()))));
            }
        }
        return windows;
    }

    private static Span later(Span span, int days) {
        return new Span(
                span.start().atZone(Clock.LONDON).plusDays(days).toInstant(),
                span.end().atZone(Clock.LONDON).plusDays(days).toInstant());
    }

    private static Span window(LocalDate date, LocalDateTime opens, String closes) {
        return new Span(Clock.instant(opens), Clock.instant(Clock.notBefore(opens, date, closes)));
    }

    /** A span on somebody's rota; the id is empty if the file gives none. */
    record Shift(
            String id,
            String careworker,
            LocalDate date,
            Span span,
            String kind,
            @Nullable Duration paid,
            Map<String, Integer> capacity,
            Duration meal) {
        static Shift of(Row row) {
            var date = Clock.date(row.text("date"));
            var start = Clock.moment(date, row.text("start"));
            var end = Clock.moment(date, row.text("end"));
            return new Shift(
                    row.text("shift_id"),
                    row.text("careworker_id"),
                    date,
                    new Span(Clock.instant(start), Clock.instant(end.isAfter(start) ? end : end.plusDays(1))),
                    row.word("kind", "work"),
                    row.has("paid_hours") ? PolicyOnPaper.hours(row.number("paid_hours")) : null,
                    row.quantities("capacity"),
                    row.has("meal_minutes") ? PolicyOnPaper.minutes(row.number("meal_minutes")) : Duration.ZERO);
        }

        boolean takes(Visit visit) {
            return kind.equals("work")
                    || (kind.equals("sleepin") && visit.kind().equals("sleepin"));
        }

        /** Working time without visits. */
        boolean isOtherWork() {
            return kind.equals("training") || kind.equals("standby");
        }

        boolean isAway() {
            return isOtherWork() || Set.of("leave", "sick", "unavailable").contains(kind);
        }
    }

    /** Time somebody is away. */
    record Away(String careworker, Span span, String why) {
        static Away of(Shift shift) {
            return new Away(shift.careworker(), shift.span(), shift.kind());
        }

        /** Whole days, both included. */
        static Away of(Row row) {
            var from = Clock.date(row.text("from")).atStartOfDay();
            var to = Clock.date(row.text("to")).plusDays(1).atStartOfDay();
            return new Away(
                    row.text("careworker_id"),
                    new Span(Clock.instant(from), Clock.instant(to)),
                    row.word("kind", "absent"));
        }
    }

    record Link(
            String first,
            String second,
            Duration minimum,
            @Nullable Duration maximum,
            String from,
            String careworkers) {
        static Link of(Row row) {
            return new Link(
                    row.text("first_visit_id"),
                    row.text("second_visit_id"),
                    row.has("minimum_minutes") ? PolicyOnPaper.minutes(row.number("minimum_minutes")) : Duration.ZERO,
                    row.has("maximum_minutes") ? PolicyOnPaper.minutes(row.number("maximum_minutes")) : null,
                    row.word("from", "start"),
                    row.word("careworkers", row.isYes("same_careworker", false) ? "same" : "any"));
        }
    }
}
