package coop.commonround.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Where the process starts and ends. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        var interrupts = new Interrupts();
        interrupts.listen();
        int exitCode = Commonround.runner(utf8(System.out), utf8(System.err), interrupts)
                .execute(args);
        interrupts.ended(exitCode);
        System.exit(exitCode);
    }

    /**
     * Runs one command line in this process, as a test or an embedding may.
     *
     * @param out takes results
     * @param err takes issues and faults
     * @return one of {@link ExitCode}
     */
    public static int run(PrintWriter out, PrintWriter err, String... args) {
        return Commonround.runner(out, err, new Interrupts()).execute(args);
    }

    /** Pound signs and names survive whatever the locale of the shell. */
    private static PrintWriter utf8(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }
}
