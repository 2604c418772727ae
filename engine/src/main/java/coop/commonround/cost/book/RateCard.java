package coop.commonround.cost.book;

import coop.commonround.base.Check;
import coop.commonround.cost.book.RateRow.Unit;
import coop.commonround.cost.book.RateScope.Asked;
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
                        .thenComparing(row -> row.scope().text())
                        .thenComparing(row -> row.price().toString()))
                .toList();
    }

    static boolean isSame(RateRow one, RateRow other) {
        return one.scope().equals(other.scope())
                && one.band().equals(other.band())
                && one.price().onTop() == other.price().onTop()
                && one.price().unit() == other.price().unit()
                && Objects.equals(one.price().length(), other.price().length());
    }

    private static boolean clash(RateRow one, RateRow other) {
        boolean oneIsNight = one.price().unit() == Unit.NIGHT;
        boolean otherIsNight = other.price().unit() == Unit.NIGHT;
        if (one.price().onTop() || other.price().onTop()) {
            // Supplements add up; only the same one twice is a slip.
            return isSame(one, other);
        }
        return one.scope().clashesWith(other.scope())
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

    /** The rows that hold for a careworker's part in a visit at a moment, nearest first; supplements left out. */
    public List<RateRow> holdingAt(Instant moment, Calendar calendar, Asked asked) {
        return RateScope.nearest(rows(moment, calendar, false), asked);
    }

    /** The supplements that hold for it, which add up. */
    public List<RateRow> onTopAt(Instant moment, Calendar calendar, Asked asked) {
        return RateScope.nearest(rows(moment, calendar, true), asked);
    }

    private List<RateRow> rows(Instant moment, Calendar calendar, boolean onTop) {
        return rows.stream()
                .filter(row -> row.price().onTop() == onTop && row.band().holdsAt(moment, calendar))
                .toList();
    }

    /** The terms of the row that comes first for a careworker's part in a visit at a moment; empty if none holds. */
    public Optional<Terms> findTerms(Instant moment, Calendar calendar, Asked asked) {
        return holdingAt(moment, calendar, asked).stream().findFirst().map(RateRow::terms);
    }

    /** The local times at which a rate may change. */
    public Set<LocalTime> edges() {
        return rows.stream().flatMap(row -> row.band().edges()).collect(Collectors.toCollection(TreeSet::new));
    }
}
