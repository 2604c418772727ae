package coop.commonround.rule;

import coop.commonround.io.csv.decision.PolicyFile;
import coop.commonround.io.csv.table.Intake;
import coop.commonround.model.Policy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;

/** What a drawing has of {@code policy.yaml}: {@code policy quality_prices.minute_late 0.10}, a line a key. */
final class DrawnPolicy {
    private static final String FILE = "policy.yaml";

    private DrawnPolicy() {}

    /** The policy that a file with these keys is read as. */
    static Policy of(List<DrawnLine> lines) {
        if (lines.isEmpty()) {
            return Policy.DEFAULT;
        }
        try {
            var folder = Files.createTempDirectory("drawn");
            var file = folder.resolve(FILE);
            Files.write(
                    file,
                    lines.stream()
                            .map(line -> "%s: \"%s\"".formatted(line.word(0), line.word(1)))
                            .toList());
            var intake = new Intake(folder, false);
            var policy = PolicyFile.read(intake).policy();
            Files.delete(file);
            Files.delete(folder);
            if (!intake.issues().isEmpty()) {
                throw new IllegalArgumentException(intake.issues().toString());
            }
            return policy;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
