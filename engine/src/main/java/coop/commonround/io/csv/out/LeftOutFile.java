package coop.commonround.io.csv.out;

import coop.commonround.io.csv.cell.Kinds;
import coop.commonround.io.csv.table.Column;
import coop.commonround.io.csv.table.Sheet;
import coop.commonround.io.csv.table.Table;
import coop.commonround.model.Roster;
import java.io.IOException;
import java.nio.file.Path;

/** {@code left_out.csv}: the optional visits nobody goes to. */
public final class LeftOutFile {
    public static final Table TABLE = Table.of(
            "left_out.csv",
            """
            A row is an optional visit that nobody goes to, because it is not worth it or nobody can.
            """,
            Column.of("visit_id", Kinds.ID, "the visit", "V1006").required().unique(),
            Column.of("price", Kinds.MONEY, "what leaving it out costs", "4.50"));

    private LeftOutFile() {}

    public static void write(Path folder, Roster roster) throws IOException {
        try (var sheet = Sheet.in(folder, TABLE)) {
            for (var each : roster.leftOut()) {
                sheet.row(each.visit(), each.price());
            }
        }
    }
}
