package coop.commonround.io.csv.out;

import coop.commonround.io.csv.cell.Kinds;
import coop.commonround.io.csv.table.Column;
import coop.commonround.io.csv.table.Sheet;
import coop.commonround.io.csv.table.Table;
import coop.commonround.model.Roster;
import java.io.IOException;
import java.nio.file.Path;

/** {@code breaks.csv}: where the break of each long working day lies. */
public final class BreaksFile {
    public static final Table TABLE = Table.of(
            "breaks.csv",
            """
            A row is where the break of one long working day lies: in the longest gap between two visits, which is at least as long as the law asks.

            Days of no more working time than `limits.break_after_hours` (4½ hours under 18) need none and have no row.
            """,
            Column.of("careworker_id", Kinds.ID, "whose break it is", "CW07").required(),
            Column.of("date", Kinds.DATE, "the day the shift is counted to", "2026-11-23")
                    .required(),
            Column.of(
                    "start",
                    Kinds.MOMENT,
                    "when the gap begins, the way from the visit before taken off",
                    "2026-11-23T11:10"),
            Column.of("end", Kinds.MOMENT, "when it ends", "2026-11-23T11:40"),
            Column.of("after_visit", Kinds.ID, "the visit before it", "V1001"),
            Column.of(
                    "before_visit",
                    Kinds.ID,
                    "the visit after it; the same one where the break lies within a long visit, as on a sleep-in",
                    "V1002"));

    private BreaksFile() {}

    public static void write(Path folder, Roster roster) throws IOException {
        try (var sheet = Sheet.in(folder, TABLE)) {
            for (var each : roster.breaks()) {
                sheet.row(each.careworker(), each.date(), each.start(), each.end(), each.after(), each.before());
            }
        }
    }
}
