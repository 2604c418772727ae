package coop.commonround.cli.independent;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import coop.commonround.cli.independent.Clock.Span;
import coop.commonround.cli.independent.Journeys.Place;
import coop.commonround.cli.independent.People.Careworker;
import coop.commonround.cli.independent.Rows.Row;
import coop.commonround.cli.independent.Work.Shift;
import coop.commonround.cli.independent.Work.Visit;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a run decided.
 *
 * @param attendances whose visit, careworker and shift are all known
 * @param named ids of visits that stand in {@code roster.csv}, known or not
 * @param faulty ids of visits that stand in a row that leads nowhere
 * @param uncovered ids of visits that stand in {@code uncovered.csv}
 * @param leftOut ids of visits that stand in {@code left_out.csv}
 */
record RosterOnPaper(
        List<Attendance> attendances,
        Set<String> named,
        Set<String> faulty,
        Set<String> uncovered,
        Set<String> leftOut) {

    /** One careworker's presence at one visit; travel and waiting as the file gives them. */
    record Attendance(
            Visit visit,
            Place place,
            Careworker careworker,
            Shift shift,
            String round,
            int sequence,
            Span span,
            Duration travel,
            Duration waiting) {
        LocalDate day() {
            return visit.dayAt(span.start());
        }

        @Override
        public String toString() {
            return "visit %s, careworker %s, %s"
                    .formatted(
                            visit.id(),
                            careworker.id(),
                            span.start().atZone(Clock.LONDON).toLocalDateTime());
        }
    }

    static RosterOnPaper of(FolderOnPaper folder, Path out, Breaches breaches) {
        var attendances = new ArrayList<Attendance>();
        var named = new HashSet<String>();
        var faulty = new HashSet<String>();
        var rows = Rows.of(out.resolve("roster.csv"));
        var going = rows.stream().collect(groupingBy(row -> id(row, "visit_id"), counting()));
        for (var row : rows) {
            var visit = id(row, "visit_id");
            named.add(visit);
            var attendance = attendance(folder, row, going.getOrDefault(visit, 0L) == 1, breaches);
            if (attendance == null) {
                faulty.add(visit);
            } else {
                attendances.add(attendance);
            }
        }
        return new RosterOnPaper(
                attendances, named, faulty, visits(out.resolve("uncovered.csv")), visits(out.resolve("left_out.csv")));
    }

    private static Set<String> visits(Path file) {
        return Rows.ifThere(file).stream().map(row -> id(row, "visit_id")).collect(toSet());
    }

    private static @Nullable Attendance attendance(FolderOnPaper folder, Row row, boolean isAlone, Breaches breaches) {
        var commissioned = folder.visits().get(id(row, "visit_id"));
        var visit = isAlone && commissioned != null && commissioned.alone() != null
                ? commissioned.gone(commissioned.alone())
                : commissioned;
        var careworker = folder.careworkers().get(id(row, "careworker_id"));
        if (visit == null || careworker == null) {
            breaches.add("reference", "%s: no such visit or careworker", row);
            return null;
        }
        var span = Clock.span(row.text("start"), row.text("end"), visit.length());
        var round = id(row, "shift_id");
        var shift = shift(folder, round, careworker, span);
        if (shift == null) {
            breaches.add("reference", "%s: no shift %s", row, round);
            return null;
        }
        return new Attendance(
                visit,
                folder.clientOf(visit).home(),
                careworker,
                shift,
                careworker.id() + '\n' + round,
                row.count("round_sequence", 0),
                span,
                PolicyOnPaper.minutes(row.has("travel_minutes") ? row.number("travel_minutes") : 0),
                PolicyOnPaper.minutes(row.has("waiting_minutes") ? row.number("waiting_minutes") : 0));
    }

    /** By its id, or the careworker's own shift that the file gives no id and that lies there. */
    private static @Nullable Shift shift(FolderOnPaper folder, String id, Careworker careworker, Span span) {
        return folder.shifts().stream()
                .filter(shift -> shift.id().isEmpty()
                        ? shift.careworker().equals(careworker.id())
                                && shift.span().overlaps(span)
                        : shift.id().equals(id))
                .min(comparing(shift -> shift.id().isEmpty()))
                .orElse(null);
    }

    /** Without the quote that keeps a spreadsheet from running a cell as a formula. */
    private static String id(Row row, String column) {
        return row.text(column).replaceFirst("^'(?=[=+@\\t-])", "");
    }

    Map<String, List<Attendance>> byVisit() {
        return grouped(
                attendance -> attendance.visit().id(),
                comparing(attendance -> attendance.careworker().id()));
    }

    /** The attendances of each careworker in each shift, in the order the file numbers them. */
    Collection<List<Attendance>> rounds() {
        return grouped(Attendance::round, comparing(Attendance::sequence)).values();
    }

    /** The attendances of each careworker, as time passes. */
    Collection<List<Attendance>> byCareworker() {
        return grouped(
                        attendance -> attendance.careworker().id(),
                        comparing((Attendance attendance) -> attendance.span().start())
                                .thenComparing(attendance -> attendance.span().end())
                                .thenComparing(Attendance::sequence))
                .values();
    }

    private Map<String, List<Attendance>> grouped(Function<Attendance, String> key, Comparator<Attendance> order) {
        return attendances.stream().sorted(order).collect(groupingBy(key, TreeMap::new, toList()));
    }
}
