package coop.commonround.search.price;

import coop.commonround.model.Burden;
import coop.commonround.model.RuleId;
import coop.commonround.rule.planning.FairShare;
import coop.commonround.search.cells.Cells;
import coop.commonround.search.cells.Tally;
import coop.commonround.search.cells.Totals;
import coop.commonround.search.state.RosterState;
import coop.commonround.search.table.Instance;
import java.util.Arrays;

/**
 * Counts what each careworker has of each burden, and keeps the price of what is above fair shares.
 *
 * <p>What has no price is not summed up. Between {@link #begin} and {@link #end} the days of one careworker are added.
 */
final class Burdened {
    private static final int EVENINGS = 0;
    private static final int WEEKENDS = 1;
    private static final int BANK_HOLIDAYS = 2;
    private static final int SPLIT_DAYS = 3;
    private static final int UNPAID_GAPS = 4;
    private static final int TRAVEL = 5;

    /** In the order of the numbers above. */
    private static final Burden[] ALL = {
        Burden.EVENINGS, Burden.WEEKENDS, Burden.BANK_HOLIDAYS, Burden.SPLIT_DAYS, Burden.UNPAID_GAPS, Burden.TRAVEL
    };

    private final Instance in;
    private final Cells cells;
    private final Totals totals;
    private final Tally sums;
    private final int had;
    private final int totalHad;
    private final int price;
    private final boolean[] isPriced = new boolean[ALL.length];

    // of each careworker, burden by burden
    private final boolean[] isShared;
    private final boolean[] isWanted;
    private final long[] weight;
    private final long[] before;
    private final boolean[] isUnwanted;

    private final long[] ofDays = new long[ALL.length];
    private boolean isChanged = true;

    /** Takes its cells from a number on: see {@link #size}. */
    Burdened(RosterState state, Totals totals, int from) {
        this.in = state.in;
        this.cells = state.cells;
        this.totals = totals;
        this.sums = Tally.ofSums(in.weights);
        had = from;
        totalHad = had + ALL.length * in.careworkers;
        price = totalHad + ALL.length;
        for (int b = 0; b < ALL.length; b++) {
            isPriced[b] = in.terms.people().unfair(ALL[b]) > 0;
        }
        int all = ALL.length * in.careworkers;
        isShared = new boolean[all];
        isWanted = new boolean[all];
        isUnwanted = new boolean[all];
        weight = new long[all];
        before = new long[all];
        for (int i = 0; i < all; i++) {
            var shares = in.careworker[i / ALL.length].shares();
            var burden = ALL[i % ALL.length];
            isShared[i] = shares.shares(burden);
            isWanted[i] = shares.wanted().contains(burden);
            isUnwanted[i] = shares.unwanted().contains(burden);
            weight[i] = shares.weightOf(burden);
            before[i] = shares.before(burden);
        }
    }

    static int size(Instance in) {
        return ALL.length * (in.careworkers + 1) + 1;
    }

    /** Drops what was noted as changed: it has been taken back. */
    void forget() {
        isChanged = false;
    }

    void begin() {
        Arrays.fill(ofDays, 0);
    }

    /** Adds what a day comes to: days count as 1 or 0, gaps and travel in seconds. */
    void day(boolean isEvening, boolean isWeekend, boolean isHoliday, boolean isSplit, int unpaidGaps, int travel) {
        ofDays[EVENINGS] += isEvening ? 1 : 0;
        ofDays[WEEKENDS] += isWeekend ? 1 : 0;
        ofDays[BANK_HOLIDAYS] += isHoliday ? 1 : 0;
        ofDays[SPLIT_DAYS] += isSplit ? 1 : 0;
        ofDays[UNPAID_GAPS] += unpaidGaps;
        ofDays[TRAVEL] += travel;
    }

    /** Carries the careworker's sums into those of all, and adds what days that are not wanted come to. */
    void end(int c, Tally tally) {
        long unwanted = 0;
        for (int b = 0; b < ALL.length; b++) {
            int own = ALL.length * c + b;
            unwanted += isUnwanted[own] ? ofDays[b] : 0;
            if (isPriced[b] && isShared[own]) {
                long more = ofDays[b] - cells.get(had + own);
                if (more != 0) {
                    cells.add(totalHad + b, more);
                    cells.set(had + own, ofDays[b]);
                    isChanged = true;
                }
            }
        }
        tally.cost(RuleId.UNWANTED_DAY, unwanted * in.terms.people().wishes().day());
    }

    /** Prices the shares anew, if what anybody has has changed. */
    void price() {
        if (!isChanged) {
            return;
        }
        isChanged = false;
        sums.clear();
        addUp(sums);
        totals.priceSoft(price, sums);
    }

    /** Adds what is above fair shares. */
    void addUp(Tally tally) {
        for (int b = 0; b < ALL.length; b++) {
            if (isPriced[b] || tally.isByRule()) {
                tally.cost(ALL[b].rule(), in.terms.people().priceOf(ALL[b], isPriced[b] ? above(b) : 0));
            }
        }
    }

    private long above(int b) {
        if (in.careworkers == 0) {
            return 0;
        }
        var all = in.careworker[0].shares().all();
        long total = cells.get(totalHad + b) + all.before(ALL[b]);
        long ofAll = all.weightOf(ALL[b]);
        long above = 0;
        for (int own = b; own < isShared.length; own += ALL.length) {
            if (isShared[own] && !isWanted[own]) {
                above += FairShare.above(cells.get(had + own), before[own], FairShare.of(total, weight[own], ofAll));
            }
        }
        return above;
    }
}
