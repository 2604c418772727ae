package coop.commonround.cost.ledger;

import coop.commonround.base.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
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
    /** Enough to tell half a penny from the last digit of a division that did not come out even. */
    private static final int DECIMALS = 20;

    private Rounding() {}

    /** Lines whose sum is the nearest penny to the sum of the entries. */
    public static List<LedgerLine> together(List<Entry> entries) {
        return to(entries.stream().map(Entry::exact).collect(Money.sum()), entries);
    }

    /**
     * Lines that share out a sum.
     *
     * @param total what the entries come to, but for the last digits of their divisions
     */
    public static List<LedgerLine> to(Money total, List<Entry> entries) {
        if (entries.size() == 1) {
            long rounded = exactPence(total).setScale(0, RoundingMode.HALF_UP).longValueExact();
            return List.of(new LedgerLine(entries.get(0), Money.pence(rounded)));
        }
        var pence = entries.stream().map(entry -> exactPence(entry.exact())).toList();
        var whole = pence.stream()
                .map(each -> each.setScale(0, RoundingMode.FLOOR).longValueExact())
                .toList();
        long missing = exactPence(total).setScale(0, RoundingMode.HALF_UP).longValueExact()
                - whole.stream().mapToLong(Long::longValue).sum();
        var fractions = IntStream.range(0, entries.size())
                .mapToObj(i -> pence.get(i).subtract(BigDecimal.valueOf(whole.get(i))))
                .toList();
        var rounded = new ArrayList<>(whole);
        IntStream.range(0, entries.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> fractions.get(i)).reversed())
                .limit(Math.max(0, missing))
                .forEach(i -> rounded.set(i, whole.get(i) + 1));
        return IntStream.range(0, entries.size())
                .mapToObj(i -> new LedgerLine(entries.get(i), Money.pence(rounded.get(i))))
                .toList();
    }

    private static BigDecimal exactPence(Money sum) {
        return sum.pounds().movePointRight(2).setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
