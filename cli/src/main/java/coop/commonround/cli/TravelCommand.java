package coop.commonround.cli;

import coop.commonround.io.csv.visit.TravelFile;
import coop.commonround.model.GivenLeg;
import coop.commonround.model.Problem;
import coop.commonround.model.TravelSource;
import coop.commonround.travel.Journeys;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes down what the roads say, for those who have none at hand. */
@Command(
        name = "travel",
        sortOptions = false,
        mixinStandardHelpOptions = true,
        description = {
            "Write the journeys of a roster folder as travel.csv: between all clients by each transport in use, and between each"
                    + " careworker's home and every client.",
            "",
            "With --roads from a road network; rows of the folder's own travel.csv are kept. A journey that nothing but a straight"
                    + " line is known for is left out. Whoever has the result as travel.csv plans with road times and needs no roads."
        },
        footerHeading = "%nExample:%n",
        footer = "  commonround travel week-12 --roads wales-latest.osm.pbf --out week-12/travel.csv")
final class TravelCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private FolderInput input;

    @Mixin
    private Roads roads;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Write here, replacing what is there, and not to standard output.")
    private @Nullable Path out;

    @Override
    public Integer call() throws IOException {
        if (out != null && !Files.isDirectory(folderOf(out))) {
            throw new WrongInput(List.of("There is no folder " + folderOf(out) + " to write to"));
        }
        var narrator = new Narrator(spec.commandLine().getErr(), false);
        var problem = FolderInput.found(input.read(), narrator).problem();
        var travel = FolderInput.found(roads.travel(problem, narrator), narrator);
        var journeys = Journeys.of(problem, travel).stream()
                .filter(journey -> journey.leg().source() != TravelSource.STRAIGHT_LINE)
                .toList();
        if (journeys.isEmpty()) {
            throw new WrongInput(
                    List.of("Nothing but straight lines is known: give --roads, or a travel.csv in the folder"));
        }
        var file = out;
        if (file == null) {
            TravelFile.write(spec.commandLine().getOut(), problem, journeys);
        } else {
            writeWhole(file, problem, journeys);
            spec.commandLine().getOut().println("Wrote " + journeys.size() + " journeys to " + file + ".");
        }
        return ExitCode.OK;
    }

    private static Path folderOf(Path file) {
        return file.toAbsolutePath().resolveSibling(".").normalize();
    }

    /** A crash leaves the old file or the new, never half of one. */
    private static void writeWhole(Path file, Problem problem, List<GivenLeg> journeys) throws IOException {
        var part = Files.createTempFile(folderOf(file), ".travel", ".part");
        try {
            try (var writer = Files.newBufferedWriter(part)) {
                TravelFile.write(writer, problem, journeys);
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
