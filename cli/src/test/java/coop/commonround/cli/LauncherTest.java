package coop.commonround.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shell script, run as a user runs it: it needs the packaged jar, or builds it. */
@Tag("slow")
class LauncherTest {
    private static final Path SCRIPT = Path.of("bin/commonround").toAbsolutePath();

    @TempDir
    private Path elsewhere;

    @BeforeEach
    void onlyWhereThereIsAShell() {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")));
    }

    @Test
    void runsThroughSymbolicLinksFromAnyFolder() throws Exception {
        Files.createSymbolicLink(elsewhere.resolve("first link"), SCRIPT);
        var link = Files.createSymbolicLink(elsewhere.resolve("second link"), Path.of("first link"));
        assertThat(run(link, "--version")).startsWith("0: commonround ");
    }

    @Test
    void handsOnTheExitCode() throws Exception {
        assertThat(run(SCRIPT, "--no-such-option")).startsWith("2: ");
    }

    @Test
    void twoLaunchesAtOnceBothRun() throws Exception {
        var first = start(SCRIPT, "--version");
        var second = start(SCRIPT, "--version");
        assertThat(outcome(first)).startsWith("0: commonround ").isEqualTo(outcome(second));
    }

    private String run(Path script, String... args) throws Exception {
        return outcome(start(script, args));
    }

    private Process start(Path script, String... args) throws IOException {
        var command = new ArrayList<>(List.of(script.toString()));
        command.addAll(List.of(args));
        return new ProcessBuilder(command)
                .directory(elsewhere.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static String outcome(Process process) throws Exception {
        var out = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        return process.exitValue() + ": " + out;
    }
}
