package coop.commonround.cli.independent;

import coop.commonround.cli.independent.People.Careworker;
import coop.commonround.cli.independent.Rows.Row;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which daily rests may be short, and what rest is owed from before the period. */
record RestOnPaper(List<Night> nights, List<Debt> debts) {

    /** A night that may be short; {@code least} is null for what the policy says. */
    record Night(
            String careworker, LocalDate date, @Nullable Duration least) {
        static Night of(Row row) {
            return new Night(
                    row.text("careworker_id"),
                    Clock.date(row.text("date")),
                    row.has("minimum_rest_hours") ? PolicyOnPaper.hours(row.number("minimum_rest_hours")) : null);
        }
    }

    /** What is owed; {@code due} is null for what the policy says. */
    record Debt(
            String careworker,
            LocalDate date,
            Duration balance,
            @Nullable LocalDate due) {
        static Debt of(Row row) {
            return new Debt(
                    row.text("careworker_id"),
                    Clock.date(row.text("date")),
                    PolicyOnPaper.minutes(row.number(row.has("balance_minutes") ? "balance_minutes" : "minutes_owed")),
                    row.has("due") ? Clock.date(row.text("due")) : null);
        }
    }

    static RestOnPaper of(Path folder) {
        return new RestOnPaper(
                Rows.ifThere(folder.resolve("rest_exceptions.csv")).stream()
                        .map(Night::of)
                        .toList(),
                Rows.ifThere(folder.resolve("rest_ledger.csv")).stream()
                        .map(Debt::of)
                        .toList());
    }

    /** The night before a day of somebody's, if it may be short: never under 18. */
    Optional<Night> before(Careworker careworker, LocalDate day) {
        return nights.stream()
                .filter(night -> night.careworker().equals(careworker.id()))
                .filter(night -> night.date().equals(day))
                .filter(night -> !careworker.isYoung(day))
                .findFirst();
    }
}
