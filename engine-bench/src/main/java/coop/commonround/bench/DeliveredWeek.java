package coop.commonround.bench;

import coop.commonround.cli.example.ExampleFolder;
import coop.commonround.cost.PlanningPrices;
import coop.commonround.io.csv.FolderReader;
import coop.commonround.io.csv.out.RosterFile;
import coop.commonround.io.csv.table.Sheet;
import coop.commonround.io.csv.visit.ActualsFile;
import coop.commonround.model.Attendance;
import coop.commonround.model.Roster;
import coop.commonround.plan.Planner;
import coop.commonround.travel.TravelTimes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;

/**
 * An invented branch's week with the first roster that the planner finds, of which copies are made, each with records of its
 * own: a few visits without one, most some minutes early or late, shorter or longer than planned.
 *
 * @param folder where it lies
 * @param visits how many visits the roster has
 */
record DeliveredWeek(Path folder, Roster roster, long visits) {
    private static final double NOT_RECORDED = 0.01;
    private static final Duration MOST_ASTRAY = Duration.ofMinutes(12);

    static DeliveredWeek make(Path folder, int visits, long seed) throws IOException {
        ExampleFolder.colneValley().ofVisits(visits).seeded(seed).writeTo(folder);
        var read = FolderReader.strict().read(folder).value().orElseThrow();
        var problem = read.problem();
        var priced = problem.withPrices(
                PlanningPrices.of(problem, read.book()).value().orElseThrow());
        var roster = Planner.using(TravelTimes.of(priced))
                .iterating(0)
                .plan(priced)
                .plan()
                .orElseThrow()
                .roster();
        RosterFile.write(folder, roster);
        long rostered = roster.rounds().stream()
                .flatMap(round -> round.attendances().stream())
                .map(Attendance::visit)
                .distinct()
                .count();
        return new DeliveredWeek(folder, roster, rostered);
    }

    /** The same folder once more, its files linked, with records that a seed decides. */
    void copyTo(Path copy, long seed) throws IOException {
        Files.createDirectories(copy);
        try (var files = Files.list(folder)) {
            for (var file : (Iterable<Path>) files::iterator) {
                Files.createLink(copy.resolve(file.getFileName()), file);
            }
        }
        var random = new Random(seed);
        try (var sheet = Sheet.in(copy, ActualsFile.TABLE)) {
            for (var round : roster.rounds()) {
                for (var attendance : round.attendances()) {
                    if (random.nextDouble() >= NOT_RECORDED) {
                        var start = attendance.start().plusSeconds(astray(random));
                        var end = attendance.end().plusSeconds(astray(random) / 2);
                        var last = end.isAfter(start) ? end : start.plusSeconds(60);
                        sheet.row(attendance.visit(), round.careworker(), start, last, "tag", null);
                    }
                }
            }
        }
    }

    private static long astray(Random random) {
        long most = MOST_ASTRAY.toSeconds();
        return Math.max(-most, Math.min(most, Math.round(random.nextGaussian() * most / 3)));
    }
}
