package coop.commonround.travel.road.graph;

import static java.util.Objects.requireNonNull;

import com.graphhopper.routing.ev.EncodedValue;
import com.graphhopper.routing.ev.TurnRestriction;
import com.graphhopper.routing.util.EdgeFilter;
import com.graphhopper.routing.weighting.DefaultTurnCostProvider;
import com.graphhopper.routing.weighting.TurnCostProvider;
import com.graphhopper.storage.BaseGraph;
import com.graphhopper.storage.CHStorage;
import com.graphhopper.storage.DAType;
import com.graphhopper.storage.Directory;
import com.graphhopper.storage.GHDirectory;
import com.graphhopper.storage.RoutingCHGraph;
import com.graphhopper.storage.RoutingCHGraphImpl;
import com.graphhopper.storage.StorableProperties;
import com.graphhopper.storage.index.IndexStructureInfo;
import com.graphhopper.storage.index.LocationIndexTree;
import com.graphhopper.util.TurnCostsConfig;
import coop.commonround.base.Check;
import coop.commonround.travel.road.RoadSettings;
import coop.commonround.travel.road.Ways;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * The graph of one extract, in memory: its roads, where they lie, and for each kind of way a hierarchy.
 *
 * <p>Put together here from what {@link RoadImport} wrote, and not by GraphHopper's own loading, which reads what nobody asks for here (rules to
 * compile, directions in fifty languages) and takes ten times as long in a new process.
 */
public final class RoadGraph implements AutoCloseable {
    /** Changes with whatever makes another graph of the same extract and settings; the caches of older versions are then left alone. */
    public static final String VERSION = "GraphHopper 11.0, import 2";

    private static final double METRES_A_DEGREE = 111_195;

    private static final double MOST_TILES = 1000;

    private final BaseGraph roads;
    private final LocationIndexTree index;
    private final Map<String, RoutingCHGraph> hierarchies = new HashMap<>();
    private final Map<String, Paces> paces = new HashMap<>();

    private RoadGraph(Directory folder, int farthestRoadMetres) {
        roads = new BaseGraph.Builder(tagBytes(folder))
                .setDir(folder)
                .withTurnCosts(true)
                .build();
        Check.that(roads.loadExisting(), "there is no graph in %s", folder.getLocation());
        index = new LocationIndexTree(roads, folder);
        Check.that(index.loadExisting(), "there is no index in %s", folder.getLocation());
        index.setMaxRegionSearch(2 + (int) Math.min(MOST_TILES, farthestRoadMetres / tileMetres()));
    }

    /** How many bytes of tags a stretch has; none is looked at here, but parts of a stretch are made with a copy. */
    private static int tagBytes(Directory folder) {
        var properties = new StorableProperties(folder);
        Check.that(properties.loadExisting(), "there are no properties in %s", folder.getLocation());
        return Integer.parseInt(properties.get("graph.em.bytes_for_flags"));
    }

    static int threads() {
        return Runtime.getRuntime().availableProcessors();
    }

    /** Where the paces of a profile are kept. */
    static Path paces(Path folder, String profile) {
        return folder.resolve("paces_" + profile);
    }

    /**
     * A graph written before.
     *
     * @throws RuntimeException if it is not one, or of other settings
     */
    public static RoadGraph opened(Path folder, RoadSettings settings) throws IOException {
        var directory = new GHDirectory(folder.toString(), DAType.RAM_STORE);
        var graph = new RoadGraph(directory, settings.farthestRoadMetres());
        // Each profile that turns restrictions has a bit of them, in this order.
        var turns = new EncodedValue.InitializerConfig();
        for (var epoch : settings.epochs()) {
            var profile = Profiles.nameOf(Ways.CAR, epoch);
            var restriction = TurnRestriction.create(profile);
            restriction.init(turns);
            var turning = new DefaultTurnCostProvider(restriction, graph.roads, TurnCostsConfig.car(), null);
            graph.open(folder, directory, profile, turning);
        }
        for (var ways : Ways.values()) {
            if (ways != Ways.CAR) {
                var profile = Profiles.nameOf(ways, settings.epochs().get(0));
                graph.open(folder, directory, profile, TurnCostProvider.NO_TURN_COST_PROVIDER);
            }
        }
        return graph;
    }

    private void open(Path folder, Directory directory, String profile, TurnCostProvider turns) throws IOException {
        var own = Paces.read(paces(folder, profile));
        var restricted = turns != TurnCostProvider.NO_TURN_COST_PROVIDER;
        var shortcuts = new CHStorage(directory, profile, roads.getSegmentSize(), restricted);
        Check.that(shortcuts.loadExisting(), "there is no hierarchy of %s in %s", profile, folder);
        paces.put(profile, own);
        hierarchies.put(profile, new RoutingCHGraphImpl(roads, shortcuts, own.weighting(turns)));
    }

    /** How wide the index's tiles are; it looks at four by itself, too few for a home's road, as they are narrow where an extract is. */
    private double tileMetres() {
        var bounds = roads.getBounds();
        var tiles = IndexStructureInfo.create(bounds, index.getMinResolutionInMeter());
        var narrowing = Math.cos(Math.toRadians(Math.max(Math.abs(bounds.minLat), Math.abs(bounds.maxLat))));
        return METRES_A_DEGREE * Math.min(tiles.getDeltaLat(), narrowing * tiles.getDeltaLon());
    }

    BaseGraph roads() {
        return roads;
    }

    LocationIndexTree index() {
        return index;
    }

    public RoutingCHGraph hierarchy(String profile) {
        return requireNonNull(hierarchies.get(profile), profile);
    }

    /** The stretches of road a home may stand on. */
    EdgeFilter roadsForHomes(String profile) {
        return requireNonNull(paces.get(profile), profile).forHomes();
    }

    @Override
    public void close() {
        hierarchies.values().forEach(RoutingCHGraph::close);
        index.close();
        roads.close();
    }
}
