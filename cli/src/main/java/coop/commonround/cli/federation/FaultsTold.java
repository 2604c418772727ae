package coop.commonround.cli.federation;

import java.io.IOException;
import java.io.PrintWriter;

/** Tells on standard error what is wrong with a folder, under its name, and then what became of all; hands on the rest. */
public record FaultsTold(FederationReport report, PrintWriter err) implements FederationReport {

    @Override
    public void folder(PricedFolder priced) throws IOException {
        priced.faults().forEach(fault -> err.println(priced.folder().place() + ": " + fault));
        report.folder(priced);
    }

    @Override
    public void end(RunningSums sums) throws IOException {
        report.end(sums);
        err.printf(
                "Folders: %,d; with faults: %,d. Warnings: %,d; price a folder by itself to read them.%n",
                sums.folders(), sums.notWhole(), sums.warnings());
    }
}
