package coop.commonround.bench.quality.uhhc;

import coop.commonround.bench.quality.contest.Contest;
import coop.commonround.bench.quality.contest.Contestant;
import coop.commonround.bench.quality.contest.FolderInstances;
import coop.commonround.bench.quality.contest.SetFolder;
import coop.commonround.bench.quality.peer.OurPlanner;
import coop.commonround.bench.quality.peer.PlainTimefold;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/**
 * The set {@code uhhc}. jsprit cannot say that two jobs start together; OR-Tools has no break at a client's door that may run
 * over its span, no largest idle time and no largest tardiness, so neither is there.
 */
public final class Uhhc {
    public static final String NAME = "uhhc";

    private Uhhc() {}

    /** The contest over the instances of a folder. */
    public static Contest<UhhcInstance, UhhcRounds> in(Path data) throws IOException {
        var folder = SetFolder.of(data, NAME, ".json");
        return new Contest<>(
                NAME,
                new FolderInstances<>(folder, UhhcJson::read),
                folder.bestKnown("best_objective"),
                new UhhcJudge(),
                Map.of(
                        Contestant.COMMONROUND, new RosteredUhhc(new OurPlanner()),
                        Contestant.TIMEFOLD, new RosteredUhhc(new PlainTimefold())),
                new UhhcScribe());
    }
}
