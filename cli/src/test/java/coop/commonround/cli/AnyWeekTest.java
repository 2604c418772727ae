package coop.commonround.cli;

import static org.assertj.core.api.Assertions.assertThat;

import coop.commonround.cli.independent.IndependentChecker;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Weeks in which every rule has something to say: what is planned for them keeps the law, read from the files alone. */
@Tag("slow")
class AnyWeekTest {
    static LongStream seeds() {
        return LongStream.rangeClosed(1, Long.getLong("weeks", 25));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void thePlannedRosterKeepsTheLaw(long seed, @TempDir Path place) throws IOException {
        var folder = place.resolve("week");
        var out = place.resolve("out");
        AnyWeek.write(folder, seed, 60);
        var run = Terminal.running(
                "plan", folder, "--iterations", "1500", "--seed", seed, "--threads", "1", "--quiet", "--out", out);
        assertThat(run.exitCode()).as(run.out() + run.err()).isIn(ExitCode.OK, ExitCode.UNFINISHED);
        assertThat(IndependentChecker.check(folder, out)).isEmpty();
        assertThat(IndependentChecker.coverage(folder, out).share())
                .as("covered")
                .isPositive();
    }
}
