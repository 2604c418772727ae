package coop.commonround.io.csv.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Refuses rows that say the same of the same, where no single column names a row. */
public final class Once {
    private final Map<List<?>, Long> lines = new HashMap<>();

    /** Notes what a clean row is about; faults the row if one before it was about just that. */
    public void check(Row row, Object... about) {
        if (!row.isClean()) {
            return;
        }
        var before = lines.putIfAbsent(List.of(about), row.line());
        if (before != null) {
            row.fault("the row repeats line " + before, "keep one of them");
        }
    }
}
