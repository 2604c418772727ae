package coop.commonround.cost.book;

import coop.commonround.base.Check;
import coop.commonround.base.Issue;
import coop.commonround.model.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Sorts the rows of a file into dated versions, and lets a later publication stand in for an earlier one. */
final class Versions {
    private Versions() {}

    /** All rows by name, first day and publication; the order of those alike is that of their text. */
    static <R> List<R> inOrder(List<R> rows, Function<R, String> name, Function<R, Origin> origin) {
        return rows.stream()
                .sorted(Comparator.comparing(name)
                        .thenComparing(row -> origin.apply(row).effectiveFrom())
                        .thenComparing(
                                row -> origin.apply(row).publishedOn(),
                                Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(String::valueOf))
                .toList();
    }

    /** The rows that share a name and a first day, as one version each. */
    static <R, V> Map<String, NavigableMap<LocalDate, V>> of(
            List<R> rows, Function<R, String> name, Function<R, Origin> origin, Function<List<R>, V> version) {
        return rows.stream()
                .collect(Collectors.groupingBy(
                        name,
                        TreeMap::new,
                        Collectors.groupingBy(
                                row -> origin.apply(row).effectiveFrom(),
                                TreeMap::new,
                                Collectors.collectingAndThen(Collectors.toList(), version))));
    }

    /**
     * The rows without those that a later publication replaces.
     *
     * @param same whether two rows are for the same thing
     * @param clash whether two rows cannot both stand
     */
    static <R> List<R> latest(
            List<R> rows,
            Function<R, Origin> origin,
            BiPredicate<R, R> same,
            BiPredicate<R, R> clash,
            Function<R, String> text) {
        Comparator<R> byPublication = Comparator.comparing(
                row -> origin.apply(row).publishedOn(), Comparator.nullsFirst(Comparator.naturalOrder()));
        var kept = new ArrayList<R>();
        for (var row : rows.stream().sorted(byPublication).toList()) {
            kept.removeIf(earlier -> same.test(earlier, row) && byPublication.compare(earlier, row) < 0);
            for (var other : kept) {
                Check.that(
                        !clash.test(other, row),
                        "%s: two rows hold at once from %s",
                        text.apply(row),
                        origin.apply(row).effectiveFrom());
            }
            kept.add(row);
        }
        return List.copyOf(kept);
    }

    /**
     * Rows that the version in force in a period no longer has, though the one before it had them: each version stands
     * for itself, so a row that was forgotten at an uplift is gone.
     */
    static <V, R> List<Issue> dropped(
            Map<String, NavigableMap<LocalDate, V>> named,
            Period period,
            String kind,
            Function<V, List<R>> rows,
            BiPredicate<R, R> same,
            Function<R, String> text) {
        var dropped = new ArrayList<Issue>();
        named.forEach((name, versions) -> versions.headMap(period.last(), true).forEach((from, version) -> {
            var next = versions.higherKey(from);
            var before = versions.lowerEntry(from);
            boolean isOver = next != null && !next.isAfter(period.first());
            if (isOver || before == null) {
                return;
            }
            for (var row : rows.apply(before.getValue())) {
                if (rows.apply(version).stream().noneMatch(each -> same.test(row, each))) {
                    var what = "from " + from + " there is no row for " + text.apply(row) + ", as there was before";
                    dropped.add(Issue.note(new Issue.Where.Thing(kind, name), what));
                }
            }
        }));
        return dropped;
    }
}
