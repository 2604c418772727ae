package coop.commonround.cost.ledger;

import coop.commonround.base.Money;
import java.util.ArrayList;
import java.util.List;

/**
 * Rounds lines that belong together, so that their sum is rounded once and not once a line.
 *
 * <p>Each line gets its whole pence; the pence that are then missing go to the lines with the largest fractions, the
 * first of them where two are the same.
 */
public final class Rounding {
    private Rounding() {}

    /** Lines whose sum is the nearest penny to the sum of the entries. */
    public static List<LedgerLine> together(List<Entry> entries) {
        var total = Money.ZERO;
        for (var entry : entries) {
            total = total.plus(entry.exact());
        }
        return to(total, entries);
    }

    /**
     * Lines that share out a sum.
     *
     * @param total what the entries come to, but for the last digits of their divisions
     */
    public static List<LedgerLine> to(Money total, List<Entry> entries) {
        var pence = new long[entries.size()];
        long missing = total.roundedToPenny().pence();
        for (int i = 0; i < pence.length; i++) {
            pence[i] = entries.get(i).exact().wholePence();
            missing -= pence[i];
        }
        if (missing > 0) {
            var largestFirst = largestFirst(entries);
            for (int i = 0; i < Math.min(missing, pence.length); i++) {
                pence[largestFirst.get(i)]++;
            }
        }
        var lines = new ArrayList<LedgerLine>(entries.size());
        for (int i = 0; i < pence.length; i++) {
            lines.add(new LedgerLine(entries.get(i), Money.pence(pence[i])));
        }
        return lines;
    }

    /** Indexes of the entries by what they have beyond whole pence; the first of them where two have the same. */
    private static List<Integer> largestFirst(List<Entry> entries) {
        var order = new ArrayList<Integer>(entries.size());
        for (int i = 0; i < entries.size(); i++) {
            order.add(i);
        }
        order.sort((one, other) ->
                entries.get(other).exact().compareBeyondPence(entries.get(one).exact()));
        return order;
    }
}
