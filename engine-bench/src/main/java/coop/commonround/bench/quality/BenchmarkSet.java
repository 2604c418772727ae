package coop.commonround.bench.quality;

import coop.commonround.bench.quality.contest.BadInstance;
import coop.commonround.bench.quality.contest.Contest;
import coop.commonround.bench.quality.hhcrsp.Hhcrsp;
import coop.commonround.bench.quality.uhhc.Uhhc;
import coop.commonround.bench.quality.vrptw.Vrptw;
import coop.commonround.bench.quality.week.Week;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The sets there are. */
enum BenchmarkSet {
    VRPTW(Vrptw.NAME, Vrptw::in),
    HHCRSP(Hhcrsp.NAME, Hhcrsp::in),
    UHHC(Uhhc.NAME, Uhhc::in),
    WEEK(Week.NAME, Week.generated());

    private interface InFolder {
        Contest<?, ?> in(Path data) throws IOException;
    }

    private interface Opening {
        Contest<?, ?> in(@Nullable Path data) throws IOException;
    }

    private final String text;
    private final Opening opening;

    /** A set in a folder. */
    BenchmarkSet(String text, InFolder opening) {
        this.text = text;
        this.opening = data -> {
            if (data == null) {
                throw new BadInstance("say with --data where the instances of " + text + " are");
            }
            return opening.in(data);
        };
    }

    /** A set that is generated. */
    BenchmarkSet(String text, Contest<?, ?> contest) {
        this.text = text;
        this.opening = data -> contest;
    }

    String text() {
        return text;
    }

    /**
     * The contest over the instances in a folder, or over those that are generated.
     *
     * @param data null if none is given
     * @throws BadInstance if they are not there
     */
    Contest<?, ?> contest(@Nullable Path data) throws IOException {
        return opening.in(data);
    }
}
