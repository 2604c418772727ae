package coop.commonround.cli;

import coop.commonround.base.Loaded;
import coop.commonround.model.Problem;
import coop.commonround.travel.Journeys;
import coop.commonround.travel.StraightLine;
import coop.commonround.travel.TravelTimes;
import coop.commonround.travel.road.RoadNetwork;
import coop.commonround.travel.road.RoadSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where travel times come from: travel.csv before roads, and roads before the straight line. */
final class Roads {
    @Option(
            names = "--roads",
            paramLabel = "FILE",
            description =
                    "Take travel times from the roads and paths of this extract of OpenStreetMap (.osm.pbf, .osm or"
                            + " .osm.gz). A journey in travel.csv comes before it, the straight line after it.")
    private @Nullable Path extract;

    @Option(
            names = "--roads-cache",
            paramLabel = "DIR",
            description = "Where roads are kept once they are read, since that takes a while (default:"
                    + " commonround/roads in your user cache folder).")
    private @Nullable Path cache;

    @Option(
            names = "--town-speed",
            paramLabel = "SHARE",
            converter = TownSpeed.class,
            description =
                    "What cars reach in towns on the roads of --roads, as a share of the map's speeds: above 0, up to 1"
                            + " (default: 0.8). Each share is imported by itself.")
    private RoadSettings roadSettings = RoadSettings.DEFAULT;

    /** The travel of a problem, homes that no road leads to, and what could not be kept for the next time. */
    Loaded<TravelTimes> travel(Problem problem, Narrator narrator) throws IOException {
        if (extract == null) {
            return Loaded.of(TravelTimes.of(problem), List.of());
        }
        narrator.readingRoads(extract);
        var settings = problem.policy().travel();
        var folder = cache == null ? usualCache(System.getenv(), System.getProperty("user.home")) : cache;
        try (var network = RoadNetwork.open(extract, folder, roadSettings)) {
            var roads = network.travelBetween(
                    Journeys.homes(problem), Journeys.transports(problem), settings, new StraightLine(settings));
            return Loaded.of(TravelTimes.of(problem, roads), roads.issues());
        }
    }

    /** The folder that a system keeps for what can be made again. */
    static Path usualCache(Map<String, String> environment, String home) {
        var named = environment.getOrDefault("XDG_CACHE_HOME", environment.getOrDefault("LOCALAPPDATA", ""));
        var caches = named.isEmpty() ? Path.of(home, ".cache") : Path.of(named);
        return caches.resolve("commonround").resolve("roads");
    }
}
