package coop.commonround.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OtherCommandsTest {
    @TempDir
    private Path temp;

    @ParameterizedTest
    @CsvSource({
        "plan, FOLDER --actuals --now --time --iterations --seed --threads --roads --roads-cache --out --lenient --json --quiet",
        "check, FOLDER --lenient --roads --roads-cache --roster --json",
        "travel, FOLDER --lenient --roads --roads-cache --out",
        "cost, FOLDER --roster --by --json --csv",
        "example, DIR --place --visits --weeks --seed",
    })
    void helpListsEveryOption(String command, String options) {
        var run = Terminal.running(command, "--help");
        assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(run.out()).contains(options.split(" "));
        assertThat(Terminal.running("help", command).out()).isEqualTo(run.out());
    }

    @Test
    void completionKnowsCommandsAndOptions() {
        var run = Terminal.running("completion");
        assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(run.out())
                .startsWith("#!/usr/bin/env bash")
                .contains("plan check cost travel example", "'--iterations'");
    }

    @Test
    void anExampleCanBePlanned() {
        var folder = temp.resolve("example");
        assertThat(Terminal.running("example", folder, "--visits", 10).out()).contains("commonround plan " + folder);
        var run = Terminal.running("plan", folder, "--iterations", 0, "--out", temp.resolve("out"));
        assertThat(run.exitCode()).isIn(ExitCode.OK, ExitCode.UNFINISHED);
    }

    @Test
    void anExampleOutOfBoundsIsRefused() {
        var run = Terminal.running("example", temp.resolve("example"), "--weeks", 5);
        assertThat(run.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err()).contains("weeks (5) must be from 1 to 4");
    }
}
