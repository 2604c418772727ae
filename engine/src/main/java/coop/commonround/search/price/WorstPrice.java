package coop.commonround.search.price;

import coop.commonround.model.RuleId;
import coop.commonround.rule.planning.TimeTerms;
import coop.commonround.search.cells.Highest;
import coop.commonround.search.cells.Tally;
import coop.commonround.search.cells.Totals;
import coop.commonround.search.state.RosterState;

/** Keeps the price of a rule that looks at the worst of many alone: of so many spans of time, the longest. */
final class WorstPrice {
    private final Totals totals;
    private final Tally sums;
    private final RuleId rule;
    private final long minute;
    private final Highest highest;
    private final int price;

    /** Takes its cells from a number on: see {@link #size}. Costs neither time nor cells if a minute costs nothing. */
    WorstPrice(RosterState state, Totals totals, RuleId rule, long minute, int from, int spans) {
        this.totals = totals;
        this.sums = Tally.ofSums(state.in.weights);
        this.rule = rule;
        this.minute = minute;
        price = from;
        highest = new Highest(state.cells, from + 1, spans);
    }

    static int size(long minute, int spans) {
        return minute == 0 ? 0 : 1 + Highest.size(spans);
    }

    /** Sets one of the spans, in seconds. */
    void set(int number, int seconds) {
        if (minute > 0) {
            highest.set(number, seconds);
        }
    }

    /** The longest span's number; 0 if a minute costs nothing. */
    int numberOfLongest() {
        return minute > 0 ? highest.numberOfHighest() : 0;
    }

    /** Whether a span is as long as the longest of all. */
    boolean isLongest(int number) {
        return minute > 0 && highest.value(number) == highest.get();
    }

    void price() {
        if (minute > 0) {
            sums.clear();
            addUp(sums);
            totals.priceSoft(price, sums);
        }
    }

    /** Adds what the longest span comes to. */
    void addUp(Tally tally) {
        if (minute > 0) {
            tally.cost(rule, TimeTerms.priceOf((int) highest.get(), minute));
        }
    }
}
