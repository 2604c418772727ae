package coop.commonround.cost.book;

import coop.commonround.base.Check;
import coop.commonround.cost.book.RateRow.Unit;
import coop.commonround.model.Calendar;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What one contract line pays from one day on.
 *
 * @param rows of one contract line and one first day, nearest bands first; a row that was published again stands once
 */
public record RateCard(List<RateRow> rows) {
    public RateCard {
        Check.that(!rows.isEmpty(), "a rate card must hold a row");
        long weekly =
                rows.stream().filter(row -> row.price().unit() == Unit.WEEK).count();
        Check.that(
                weekly == 0 || weekly == rows.size(),
                "contract line %s: a price a week must stand alone",
                rows.get(0).contractLine());
        rows = Versions.latest(rows, RateRow::origin, RateCard::isSame, RateCard::clash, RateRow::contractLine).stream()
                .sorted(Comparator.<RateRow>comparingInt(row -> row.band().rank())
                        .thenComparing(RateRow::source)
                        .thenComparingInt(RateRow::worker)
                        .thenComparing(row -> row.price().toString()))
                .toList();
    }

    static boolean isSame(RateRow one, RateRow other) {
        return one.worker() == other.worker()
                && one.band().equals(other.band())
                && one.price().unit() == other.price().unit()
                && Objects.equals(one.price().length(), other.price().length());
    }

    private static boolean clash(RateRow one, RateRow other) {
        boolean oneIsNight = one.price().unit() == Unit.NIGHT;
        boolean otherIsNight = other.price().unit() == Unit.NIGHT;
        return one.worker() == other.worker()
                && one.band().clashesWith(other.band())
                && oneIsNight == otherIsNight
                && (Objects.equals(one.price().length(), other.price().length())
                        || isWholeVisit(one)
                        || isWholeVisit(other));
    }

    private static boolean isWholeVisit(RateRow row) {
        return row.price().unit() == Unit.VISIT && row.price().length() == null;
    }

    /** The price of a week, if that is how the line pays. */
    public Optional<RateRow> findWeekly() {
        return rows.stream().filter(row -> row.price().unit() == Unit.WEEK).findFirst();
    }

    /**
     * The rows that hold for a careworker of a visit at a moment, nearest first. A second careworker is paid for by the
     * rows for worker 2, if any holds, and else as the first.
     */
    public List<RateRow> holdingAt(Instant moment, Calendar calendar, int worker) {
        var holding = rows.stream()
                .filter(row -> row.band().holdsAt(moment, calendar))
                .collect(Collectors.groupingBy(RateRow::worker));
        return worker > 1 && holding.containsKey(2) ? holding.get(2) : holding.getOrDefault(1, List.of());
    }

    /** The terms of the row that comes first for a careworker of a visit at a moment; empty if none holds. */
    public Optional<Terms> findTerms(Instant moment, Calendar calendar, int worker) {
        return holdingAt(moment, calendar, worker).stream().findFirst().map(RateRow::terms);
    }

    /** The local times at which a rate may change. */
    public Set<LocalTime> edges() {
        return rows.stream().flatMap(row -> row.band().edges()).collect(Collectors.toCollection(TreeSet::new));
    }
}
