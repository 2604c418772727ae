package coop.commonround.cli;

import coop.commonround.cli.example.ExampleFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes an invented co-op to try things on. */
@Command(
        name = "example",
        sortOptions = false,
        mixinStandardHelpOptions = true,
        description = {
            "Write a roster folder of an invented co-op, of any size, to try things on.",
            "The same size and seed give the same files."
        })
final class ExampleCommand implements Callable<Integer> {

    /** What may be written after {@code --place}. */
    static final class Places extends ArrayList<String> {
        private static final long serialVersionUID = 1;

        Places() {
            super(ExampleFolder.places());
        }
    }

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "Where to write it; replaces an older example, and nothing else.")
    private Path folder;

    @Option(
            names = "--place",
            paramLabel = "NAME",
            defaultValue = "colne-valley",
            completionCandidates = Places.class,
            description = "Where the co-op works: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private String place;

    @Option(
            names = "--visits",
            paramLabel = "N",
            defaultValue = "1150",
            description = "About so many visits a week, 10 to 20000 (default: ${DEFAULT-VALUE}).")
    private int visits;

    @Option(
            names = "--weeks",
            paramLabel = "N",
            defaultValue = "1",
            description = "1 to 4 (default: ${DEFAULT-VALUE}).")
    private int weeks;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Another seed, other people (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Override
    public Integer call() throws IOException {
        example().writeTo(folder);
        spec.commandLine().getOut().println("Wrote " + folder + ". Plan it with: commonround plan " + folder);
        return ExitCode.OK;
    }

    private ExampleFolder example() {
        try {
            return ExampleFolder.in(place).ofVisits(visits).ofWeeks(weeks).seeded(seed);
        } catch (IllegalArgumentException outOfBounds) {
            throw new WrongInput(List.of(String.valueOf(outOfBounds.getMessage())));
        }
    }
}
