package coop.commonround.cli;

/** Somebody stopped the search before there was anything to keep: ends the command with {@link ExitCode#SYSTEM_FAILED}. */
final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1;

    Stopped() {
        super("Stopped before there was a roster; nothing was written.");
    }
}
