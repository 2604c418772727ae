package coop.commonround.cli.independent;

import coop.commonround.cli.independent.Clock.Span;
import coop.commonround.cli.independent.People.Careworker;
import coop.commonround.cli.independent.Rows.Row;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the folder knows of the time before the period. */
record PastOnPaper(List<Past> work, List<Past> visits) {

    /** Hours somebody worked from a day on. */
    record Past(
            String careworker,
            LocalDate from,
            boolean isOneDay,
            Duration worked,
            int daysAway,
            @Nullable Span span) {
        static Past ofWork(Row row) {
            return new Past(
                    row.text("careworker_id"),
                    Clock.date(row.text("from")),
                    !row.has("to") || Clock.date(row.text("to")).equals(Clock.date(row.text("from"))),
                    PolicyOnPaper.hours(row.number("worked_hours")),
                    row.count("days_away", 0),
                    row.has("left_home") ? span(row) : null);
        }

        static Past ofVisit(Row row) {
            var minutes = row.has("minutes") ? row.number("minutes") : 0;
            return new Past(
                    row.text("careworker_id"),
                    Clock.date(row.text("date")),
                    true,
                    PolicyOnPaper.minutes(minutes),
                    0,
                    null);
        }

        private static Span span(Row row) {
            var from = Clock.date(row.text("from"));
            var left = Clock.moment(from, row.text("left_home"));
            var reached = Clock.moment(from, row.text("reached_home"));
            return new Span(Clock.instant(left), Clock.instant(reached.isAfter(left) ? reached : reached.plusDays(1)));
        }

        boolean isOf(Careworker who) {
            return careworker.equals(who.id());
        }
    }

    /** Whether somebody worked on a day, as far as it stands by itself. */
    boolean hasWork(Careworker who, LocalDate day) {
        return visits.stream().anyMatch(past -> past.isOf(who) && past.from().equals(day))
                || work.stream()
                        .anyMatch(past -> past.isOf(who)
                                && past.isOneDay()
                                && past.from().equals(day)
                                && !past.worked().isZero());
    }

    /** What one careworker did at known times in the three weeks before a day, in order. */
    List<Past> timed(Careworker who, LocalDate before) {
        return work.stream()
                .filter(past -> past.isOf(who) && past.span() != null)
                .filter(past -> past.from().isBefore(before) && !past.from().isBefore(before.minusWeeks(3)))
                .sorted(Comparator.comparing(Past::from))
                .toList();
    }

    static PastOnPaper of(Path folder) {
        return new PastOnPaper(
                Rows.ifThere(folder.resolve("past_hours.csv")).stream()
                        .map(Past::ofWork)
                        .toList(),
                Rows.ifThere(folder.resolve("history.csv")).stream()
                        .map(Past::ofVisit)
                        .toList());
    }
}
