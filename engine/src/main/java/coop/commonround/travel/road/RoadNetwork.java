package coop.commonround.travel.road;

import com.graphhopper.storage.index.Snap;
import coop.commonround.base.Issue;
import coop.commonround.model.Place;
import coop.commonround.model.Transport;
import coop.commonround.model.TravelSettings;
import coop.commonround.travel.TravelTimes;
import coop.commonround.travel.road.cache.MatrixCache;
import coop.commonround.travel.road.cache.RoadCache;
import coop.commonround.travel.road.extract.Extract;
import coop.commonround.travel.road.graph.Profiles;
import coop.commonround.travel.road.graph.RoadGraph;
import coop.commonround.travel.road.graph.Routes;
import coop.commonround.travel.road.graph.Snapping;
import coop.commonround.travel.road.graph.Spot;
import coop.commonround.travel.road.graph.WayTable;
import coop.commonround.travel.road.graph.WayTables;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * The roads and paths of an extract of OpenStreetMap, in memory.
 *
 * <p>The first opening of an extract imports it, which takes seconds for a town and minutes for a region, and writes it to a cache folder;
 * later ones read it from there. Safe for many threads. Using it after {@link #close} is a mistake.
 */
public final class RoadNetwork implements AutoCloseable {
    private final RoadGraph graph;
    private final RoadSettings settings;
    private final String name;
    private final MatrixCache matrices;
    private final List<Issue> openingIssues;
    private final WayTables wayTables;

    private RoadNetwork(
            RoadGraph graph, RoadSettings settings, String name, MatrixCache matrices, List<Issue> openingIssues) {
        this.graph = graph;
        this.settings = settings;
        this.name = name;
        this.matrices = matrices;
        this.openingIssues = List.copyOf(openingIssues);
        this.wayTables = new WayTables(graph, settings);
    }

    /**
     * Opens an extract, and imports it where the cache does not hold it.
     *
     * @param extract {@code .osm.pbf}, {@code .osm} or {@code .osm.gz}
     * @param cacheFolder is made if it is not there
     * @throws java.nio.file.NoSuchFileException if there is no such extract
     * @throws WrongExtract if it is none, is damaged, or holds no roads
     * @throws IOException if the system fails: the cache cannot be written, the disk is full
     */
    public static RoadNetwork open(Path extract, Path cacheFolder, RoadSettings settings) throws IOException {
        var found = Extract.of(extract);
        var cache = new RoadCache(cacheFolder, found, settings);
        var matrices = new MatrixCache(cache.place(), settings);
        var graph = cache.graph();
        var issues = new ArrayList<Issue>();
        found.findDoubt().ifPresent(issues::add);
        issues.addAll(cache.issues());
        return new RoadNetwork(graph, settings, String.valueOf(extract.getFileName()), matrices, issues);
    }

    /** As {@link #travelBetween(Collection, Collection, TravelSettings, TravelTimes, LocalTime)} in the first epoch of the settings. */
    public RoadTravel travelBetween(
            Collection<Place> places, Collection<Transport> transports, TravelSettings travel, TravelTimes otherwise)
            throws IOException {
        return travelBetween(
                places, transports, travel, otherwise, settings.epochs().get(0).from());
    }

    /**
     * Every journey between some homes, worked out now.
     *
     * @param travel how long it takes to park and reach the door
     * @param otherwise asked where there is no way over the roads, and for homes and transports not named here
     * @param at the time of day whose epoch holds
     * @throws WrongExtract if none of the homes is near a road of the extract
     */
    public RoadTravel travelBetween(
            Collection<Place> places,
            Collection<Transport> transports,
            TravelSettings travel,
            TravelTimes otherwise,
            LocalTime at)
            throws IOException {
        var spots = Spot.of(places);
        var tables = new EnumMap<Ways, WayTable>(Ways.class);
        var issues = new LinkedHashSet<Issue>(openingIssues);
        for (var ways : transports.stream().map(Ways::of).distinct().toList()) {
            var epoch = settings.at(at);
            tables.put(ways, matrices.of(ways, spots, epoch, () -> wayTables.of(ways, spots, epoch), issues::add));
        }
        if (!spots.isEmpty() && !tables.isEmpty() && tables.values().stream().noneMatch(WayTable::isAnyOnRoad)) {
            throw new WrongExtract(
                    name + " has no road near any of the " + spots.size()
                            + " homes; take the extract of where they are",
                    null);
        }
        issues.addAll(new RoadIssues(graph, settings).of(places, tables));
        return new RoadTravel(
                places, transports, tables, new Legs(travel, settings.bus()), otherwise, List.copyOf(issues));
    }

    /**
     * The points of a way, from the road nearest to one home to that nearest to the other; straight from home to home where there is no way.
     * A passenger's is that of a car, and whoever takes the bus is shown the way on foot.
     */
    public List<WayPoint> geometry(Place from, Place to, Transport transport) {
        var profile = Profiles.nameOf(Ways.of(transport), settings.epochs().get(0));
        var snaps =
                new Snapping(graph, profile).snap(List.of(Spot.of(from), Spot.of(to)), settings.farthestRoadMetres());
        if (snaps.stream().allMatch(Snap::isValid)) {
            var way = new Routes(graph, graph.hierarchy(profile), snaps).between(0, 1);
            if (way.isFound()) {
                var points = new ArrayList<WayPoint>();
                way.calcPoints().forEach(point -> points.add(new WayPoint(point.lat, point.lon)));
                return points;
            }
        }
        return List.of(new WayPoint(from.latitude(), from.longitude()), new WayPoint(to.latitude(), to.longitude()));
    }

    @Override
    public void close() {
        graph.close();
    }
}
