package coop.commonround.cost.book;

import coop.commonround.base.Check;
import coop.commonround.cost.book.RateRow.Unit;
import coop.commonround.cost.book.RateScope.Asked;
import coop.commonround.model.Calendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
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
        var line = rows.get(0).contractLine();
        for (var unit : List.of(Unit.WEEK, Unit.DAY)) {
            long whole = rows.stream().filter(row -> row.price().unit() == unit).count();
            Check.that(
                    whole == 0 || whole == rows.size(),
                    "contract line %s: a price a %s must stand alone",
                    line,
                    unit.name().toLowerCase(Locale.ROOT));
        }
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
        if (one.price().onTop() || other.price().onTop()) {
            // Supplements add up; only the same one twice is a slip.
            return isSame(one, other);
        }
        return one.scope().clashesWith(other.scope())
                && one.band().clashesWith(other.band())
                && (one.price().unit() == Unit.NIGHT) == (other.price().unit() == Unit.NIGHT)
                && one.price().unit().isDueAnyhow() == other.price().unit().isDueAnyhow()
                && (Objects.equals(one.price().length(), other.price().length())
                        || isWholeVisit(one)
                        || isWholeVisit(other));
    }

    private static boolean isWholeVisit(RateRow row) {
        return row.price().unit() == Unit.VISIT && row.price().length() == null;
    }

    /** The card that an uplift makes of it. */
    RateCard raisedBy(Uplift uplift) {
        return new RateCard(rows.stream().map(row -> row.raisedBy(uplift)).toList());
    }

    /** Whether something is due for each day of a package, whatever is done. */
    public boolean isDueAnyhow() {
        for (var row : rows) {
            if (row.price().unit().isDueAnyhow()) {
                return true;
            }
        }
        return false;
    }

    /** Whether visits have prices of their own: all of them, or those that go beyond a block. */
    public boolean pricesVisits() {
        for (var row : rows) {
            if (!row.price().unit().isDueAnyhow()) {
                return true;
            }
        }
        return false;
    }

    /** What is due for a day of a package, whatever is done: the row of a week, a day or a block. */
    public Optional<RateRow> findDueAnyhow(LocalDate day, Calendar calendar) {
        for (var row : rows) {
            if (row.price().unit().isDueAnyhow() && row.band().day().fits(day, calendar)) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    /** The rows that hold for a careworker's part in a visit at a moment, nearest first; supplements left out. */
    public List<RateRow> holdingAt(Instant moment, Calendar calendar, Asked asked) {
        return RateScope.nearest(rows(moment, calendar, false), asked);
    }

    /** The supplements that hold for it, which add up. */
    public List<RateRow> onTopAt(Instant moment, Calendar calendar, Asked asked) {
        return RateScope.nearestOnTop(rows(moment, calendar, true), asked);
    }

    /** Whether it has supplements at all. */
    public boolean hasSupplements() {
        for (var row : rows) {
            if (row.price().onTop()) {
                return true;
            }
        }
        return false;
    }

    private List<RateRow> rows(Instant moment, Calendar calendar, boolean onTop) {
        var holding = new ArrayList<RateRow>(rows.size());
        for (var row : rows) {
            if (row.price().onTop() == onTop && row.band().holdsAt(moment, calendar)) {
                holding.add(row);
            }
        }
        return holding;
    }

    /** The terms of the row that comes first for a careworker's part in a visit at a moment; empty if none holds. */
    public Optional<Terms> findTerms(Instant moment, Calendar calendar, Asked asked) {
        var holding = holdingAt(moment, calendar, asked);
        return holding.isEmpty() ? Optional.empty() : Optional.of(holding.get(0).terms());
    }

    /** The local times at which a rate may change. */
    public Set<LocalTime> edges() {
        return rows.stream().flatMap(row -> row.band().edges()).collect(Collectors.toCollection(TreeSet::new));
    }
}
