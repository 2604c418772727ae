package coop.commonround.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;

/** What an example prints to standard output when it is run. */
final class Printed {
    private Printed() {}

    /** The main method of an example. */
    interface Program {
        void run(String[] args) throws Exception;
    }

    static String by(Program program, String... args) throws Exception {
        var out = System.out;
        var bytes = new ByteArrayOutputStream();
        try (var stream = new PrintStream(bytes, true, UTF_8)) {
            System.setOut(stream);
            program.run(args);
        } finally {
            System.setOut(out);
        }
        return bytes.toString(UTF_8);
    }
}
