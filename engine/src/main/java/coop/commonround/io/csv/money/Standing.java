package coop.commonround.io.csv.money;

import coop.commonround.base.Issue;
import coop.commonround.base.Issue.Where;
import coop.commonround.io.csv.table.Faults;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The rows of one version of a rate card or pay scale that can stand beside one another; each that cannot is an issue.
 *
 * @param line the line of the row, counted from 1
 */
record Standing<R>(R row, long line) {
    /**
     * The rows that can stand together, in the order they were given.
     *
     * @param version what rows must have in common to be one version
     * @param check refuses rows that cannot stand together with an {@link IllegalArgumentException}
     */
    static <R> List<R> of(
            List<Standing<R>> rows, Function<R, List<?>> version, Consumer<List<R>> check, Faults faults) {
        Map<List<?>, List<Standing<R>>> versions = new LinkedHashMap<>();
        rows.forEach(each -> versions.computeIfAbsent(version.apply(each.row()), any -> new ArrayList<>())
                .add(each));
        var all = new ArrayList<R>();
        versions.values().forEach(each -> all.addAll(together(each, check, faults)));
        return all;
    }

    private static <R> List<R> together(List<Standing<R>> rows, Consumer<List<R>> check, Faults faults) {
        var all = rows.stream().map(Standing::row).toList();
        if (refusal(all, check).isEmpty()) {
            return all;
        }
        var kept = new ArrayList<R>();
        for (var each : rows) {
            kept.add(each.row());
            var refusal = refusal(kept, check);
            if (!refusal.isEmpty()) {
                kept.remove(kept.size() - 1);
                faults.add(Issue.error(
                        new Where.Cell(faults.file(), each.line(), "", null),
                        refusal,
                        "keep one of the two, or give them different days, times or first days"));
            }
        }
        return kept;
    }

    private static <R> String refusal(List<R> rows, Consumer<List<R>> check) {
        try {
            check.accept(rows);
            return "";
        } catch (IllegalArgumentException refused) {
            return String.valueOf(refused.getMessage());
        }
    }
}
