package coop.commonround.base;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Figures that law or contract can change: each from a date, each with the document that set it.
 *
 * <p>The figure on a date is the latest row that took effect on or before it. What was published later but
 * backdated is an ordinary row with an earlier {@code effectiveFrom}.
 *
 * @param rows the figures, oldest first; no two take effect on the same day
 */
public record Dated<T>(List<Row<T>> rows) {
    /**
     * One figure.
     *
     * @param effectiveFrom the first day it holds
     * @param publishedOn when it became known, if that is recorded
     * @param source the document that set it
     */
    public record Row<T>(LocalDate effectiveFrom, @Nullable LocalDate publishedOn, String source, T value) {
        public Row {
            requireNonNull(effectiveFrom, "effectiveFrom");
            requireNonNull(source, "source");
            requireNonNull(value, "value");
        }
    }

    public Dated {
        rows = rows.stream().sorted(Comparator.comparing(Row::effectiveFrom)).toList();
        for (int i = 1; i < rows.size(); i++) {
            var date = rows.get(i).effectiveFrom();
            Check.that(!date.equals(rows.get(i - 1).effectiveFrom()), "two figures take effect on %s", date);
        }
    }

    /** The figure in force on a day; empty if the day is before the first. */
    public Optional<Row<T>> on(LocalDate day) {
        for (int i = rows.size() - 1; i >= 0; i--) {
            if (!rows.get(i).effectiveFrom().isAfter(day)) {
                return Optional.of(rows.get(i));
            }
        }
        return Optional.empty();
    }

    /** What was known on a day: the rows that were published by then, and those of which that is not recorded. */
    public Dated<T> knownOn(LocalDate day) {
        return new Dated<>(rows.stream()
                .filter(row -> row.publishedOn() == null || !row.publishedOn().isAfter(day))
                .toList());
    }
}
