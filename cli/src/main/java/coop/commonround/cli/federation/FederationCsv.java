package coop.commonround.cli.federation;

import coop.commonround.io.csv.out.FederationFile;
import java.io.IOException;
import java.io.Writer;

/** {@code federation.csv}: a row a folder. */
public final class FederationCsv implements FederationReport {
    private final FederationFile file;

    public FederationCsv(Writer out) throws IOException {
        file = FederationFile.onto(out);
    }

    @Override
    public void folder(PricedFolder priced) throws IOException {
        var folder = priced.folder();
        file.row(
                folder.branch(), folder.place().toString(), priced.faults().size(), priced.warnings(), priced.totals());
    }

    @Override
    public void end(RunningSums sums) {}
}
