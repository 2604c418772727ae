package coop.commonround.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Each benchmark once, small, in this process: what it calls is still there and still works. */
class BenchmarksTest {

    @ParameterizedTest
    @ValueSource(strings = {"ReadBench", "ScoreBench", "PriceBench", "SearchBench", "InsertionBench"})
    void runsOnASmallWeek(String name) throws RunnerException {
        assertThat(new Runner(once(name).param("visits", "40").build()).run()).isNotEmpty();
    }

    @Test
    void startRuns() throws RunnerException {
        assertThat(new Runner(once("StartBench").build()).run()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"history.csv", "visits.csv"})
    void aLongFileIsRead(String file) {
        assertThatCode(() -> StreamingRead.main(new String[] {file, "500"})).doesNotThrowAnyException();
    }

    @Test
    void whatAKernelKeepsIsWeighed() {
        assertThatCode(() -> Footprint.main(new String[] {"40"})).doesNotThrowAnyException();
    }

    private static ChainedOptionsBuilder once(String name) {
        return new OptionsBuilder()
                .include("\\." + name + "\\.")
                .mode(Mode.SingleShotTime)
                .forks(0)
                .warmupIterations(0)
                .measurementIterations(1)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT);
    }
}
