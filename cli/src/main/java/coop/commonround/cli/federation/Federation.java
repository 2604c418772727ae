package coop.commonround.cli.federation;

import java.io.IOException;
import java.util.function.Function;

/**
 * Prices the folders of many branches, writes what each comes to and adds it up.
 *
 * @param pricing reads and prices a folder; called by several threads at once
 * @param threads how many folders are priced at once, above zero
 */
public record Federation(Function<BranchFolder, PricedFolder> pricing, int threads) {

    /** Prices every folder, and tells of each in the order of the folders. */
    public RunningSums price(BranchFolders folders, FederationReport report) throws IOException {
        var sums = new RunningSums();
        try (var work = new InOrder<PricedFolder>(threads, priced -> {
            sums.add(priced);
            report.folder(priced);
        })) {
            folders.visit(folder -> work.give(() -> pricing.apply(folder)));
            work.finish();
        }
        report.end(sums);
        return sums;
    }
}
