package coop.commonround.cost.ledger;

import coop.commonround.base.Money;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
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
    private static final Comparator<LedgerLine> ALIKE = Comparator.comparing(LedgerLine::what)
            .thenComparing(LedgerLine::source)
            .thenComparing(LedgerLine::amount);

    private static final Comparator<LedgerLine> BY_SUBJECT = Comparator.comparing(
                    (LedgerLine line) -> line.subject().day())
            .thenComparing(GroupBy.VISIT::keyOf)
            .thenComparing(GroupBy.CLIENT::keyOf)
            .thenComparing(GroupBy.CAREWORKER::keyOf);

    public Statement {
        lines = sorted(lines);
    }

    /** Sorts subjects first, of which there are far fewer than lines. */
    private static List<LedgerLine> sorted(List<LedgerLine> lines) {
        var bySubject = new HashMap<Subject, List<LedgerLine>>();
        List<LedgerLine> last = List.of();
        for (var line : lines) {
            if (last.isEmpty() || !last.get(0).subject().equals(line.subject())) {
                last = bySubject.computeIfAbsent(line.subject(), subject -> new ArrayList<>());
            }
            last.add(line);
        }
        var groups = new ArrayList<>(bySubject.values());
        groups.sort(Comparator.comparing(group -> group.get(0), BY_SUBJECT));
        var sorted = new ArrayList<LedgerLine>(lines.size());
        var together = new ArrayList<LedgerLine>();
        for (var group : groups) {
            // Subjects of one visit, client and careworker may differ in their contract line, which orders nothing.
            if (!together.isEmpty() && BY_SUBJECT.compare(together.get(0), group.get(0)) != 0) {
                together.sort(Statement::within);
                sorted.addAll(together);
                together.clear();
            }
            together.addAll(group);
        }
        together.sort(Statement::within);
        sorted.addAll(together);
        return Collections.unmodifiableList(sorted);
    }

    /** The order of what is counted to one subject; by hand, since all lines go through it. */
    private static int within(LedgerLine one, LedgerLine other) {
        int order = one.account().compareTo(other.account());
        order = order == 0 ? one.kind().compareTo(other.kind()) : order;
        return order == 0 ? ALIKE.compare(one, other) : order;
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
