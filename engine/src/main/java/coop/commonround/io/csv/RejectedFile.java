package coop.commonround.io.csv;

/** {@code rejected.csv}: the rows a lenient reading left out. */
final class RejectedFile {
    static final String NAME_OF_FILE = "rejected.csv";

    private RejectedFile() {}
}
