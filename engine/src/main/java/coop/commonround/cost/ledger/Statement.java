package coop.commonround.cost.ledger;

import coop.commonround.base.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    private static final int MOST_MOVED = 100;

    public Statement {
        lines = sorted(lines);
    }

    /** Lines that follow each other for one visit, client, careworker and day, and what orders them: made once, not each time. */
    private record Run(LocalDate day, String visit, String client, String careworker, List<LedgerLine> lines)
            implements Comparable<Run> {
        static Run of(List<LedgerLine> lines) {
            var first = lines.get(0);
            return new Run(
                    first.subject().day(),
                    GroupBy.VISIT.keyOf(first),
                    GroupBy.CLIENT.keyOf(first),
                    GroupBy.CAREWORKER.keyOf(first),
                    lines);
        }

        @Override
        public int compareTo(Run other) {
            int order = day.compareTo(other.day);
            order = order == 0 ? visit.compareTo(other.visit) : order;
            order = order == 0 ? client.compareTo(other.client) : order;
            return order == 0 ? careworker.compareTo(other.careworker) : order;
        }
    }

    /** Sorts runs first, of which there are far fewer than lines. */
    private static List<LedgerLine> sorted(List<LedgerLine> lines) {
        var runs = runs(lines);
        Collections.sort(runs);
        var sorted = new ArrayList<LedgerLine>(lines.size());
        int from = 0;
        for (int i = 0; i < runs.size(); i++) {
            sorted.addAll(runs.get(i).lines());
            // What a visit earns and what it costs are runs of their own, and so is what each of its payers owes.
            if (i + 1 == runs.size() || runs.get(i).compareTo(runs.get(i + 1)) != 0) {
                sortWithin(sorted.subList(from, sorted.size()));
                from = sorted.size();
            }
        }
        return Collections.unmodifiableList(sorted);
    }

    private static List<Run> runs(List<LedgerLine> lines) {
        var runs = new ArrayList<Run>();
        int from = 0;
        for (int to = 1; to <= lines.size(); to++) {
            if (to == lines.size()
                    || !isTogether(lines.get(from).subject(), lines.get(to).subject())) {
                runs.add(Run.of(lines.subList(from, to)));
                from = to;
            }
        }
        return runs;
    }

    private static boolean isTogether(Subject one, Subject other) {
        return Objects.equals(one.visit(), other.visit())
                && Objects.equals(one.client(), other.client())
                && Objects.equals(one.careworker(), other.careworker())
                && one.day().equals(other.day());
    }

    /** Few of a visit's lines come out of order: each moves forward past those that belong after it. */
    private static void sortWithin(List<LedgerLine> lines) {
        if (lines.size() > MOST_MOVED) {
            lines.sort(Statement::within);
            return;
        }
        for (int i = 1; i < lines.size(); i++) {
            var line = lines.get(i);
            int place = i;
            while (place > 0 && within(lines.get(place - 1), line) > 0) {
                lines.set(place, lines.get(place - 1));
                place--;
            }
            lines.set(place, line);
        }
    }

    /** The order of what is counted to one subject; by hand, since all lines go through it. */
    private static int within(LedgerLine one, LedgerLine other) {
        int order = one.account().compareTo(other.account());
        order = order == 0 ? one.kind().compareTo(other.kind()) : order;
        order = order == 0 ? one.what().compareTo(other.what()) : order;
        order = order == 0 ? one.source().compareTo(other.source()) : order;
        order = order == 0 ? one.amount().compareTo(other.amount()) : order;
        return order == 0 ? GroupBy.PACKAGE.keyOf(one).compareTo(GroupBy.PACKAGE.keyOf(other)) : order;
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
