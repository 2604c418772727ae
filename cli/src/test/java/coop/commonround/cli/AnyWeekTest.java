package coop.commonround.cli;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import coop.commonround.cli.independent.IndependentChecker;
import coop.commonround.io.csv.FolderReader;
import coop.commonround.io.csv.out.RosterReader;
import coop.commonround.model.RuleId;
import coop.commonround.plan.Scoring;
import coop.commonround.travel.TravelTimes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
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

    private Path folder;
    private Path out;

    @BeforeEach
    void place(@TempDir Path place) {
        folder = place.resolve("week");
        out = place.resolve("out");
    }

    private Terminal plan(long seed) throws IOException {
        AnyWeek.write(folder, seed, 60);
        return Terminal.running(
                "plan", folder, "--iterations", "1500", "--seed", seed, "--threads", "1", "--quiet", "--out", out);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void thePlannedRosterKeepsTheLaw(long seed) throws IOException {
        var run = plan(seed);
        assertThat(run.exitCode()).as(run.out() + run.err()).isIn(ExitCode.OK, ExitCode.UNFINISHED);
        assertThat(IndependentChecker.check(folder, out)).isEmpty();
        assertThat(IndependentChecker.coverage(folder, out).share())
                .as("covered")
                .isPositive();
    }

    /** The same roster shaken: rules and checker call the same laws broken. */
    @ParameterizedTest
    @MethodSource("seeds")
    void aShuffledRosterIsReadAlike(long seed) throws IOException {
        plan(seed);
        Shuffled.write(out.resolve("roster.csv"), seed);
        var problem = FolderReader.strict().read(folder).value().orElseThrow().problem();
        var roster =
                RosterReader.of(problem).read(out.resolve("roster.csv")).value().orElseThrow();
        var law = Scoring.using(TravelTimes.of(problem)).score(problem, roster).stream()
                .filter(score -> score.hard() > 0)
                .map(score -> IndependentChecker.nameOf(score.rule()))
                .collect(toSet());
        var checked = IndependentChecker.check(folder, out);
        var onPaper = checked.stream()
                .map(IndependentChecker::ruleOf)
                .filter(rule -> RuleId.find(rule)
                        .filter(known -> known.level() == RuleId.Level.HARD)
                        .isPresent())
                .collect(toSet());
        assertThat(onPaper).as(String.join("\n", checked)).isEqualTo(law);
    }
}
