package coop.commonround.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;

class FaultsTest {
    private final StringWriter err = new StringWriter();

    @Test
    void wrongInputIsTheUsersToMend() {
        var fault = new WrongInput(List.of("visits.csv:3 client_id: empty", "visits.csv:4 client_id: empty"));
        assertThat(run(() -> {
                    throw fault;
                }))
                .isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err).hasToString("visits.csv:3 client_id: empty%nvisits.csv:4 client_id: empty%n".formatted());
    }

    @Test
    void aMissingFolderIsTheUsersToMend() {
        assertThat(run(() -> {
                    throw new UncheckedIOException(new NoSuchFileException("weeks/12"));
                }))
                .isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err).hasToString("There is no file or folder weeks/12%n".formatted());
    }

    @Test
    void aFullDiskIsTheSystems() {
        assertThat(run(() -> {
                    throw new IOException("No space left on device");
                }))
                .isEqualTo(ExitCode.SYSTEM_FAILED);
        assertThat(err).hasToString("The system failed: No space left on device%n".formatted());
    }

    @Test
    void wantOfMemoryIsTheSystems() {
        assertThat(run(() -> {
                    throw new OutOfMemoryError("Java heap space");
                }))
                .isEqualTo(ExitCode.SYSTEM_FAILED);
        assertThat(err.toString()).startsWith("Memory ran out.");
    }

    @Test
    void ourOwnFaultIsOwnedWithoutAStackTrace() {
        assertThat(run(() -> {
                    throw new IllegalStateException("no shift");
                }))
                .isEqualTo(ExitCode.SYSTEM_FAILED);
        assertThat(err.toString()).startsWith("Commonround itself failed").doesNotContain("\tat ");
    }

    @Test
    void verboseAddsTheStackTrace() {
        run(
                () -> {
                    throw new IllegalStateException("no shift");
                },
                "--verbose");
        assertThat(err.toString()).contains("\tat coop.commonround");
    }

    private int run(Callable<Integer> work, String... options) {
        var commandLine = new CommandLine(new Commonround(new Interrupts())).addSubcommand("fail", new Failing(work));
        Faults.handledFor(commandLine).setErr(new PrintWriter(err, true));
        var args = List.of(options).isEmpty() ? new String[] {"fail"} : new String[] {"fail", options[0]};
        return commandLine.execute(args);
    }

    @Command
    private record Failing(Callable<Integer> work) implements Callable<Integer> {
        @Override
        public Integer call() throws Exception {
            return work.call();
        }
    }
}
