package coop.commonround.cli.federation;

import coop.commonround.cli.money.SettledTable;
import coop.commonround.cli.text.Hours;
import coop.commonround.cli.text.RunningTable;
import coop.commonround.cost.delivered.SettledTotals;
import java.io.PrintWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** For people: a row for each branch as soon as all of its folders are priced, and at the end all of them by some key. */
public final class FederationTable implements FederationReport {
    private static final int NAME = 24;
    private static final int FIGURES = 14;
    private static final String NOT_WHOLE = " !";

    private final PrintWriter out;
    private final String word;
    private final RunningTable table;
    private @Nullable Branch branch;

    /** The branch whose folders are being priced. */
    private record Branch(String name, SettledTotals totals, boolean isWhole) {
        Branch plus(PricedFolder folder) {
            var more = folder.totals();
            return new Branch(name, more == null ? totals : totals.plus(more), isWhole && folder.isWhole());
        }
    }

    /**
     * Begins the table of branches.
     *
     * @param word what the second table is by
     */
    public FederationTable(PrintWriter out, String word) {
        this.out = out;
        this.word = word;
        table = new RunningTable(
                out,
                NAME,
                FIGURES,
                "branch",
                "planned h",
                "delivered h",
                "billed h",
                "paid h",
                "planned",
                "billed",
                "planned cost",
                "cost",
                "margin");
    }

    @Override
    public void folder(PricedFolder priced) {
        var name = priced.folder().branch();
        if (branch == null || !branch.name().equals(name)) {
            printBranch();
            branch = new Branch(name, SettledTotals.NONE, true);
        }
        branch = branch.plus(priced);
    }

    private void printBranch() {
        if (branch != null) {
            table.row(cells(branch.name() + (branch.isWhole() ? "" : NOT_WHOLE), branch.totals()));
        }
    }

    @Override
    public void end(RunningSums sums) {
        printBranch();
        boolean isWhole = sums.notWhole() == 0;
        table.total(cells("total" + (isWhole ? "" : NOT_WHOLE), sums.totals()));
        if (!isWhole) {
            out.println("! not whole: " + sums.notWhole() + " of " + sums.folders() + " folders have faults.");
        }
        out.println();
        SettledTable.lines(word, sums.rows()).forEach(out::println);
        out.flush();
    }

    private static List<String> cells(String name, SettledTotals totals) {
        var money = totals.money();
        return List.of(
                name,
                Hours.exact(totals.planned()),
                Hours.exact(totals.delivered()),
                Hours.exact(totals.billed()),
                Hours.exact(totals.paid()),
                money.plannedIncome().toString(),
                money.billed().toString(),
                money.plannedCost().toString(),
                money.cost().toString(),
                money.margin().toString());
    }
}
