package coop.commonround.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileNotFoundException;
import java.io.IOException;
import picocli.CommandLine.IVersionProvider;

/** Says which Commonround this is and which Java runs it. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() throws IOException {
        return new String[] {
            "commonround " + ownVersion(),
            "Java %s (%s)".formatted(System.getProperty("java.version"), System.getProperty("java.vendor"))
        };
    }

    private static String ownVersion() throws IOException {
        try (var text = Version.class.getResourceAsStream("version.txt")) {
            if (text == null) {
                throw new FileNotFoundException("version.txt is missing beside " + Version.class.getName());
            }
            return new String(text.readAllBytes(), UTF_8).strip();
        }
    }
}
