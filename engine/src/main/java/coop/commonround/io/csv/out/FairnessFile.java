package coop.commonround.io.csv.out;

import coop.commonround.io.csv.cell.Kinds;
import coop.commonround.io.csv.people.PastSharesFile;
import coop.commonround.io.csv.table.Column;
import coop.commonround.io.csv.table.Sheet;
import coop.commonround.io.csv.table.Table;
import coop.commonround.model.Burden;
import coop.commonround.model.Period;
import coop.commonround.plan.Fairness;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code fairness.csv}: how evenings, weekends and other burdens are shared. */
public final class FairnessFile {
    private static final String BEFORE = "before_";
    private static final String FAIR = "fair_";

    public static final Table TABLE = Table.of("fairness.csv", """
            A row is what one careworker has of evenings, weekends, bank holidays, split days, unpaid gaps and travel.

            Columns that start with `before_` are sums of the look-back. Those that start with `fair_` are fair shares of look-back and
            period together, empty where the careworker takes no part, as volunteers do. Minutes are rounded down, shares up.
            The first nine columns are those of past_shares.csv.
            """, columns().toArray(Column<?>[]::new));

    private FairnessFile() {}

    private static List<Column<?>> columns() {
        var columns = new ArrayList<Column<?>>(List.of(
                Column.of("careworker_id", Kinds.ID, "who", "CW07").required().unique(),
                Column.of("from", Kinds.DATE, "the first day of the period", "2026-11-23")
                        .required(),
                Column.of("until", Kinds.DATE, "the last day of the period", "2026-11-29")
                        .required()));
        for (var burden : Burden.values()) {
            columns.add(column("", burden, PastSharesFile.meaning(burden)));
        }
        for (var burden : Burden.values()) {
            columns.add(column(BEFORE, burden, "the same in the look-back"));
            columns.add(column(FAIR, burden, "a fair share of it"));
        }
        return columns;
    }

    private static Column<?> column(String prefix, Burden burden, String meaning) {
        return Column.of(prefix + burden.column(), Kinds.whole(0, 1_000_000), meaning, burden.isOfDays() ? "2" : "150");
    }

    public static void write(Path folder, Period period, Fairness fairness) throws IOException {
        try (var sheet = Sheet.in(folder, TABLE)) {
            for (var share : fairness.shares()) {
                var cells = new ArrayList<@Nullable Object>(List.of(share.careworker(), period.first(), period.last()));
                for (var burden : Burden.values()) {
                    cells.add(share.had().get(burden));
                }
                for (var burden : Burden.values()) {
                    cells.add(share.before().get(burden));
                    cells.add(share.fair().get(burden));
                }
                sheet.row(cells.toArray());
            }
        }
    }
}
