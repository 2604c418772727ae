package coop.commonround.cli.federation;

import coop.commonround.cost.delivered.SettledRow;
import coop.commonround.cost.delivered.SettledTotals;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** What all folders so far come to, in all and by key: grows with the keys, not with the folders. */
public final class RunningSums {
    private final SortedMap<String, SettledRow> rows = new TreeMap<>(SettledRow.BY_KEY);
    private SettledTotals totals = SettledTotals.NONE;
    private long folders;
    private long notWhole;
    private long warnings;

    void add(PricedFolder folder) {
        folders++;
        notWhole += folder.isWhole() ? 0 : 1;
        warnings += folder.warnings();
        var ofFolder = folder.totals();
        if (ofFolder != null) {
            totals = totals.plus(ofFolder);
        }
        folder.rows().forEach(row -> rows.merge(row.key(), row, SettledRow::plus));
    }

    /** A row for each key, by key; what belongs to none comes last. */
    public Collection<SettledRow> rows() {
        return Collections.unmodifiableCollection(rows.values());
    }

    public SettledTotals totals() {
        return totals;
    }

    public long folders() {
        return folders;
    }

    /** How many of the folders have faults. */
    public long notWhole() {
        return notWhole;
    }

    public long warnings() {
        return warnings;
    }
}
