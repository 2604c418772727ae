package coop.commonround.cost.delivered;

import static java.util.Objects.requireNonNull;

import coop.commonround.cost.ledger.GroupBy;
import coop.commonround.cost.ledger.StatementRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * The lines of one payer, contract line, careworker or day, before and after.
 *
 * @param key its id, or {@link GroupBy#NONE}
 * @param planned what was to be
 * @param actual what was billed and paid
 */
public record SettledRow(String key, StatementRow planned, StatementRow actual) {
    /** By key; what belongs to none comes last. */
    public static final Comparator<String> BY_KEY =
            Comparator.comparing((String key) -> key.equals(GroupBy.NONE)).thenComparing(Comparator.naturalOrder());

    public SettledRow {
        requireNonNull(key, "key");
        requireNonNull(planned, "planned");
        requireNonNull(actual, "actual");
    }

    /** A row for each key of either side. */
    static List<SettledRow> of(List<StatementRow> planned, List<StatementRow> actual) {
        var rows = new TreeMap<String, SettledRow>(BY_KEY);
        planned.forEach(row -> rows.put(row.key(), new SettledRow(row.key(), row, StatementRow.none(row.key()))));
        actual.forEach(row ->
                rows.merge(row.key(), new SettledRow(row.key(), StatementRow.none(row.key()), row), SettledRow::plus));
        return new ArrayList<>(rows.values());
    }

    /** Both together, under the key of this one. */
    public SettledRow plus(SettledRow other) {
        return new SettledRow(key, planned.plus(other.planned), actual.plus(other.actual));
    }
}
