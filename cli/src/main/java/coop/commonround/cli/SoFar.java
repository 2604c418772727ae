package coop.commonround.cli;

import coop.commonround.cost.delivered.VisitRecord;
import coop.commonround.io.csv.RosterFolder;
import coop.commonround.model.Problem;
import coop.commonround.plan.underway.UnderWay;
import coop.commonround.plan.underway.VisitMade;
import coop.commonround.travel.TravelTimes;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What has been made of the period so far, which planning leaves as it was. */
final class SoFar {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--actuals",
            paramLabel = "FILE",
            arity = "0..1",
            fallbackValue = "",
            description =
                    "Keep what was recorded as it was made, and plan the rest from then on, doses in their gaps: by actuals.csv"
                            + " of the folder, or --actuals=FILE like it.")
    private @Nullable String actuals;

    @Option(
            names = "--now",
            paramLabel = "MOMENT",
            converter = Moment.class,
            description =
                    "With --actuals, when it is now, such as 2026-11-23T11:00: nothing else starts before (default: when the"
                            + " last who is recorded left).")
    private @Nullable Instant now;

    /** The period under way; nothing where nobody says that it is. */
    Optional<UnderWay> find(
            FolderInput input, RosterFolder folder, Problem problem, TravelTimes travel, Narrator narrator)
            throws IOException {
        if (actuals == null) {
            if (now != null) {
                throw new ParameterException(
                        spec.commandLine(), "--now says from when the rest is planned: give --actuals");
            }
            return Optional.empty();
        }
        var file = actuals.isEmpty() ? null : Path.of(actuals);
        var records = FolderInput.found(input.records(folder, file), narrator);
        var made = records.stream()
                .map(each -> new VisitMade(each.visit(), each.careworker(), each.checkIn(), each.checkOut()))
                .toList();
        var last = records.stream()
                .map(VisitRecord::checkOut)
                .max(Comparator.naturalOrder())
                .orElse(Instant.MIN);
        return Optional.of(UnderWay.of(problem, travel, made, now == null ? last : now));
    }
}
