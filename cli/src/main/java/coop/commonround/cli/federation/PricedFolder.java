package coop.commonround.cli.federation;

import static java.util.Objects.requireNonNull;

import coop.commonround.cost.delivered.SettledRow;
import coop.commonround.cost.delivered.SettledTotals;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a folder once it is priced.
 *
 * @param totals null if it could not be priced at all
 * @param rows the same by some key
 * @param faults lines that say what is wrong, where, and how to mend it; with any, the sums are not whole
 * @param warnings how much else a person should look at
 */
public record PricedFolder(
        BranchFolder folder,
        @Nullable SettledTotals totals,
        List<SettledRow> rows,
        List<String> faults,
        long warnings) {
    public PricedFolder {
        requireNonNull(folder, "folder");
        rows = List.copyOf(rows);
        faults = List.copyOf(faults);
    }

    /** A folder that could not be priced. */
    public static PricedFolder refused(BranchFolder folder, List<String> faults, long warnings) {
        return new PricedFolder(folder, null, List.of(), faults, warnings);
    }

    public boolean isWhole() {
        return faults.isEmpty();
    }
}
