package coop.commonround.cli;

import coop.commonround.base.Issue;
import coop.commonround.base.Loaded;
import coop.commonround.cli.federation.BranchFolder;
import coop.commonround.cli.federation.PricedFolder;
import coop.commonround.cli.text.IssueCount;
import coop.commonround.cli.text.IssueLines;
import coop.commonround.cost.Costing;
import coop.commonround.cost.delivered.SettledTotals;
import coop.commonround.cost.delivered.Settlement;
import coop.commonround.cost.ledger.GroupBy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Prices one of many folders as delivered, with the roster and the records that lie in it. Whatever is wrong with it is its
 * own fault and not that of the others.
 *
 * @param roster what its roster is called, within the folder
 * @param actuals what its records are called; empty for {@code actuals.csv}
 */
record BranchPricing(FoldersInput input, Path roster, String actuals, GroupBy by) {

    PricedFolder price(BranchFolder folder) {
        var issues = new ArrayList<Issue>();
        try {
            return settled(folder.place(), issues)
                    .map(settlement -> new PricedFolder(
                            folder,
                            SettledTotals.of(settlement),
                            settlement.by(by),
                            faults(issues),
                            IssueCount.of(issues).warnings()))
                    .orElseGet(() -> PricedFolder.refused(
                            folder, faults(issues), IssueCount.of(issues).warnings()));
        } catch (IOException | UncheckedIOException e) {
            return PricedFolder.refused(folder, List.of("error: " + Faults.told(e)), 0);
        }
    }

    private Optional<Settlement> settled(Path place, List<Issue> issues) throws IOException {
        var within = input.of(place);
        var read = noted(within.read(), issues);
        if (read.isEmpty()) {
            return Optional.empty();
        }
        var folder = read.get();
        var problem = folder.problem();
        var planned = noted(RosterInput.read(place.resolve(roster), problem), issues);
        var records = noted(within.records(folder, actuals.isEmpty() ? null : place.resolve(actuals)), issues);
        return planned.isEmpty() || records.isEmpty()
                ? Optional.empty()
                : noted(Costing.with(folder.book()).settle(problem, planned.get(), records.get()), issues);
    }

    private static <T> Optional<T> noted(Loaded<T> loaded, List<Issue> issues) {
        issues.addAll(loaded.issues());
        return loaded.value();
    }

    private static List<String> faults(List<Issue> issues) {
        return IssueLines.of(issues.stream().filter(Issue::isError).toList());
    }
}
