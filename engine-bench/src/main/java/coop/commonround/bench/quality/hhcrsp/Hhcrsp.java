package coop.commonround.bench.quality.hhcrsp;

import coop.commonround.bench.quality.contest.Contest;
import coop.commonround.bench.quality.contest.Contestant;
import coop.commonround.bench.quality.contest.FolderInstances;
import coop.commonround.bench.quality.contest.SetFolder;
import coop.commonround.bench.quality.peer.OurPlanner;
import coop.commonround.bench.quality.peer.PlainTimefold;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** The set {@code hhcrsp}. jsprit has no way to say that two jobs start together, so it is not there. */
public final class Hhcrsp {
    public static final String NAME = "hhcrsp";

    private Hhcrsp() {}

    /** The contest over the instances of a folder. */
    public static Contest<HhcrspInstance, HhcrspRounds> in(Path data) throws IOException {
        var folder = SetFolder.of(data, NAME, ".json");
        return new Contest<>(
                NAME,
                new FolderInstances<>(folder, HhcrspJson::read),
                folder.bestKnown("total_cost"),
                new HhcrspJudge(),
                Map.of(
                        Contestant.COMMONROUND, new RosteredHhcrsp(new OurPlanner()),
                        Contestant.TIMEFOLD, new RosteredHhcrsp(new PlainTimefold()),
                        Contestant.OR_TOOLS, new OrToolsHhcrsp()),
                new HhcrspScribe());
    }
}
