package coop.commonround.cli;

import coop.commonround.cli.federation.FaultsTold;
import coop.commonround.cli.federation.Federation;
import coop.commonround.cli.federation.FederationReport;
import coop.commonround.cost.ledger.GroupBy;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Prices the folders of many branches as delivered. */
record FederationCost(BranchPricing pricing, int threads) {
    /** What means the same in every branch; ids of visits, people and packages are a branch's own. */
    private static final Set<GroupBy> SHARED =
            EnumSet.of(GroupBy.CONTRACT_LINE, GroupBy.PAYER, GroupBy.TEAM, GroupBy.DAY);

    /**
     * The same, if its sums mean something across branches.
     *
     * @throws WrongInput if the sums cannot be by what was asked for
     */
    static FederationCost of(BranchPricing pricing, int threads) {
        if (!SHARED.contains(pricing.by())) {
            var words = SHARED.stream().map(Grouping::word).toList();
            throw new WrongInput(List.of("--by " + Grouping.word(pricing.by())
                    + ": another branch may mean another by the same id; give one of " + String.join(", ", words)));
        }
        return new FederationCost(pricing, threads);
    }

    /** The exit code; faults are told on {@code err} as they are met. */
    int run(FederationReport report, PrintWriter err) throws IOException {
        var folders = pricing.input().branches();
        var sums = new Federation(pricing::price, threads).price(folders, new FaultsTold(report, err));
        if (sums.notWhole() > 0) {
            return ExitCode.BAD_INPUT;
        }
        return sums.totals().notMade() > 0 ? ExitCode.UNFINISHED : ExitCode.OK;
    }
}
