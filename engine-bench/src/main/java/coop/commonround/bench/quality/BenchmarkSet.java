package coop.commonround.bench.quality;

import coop.commonround.bench.quality.contest.BadInstance;
import coop.commonround.bench.quality.contest.Contest;
import coop.commonround.bench.quality.hhcrsp.Hhcrsp;
import coop.commonround.bench.quality.vrptw.Vrptw;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The sets there are. */
enum BenchmarkSet {
    VRPTW(Vrptw.NAME, Vrptw::in),
    HHCRSP(Hhcrsp.NAME, Hhcrsp::in);

    /** Finds the instances of a set. */
    private interface Opening {
        Contest<?, ?> in(Path data) throws IOException;
    }

    private final String text;
    private final Opening opening;

    BenchmarkSet(String text, Opening opening) {
        this.text = text;
        this.opening = opening;
    }

    String text() {
        return text;
    }

    /**
     * The contest over the instances in a folder.
     *
     * @throws BadInstance if they are not there
     */
    Contest<?, ?> contest(@Nullable Path data) throws IOException {
        if (data == null) {
            throw new BadInstance("say with --data where the instances of " + text + " are");
        }
        return opening.in(data);
    }
}
