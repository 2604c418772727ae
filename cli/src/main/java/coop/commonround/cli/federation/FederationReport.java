package coop.commonround.cli.federation;

import java.io.IOException;

/** Writes what folders come to, as they are priced. */
public interface FederationReport {
    /** The next folder; those of one branch follow each other. */
    void folder(PricedFolder folder) throws IOException;

    /** After the last. */
    void end(RunningSums sums) throws IOException;
}
