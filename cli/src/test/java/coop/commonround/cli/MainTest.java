package coop.commonround.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class MainTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void versionNamesItselfAndItsJava() {
        assertThat(run("--version")).isEqualTo(ExitCode.OK);
        assertThat(out.toString())
                .matches("commonround \\d+\\.\\d+\\.\\d+\\S*\\RJava %s \\(.+\\)\\R"
                        .formatted(System.getProperty("java.version").replace("+", "\\+")));
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void helpListsTheExitCodes() {
        assertThat(run("--help")).isEqualTo(ExitCode.OK);
        assertThat(out.toString())
                .startsWith("Usage: commonround")
                .contains("1   done, but visits are uncovered or rules are broken");
    }

    @Test
    void noCommandIsAUsageError() {
        assertThat(run()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err).hasToString("Name a command to run%nSee 'commonround --help'.%n".formatted());
    }

    @Test
    void anUnknownOptionIsAUsageErrorWithAHint() {
        assertThat(run("--verison")).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString()).startsWith("Unknown option: '--verison'").contains("--version");
        assertThat(out.toString()).isEmpty();
    }

    private int run(String... args) {
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
    }
}
