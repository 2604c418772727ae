package coop.commonround.bench.quality.contest;

import java.nio.file.Path;

/** A file of a set cannot be used; the message names the file, what is wrong in it and what was expected. */
public final class BadInstance extends RuntimeException {
    private static final long serialVersionUID = 1;

    public BadInstance(String message) {
        super(message);
    }

    public BadInstance(Path file, String what) {
        super(file.getFileName() + ": " + what);
    }
}
