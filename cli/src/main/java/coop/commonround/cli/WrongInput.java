package coop.commonround.cli;

import java.util.List;

/** What the user gave cannot be used: ends the command with {@link ExitCode#BAD_INPUT}. */
final class WrongInput extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Each line says what is wrong, where, and how to mend it. */
    WrongInput(List<String> lines) {
        super(String.join(System.lineSeparator(), lines));
    }
}
