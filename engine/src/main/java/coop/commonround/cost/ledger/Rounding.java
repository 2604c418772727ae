package coop.commonround.cost.ledger;

import coop.commonround.base.Money;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

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
        var exact = exact(entries);
        var total = Money.ZERO;
        for (var each : exact) {
            total = total.plus(each);
        }
        return lines(total, entries, exact);
    }

    /**
     * Lines that share out a sum.
     *
     * @param total what the entries come to, but for the last digits of their divisions
     */
    public static List<LedgerLine> to(Money total, List<Entry> entries) {
        return lines(total, entries, exact(entries));
    }

    private static List<Money> exact(List<Entry> entries) {
        var exact = new ArrayList<Money>(entries.size());
        for (var entry : entries) {
            exact.add(entry.exact());
        }
        return exact;
    }

    private static List<LedgerLine> lines(Money total, List<Entry> entries, List<Money> exact) {
        var pence = new long[entries.size()];
        var fractions = new Money[entries.size()];
        long missing = total.roundedToPenny().pence();
        for (int i = 0; i < pence.length; i++) {
            pence[i] = exact.get(i).wholePence();
            fractions[i] = exact.get(i).minus(Money.pence(pence[i]));
            missing -= pence[i];
        }
        if (missing > 0) {
            IntStream.range(0, pence.length)
                    .boxed()
                    .sorted(Comparator.comparing((Integer i) -> fractions[i]).reversed())
                    .limit(missing)
                    .forEach(i -> pence[i]++);
        }
        var lines = new ArrayList<LedgerLine>(entries.size());
        for (int i = 0; i < pence.length; i++) {
            lines.add(new LedgerLine(entries.get(i), Money.pence(pence[i])));
        }
        return lines;
    }
}
