package coop.commonround.cli;

import coop.commonround.base.Loaded;
import coop.commonround.io.csv.out.RosterReader;
import coop.commonround.io.csv.out.TheirRosterReader;
import coop.commonround.io.json.RosterJson;
import coop.commonround.model.Problem;
import coop.commonround.model.Roster;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A roster made here or elsewhere, read against the problem it is for. */
final class RosterInput {
    private static final String JSON = ".json";

    private RosterInput() {}

    /** From a file whose name ends in {@code .json}, else from one like {@code roster.csv}. */
    static Loaded<Roster> read(Path file, Problem problem) throws IOException {
        if (!file.toString().endsWith(JSON)) {
            return RosterReader.of(problem).read(file);
        }
        try (var stream = Files.newInputStream(file)) {
            return RosterJson.read(stream);
        }
    }

    /** The same, however little it suits the problem: who or what is unknown is kept, to be found. */
    static Loaded<Roster> readTheirs(Path file, Problem problem) throws IOException {
        return file.toString().endsWith(JSON)
                ? read(file, problem)
                : TheirRosterReader.of(problem).read(file);
    }
}
