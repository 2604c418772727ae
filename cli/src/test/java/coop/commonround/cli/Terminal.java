package coop.commonround.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Stream;

/** Runs one command line as a shell would, and keeps what it prints. */
final class Terminal {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private int exitCode = -1;

    static Terminal running(Object... args) {
        var terminal = new Terminal();
        terminal.exitCode = Main.run(
                new PrintWriter(terminal.out, true),
                new PrintWriter(terminal.err, true),
                Stream.of(args).map(Object::toString).toArray(String[]::new));
        return terminal;
    }

    int exitCode() {
        return exitCode;
    }

    String out() {
        return out.toString();
    }

    String err() {
        return err.toString();
    }

    List<String> lines() {
        return out().lines().toList();
    }
}
