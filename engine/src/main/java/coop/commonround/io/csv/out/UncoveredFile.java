package coop.commonround.io.csv.out;

import coop.commonround.io.csv.cell.Kinds;
import coop.commonround.io.csv.table.Column;
import coop.commonround.io.csv.table.Sheet;
import coop.commonround.io.csv.table.Table;
import coop.commonround.model.Roster;
import java.io.IOException;
import java.nio.file.Path;

/** {@code uncovered.csv}: the visits nobody, or not everybody they need, goes to. */
public final class UncoveredFile {
    public static final Table TABLE = Table.of(
            "uncovered.csv",
            """
            A row is a visit that nobody, or not everybody it needs, goes to, and why.
            """,
            Column.of("visit_id", Kinds.ID, "the visit", "V1003").required().unique(),
            Column.of("reason", Kinds.TEXT, "the rule or shortage that stands in the way", "no second careworker"),
            Column.of("nearest_miss", Kinds.TEXT, "who came nearest, and what was in the way", "CW11: 8 minutes late"),
            Column.of("missing", Kinds.whole(1, 4), "how many careworkers are missing", "1"));

    private UncoveredFile() {}

    public static void write(Path folder, Roster roster) throws IOException {
        try (var sheet = Sheet.in(folder, TABLE)) {
            for (var each : roster.uncovered()) {
                sheet.row(each.visit(), each.reason(), each.nearestMiss(), each.missing());
            }
        }
    }
}
