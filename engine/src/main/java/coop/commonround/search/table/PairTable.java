package coop.commonround.search.table;

import coop.commonround.rule.planning.PlannedCareworker;
import coop.commonround.rule.planning.PlannedRound;
import coop.commonround.rule.planning.PlannedVisit;
import coop.commonround.rule.planning.Terms;
import coop.commonround.search.cells.Tally;
import coop.commonround.search.cells.Weights;
import java.util.ArrayList;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * {@link PairPrices} of every careworker at every visit, in rows of one visit and one day; in thousandths of a penny.
 *
 * <p>Nearly all visits have one row, numbered like the visit. Further rows are of visits that may be made on several days, where
 * what holds on one of them does not on another. Breaches of law are kept of those alone: of the others no round holds any.
 */
public final class PairTable {
    private final PlannedVisit[] visits;
    private final int careworkers;

    /** Row times careworkers plus careworker. */
    private final long[] price;

    /** Of each visit whose days differ the rows of its days, in order; null for others. */
    private final int[] @Nullable [] rowsOfDays;

    /** Of the same the row for the day of each round. */
    private final int[] @Nullable [] rowsOfRounds;

    /** Of each row of such a visit the breaches of each careworker; null for others. */
    private final long[] @Nullable [] breaches;

    private final boolean isByDay;

    PairTable(
            PlannedVisit[] visits,
            PlannedCareworker[] careworkers,
            PlannedRound[] rounds,
            Terms terms,
            Weights weights) {
        this.visits = visits;
        this.careworkers = careworkers.length;
        rowsOfDays = new int[visits.length] @Nullable [];
        rowsOfRounds = new int[visits.length] @Nullable [];
        var tally = Tally.ofSums(weights);
        var first = new ArrayList<long[]>();
        var later = new ArrayList<long[]>();
        for (int v = 0; v < visits.length; v++) {
            var visit = visits[v];
            var days = visit.days().stream()
                    .map(day -> PairPrices.of(visit, day, careworkers, terms, tally))
                    .toList();
            first.add(days.get(0));
            if (days.stream().anyMatch(day -> !Arrays.equals(day, days.get(0)))) {
                int[] rows = rows(v, visits.length + later.size(), days.size());
                later.addAll(days.subList(1, days.size()));
                rowsOfDays[v] = rows;
                rowsOfRounds[v] = Arrays.stream(rounds)
                        .mapToInt(round -> rows[visit.days().indexOf(visit.dayIn(round))])
                        .toArray();
            }
        }
        isByDay = !later.isEmpty();
        first.addAll(later);
        price = first.stream()
                .flatMapToLong(row -> Arrays.stream(row, 0, careworkers.length))
                .toArray();
        breaches = new long[first.size()] @Nullable [];
        for (int[] rows : rowsOfDays) {
            for (int i = 0; rows != null && i < rows.length; i++) {
                breaches[rows[i]] = Arrays.copyOfRange(first.get(rows[i]), careworkers.length, 2 * careworkers.length);
            }
        }
    }

    private static int[] rows(int first, int next, int count) {
        var rows = new int[count];
        rows[0] = first;
        for (int i = 1; i < count; i++) {
            rows[i] = next + i - 1;
        }
        return rows;
    }

    /** Whether any price is another one on another day. */
    boolean isByDay() {
        return isByDay;
    }

    /**
     * What a careworker comes to at a visit in one of the careworker's rounds. Not exact where a round holds several of its
     * days: it is then what the first of them comes to.
     */
    public long in(int round, int visit, int careworker) {
        int[] rows = rowsOfRounds[visit];
        return price[(rows == null ? visit : rows[round]) * careworkers + careworker];
    }

    /** The row of a visit that starts at a second. */
    public int rowAt(int start, int visit) {
        int[] rows = rowsOfDays[visit];
        return rows == null ? visit : rows[visits[visit].days().indexOf(visits[visit].dayAt(start))];
    }

    /** What a careworker comes to by a row. */
    public long price(int row, int careworker) {
        return price[row * careworkers + careworker];
    }

    /** A careworker's breaches of law by a row; none where all days are alike. */
    public long breaches(int row, int careworker) {
        long[] ofRow = breaches[row];
        return ofRow == null ? 0 : ofRow[careworker];
    }

    /** All that a careworker comes to, row by row. */
    long[] of(int careworker) {
        var all = new long[price.length / careworkers];
        for (int row = 0; row < all.length; row++) {
            all[row] = price[row * careworkers + careworker];
        }
        return all;
    }
}
