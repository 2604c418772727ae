package coop.commonround.cli.text;

import java.io.IOException;

/** What a command has to say, in each form it may be asked for. */
public interface Printable {
    /** For people. */
    String table();

    String json();

    String csv() throws IOException;
}
