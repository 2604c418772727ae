package coop.commonround.bench.quality.vrptw;

import coop.commonround.bench.quality.contest.Contest;
import coop.commonround.bench.quality.contest.Contestant;
import coop.commonround.bench.quality.contest.FolderInstances;
import coop.commonround.bench.quality.contest.Scribe;
import coop.commonround.bench.quality.contest.SetFolder;
import coop.commonround.bench.quality.contest.Verdict;
import coop.commonround.bench.quality.peer.OurPlanner;
import coop.commonround.bench.quality.peer.PlainTimefold;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** The set {@code vrptw}. */
public final class Vrptw {
    public static final String NAME = "vrptw";

    private Vrptw() {}

    /** The contest over the instances of a folder. */
    public static Contest<VrptwInstance, Routes> in(Path data) throws IOException {
        var folder = SetFolder.of(data, NAME, ".txt");
        return new Contest<>(
                NAME,
                new FolderInstances<>(folder, SolomonText::read),
                folder.bestKnown("distance"),
                new VrptwJudge(),
                Map.of(
                        Contestant.COMMONROUND, new RosteredVrptw(new OurPlanner()),
                        Contestant.TIMEFOLD, new RosteredVrptw(new PlainTimefold()),
                        Contestant.OR_TOOLS, new OrToolsVrptw(),
                        Contestant.JSPRIT, new JspritVrptw()),
                new SolFile());
    }

    private static final class SolFile implements Scribe<VrptwInstance, Routes> {
        @Override
        public String ending() {
            return ".sol";
        }

        @Override
        public String text(VrptwInstance instance, Routes solution, Verdict verdict) {
            return solution.solText(verdict.cost().toPlainString());
        }
    }
}
