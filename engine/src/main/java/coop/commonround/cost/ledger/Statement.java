package coop.commonround.cost.ledger;

import coop.commonround.base.Money;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a roster earns and costs: lines, and their sums in whatever way they are grouped.
 *
 * <p>Every grouping holds every line, so all of them come to the same pence.
 *
 * @param lines by day, visit, careworker and account; income first
 */
public record Statement(List<LedgerLine> lines) {
    public Statement {
        lines = lines.stream()
                .sorted(Comparator.comparing((LedgerLine line) -> line.subject().day())
                        .thenComparing(GroupBy.VISIT::keyOf)
                        .thenComparing(GroupBy.CLIENT::keyOf)
                        .thenComparing(GroupBy.CAREWORKER::keyOf)
                        .thenComparing(LedgerLine::account)
                        .thenComparing(LedgerLine::kind)
                        .thenComparing(LedgerLine::what)
                        .thenComparing(LedgerLine::source)
                        .thenComparing(LedgerLine::amount))
                .toList();
    }

    /** A row for each visit, client, contract line, careworker or day, by id; lines that belong to none come last. */
    public List<StatementRow> by(GroupBy group) {
        return lines.stream()
                .collect(Collectors.groupingBy(group::keyOf, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(entry -> StatementRow.of(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(row -> row.key().equals(GroupBy.NONE)))
                .toList();
    }

    /** The rows with the lowest margin, worst first. */
    public List<StatementRow> worst(GroupBy group, int most) {
        return by(group).stream()
                .sorted(Comparator.comparing(StatementRow::margin))
                .limit(most)
                .toList();
    }

    /** All lines together. */
    public StatementRow total() {
        return StatementRow.of("total", lines);
    }

    /** What is booked to each account that has a line. */
    public Map<Account, Money> byAccount() {
        return lines.stream()
                .collect(Collectors.groupingBy(
                        LedgerLine::account,
                        () -> new EnumMap<>(Account.class),
                        Collectors.mapping(LedgerLine::amount, Money.sum())));
    }
}
