package coop.commonround.bench.quality.week;

import static java.util.Objects.requireNonNull;

import coop.commonround.bench.quality.contest.BadInstance;
import coop.commonround.bench.quality.contest.Instances;
import coop.commonround.cli.example.ExampleFolder;
import coop.commonround.cost.PlanningPrices;
import coop.commonround.io.csv.FolderReader;
import coop.commonround.travel.TravelTimes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Weeks made by {@link ExampleFolder}, seed 1, and read as any folder is.
 *
 * <p>The last is a fortnight of the size of a published campaign: 7,650 visits, 8.4 % of them double-ups.
 */
final class WeekInstances implements Instances<WeekInstance> {
    /**
     * How large.
     *
     * @param visits in the first week
     */
    private record Size(int visits, int weeks) {}

    private static final Map<String, Size> SIZES = sizes();

    private static Map<String, Size> sizes() {
        var sizes = new LinkedHashMap<String, Size>();
        sizes.put("week-300", new Size(300, 1));
        sizes.put("week-1200", new Size(1200, 1));
        sizes.put("week-3000", new Size(3000, 1));
        sizes.put("week-7650", new Size(3832, 2));
        return sizes;
    }

    @Override
    public List<String> names() {
        return List.copyOf(SIZES.keySet());
    }

    @Override
    public WeekInstance read(String name) throws IOException {
        var size = requireNonNull(SIZES.get(name), name);
        var place = Files.createTempDirectory("commonround-week");
        try {
            var folder = place.resolve("week");
            ExampleFolder.colneValley()
                    .ofVisits(size.visits())
                    .ofWeeks(size.weeks())
                    .seeded(1)
                    .writeTo(folder);
            return read(name, folder);
        } finally {
            remove(place);
        }
    }

    private static WeekInstance read(String name, Path folder) throws IOException {
        var read = FolderReader.strict()
                .read(folder)
                .value()
                .orElseThrow(() -> new BadInstance(name + ": the generated folder cannot be read"));
        var prices = PlanningPrices.of(read.problem(), read.book())
                .value()
                .orElseThrow(() -> new BadInstance(name + ": the generated folder cannot be priced"));
        return new WeekInstance(read.problem().withPrices(prices), TravelTimes.of(read.problem()));
    }

    private static void remove(Path place) throws IOException {
        try (var all = Files.walk(place)) {
            for (var file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
