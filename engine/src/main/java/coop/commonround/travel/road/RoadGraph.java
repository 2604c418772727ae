package coop.commonround.travel.road;

import static java.util.Objects.requireNonNull;

import com.graphhopper.GraphHopper;
import com.graphhopper.routing.ev.RoadClass;
import com.graphhopper.routing.ev.RoadEnvironment;
import com.graphhopper.routing.ev.Subnetwork;
import com.graphhopper.routing.util.DefaultSnapFilter;
import com.graphhopper.routing.util.EdgeFilter;
import com.graphhopper.routing.util.SnapPreventionEdgeFilter;
import com.graphhopper.routing.weighting.Weighting;
import com.graphhopper.storage.Directory;
import com.graphhopper.storage.RoutingCHGraph;
import com.graphhopper.storage.index.IndexStructureInfo;
import com.graphhopper.storage.index.LocationIndex;
import com.graphhopper.storage.index.LocationIndexTree;
import com.graphhopper.util.PMap;
import coop.commonround.base.Check;
import java.nio.file.Path;
import java.util.List;

/** GraphHopper's graph of one extract, in memory. */
final class RoadGraph extends GraphHopper implements AutoCloseable {
    /** Changes with whatever makes another graph of the same extract and settings; the caches of older versions are then left alone. */
    static final String VERSION = "GraphHopper 11.0, import 1";

    /** Pieces of network with fewer stretches than this lead nowhere, as a car park whose exit is not drawn; no home is put on one. */
    private static final int SMALLEST_NETWORK = 50;

    /** GraphHopper's own figures for what is a town: enough streets within 400 m. */
    private static final double TOWN_RADIUS_METRES = 400;

    private static final double TOWN_SENSITIVITY = 6000;

    private static final double METRES_A_DEGREE = 111_195;

    private static final double MOST_TILES = 1000;

    /** No home stands on one of these. */
    private static final List<String> WITHOUT_HOMES = List.of("motorway", "tunnel", "ferry");

    private final int farthestRoadMetres;

    private RoadGraph(Path folder, RoadSettings settings) {
        var profiles = Profiles.of(settings);
        farthestRoadMetres = settings.farthestRoadMetres();
        setGraphHopperLocation(folder.toString());
        setEncodedValuesString(Profiles.TAGS);
        setImportRegistry(Incline.registry());
        setProfiles(profiles);
        setMinNetworkSize(SMALLEST_NETWORK);
        setUrbanDensityCalculation(TOWN_RADIUS_METRES, TOWN_SENSITIVITY, 0, 0, threads());
        getReaderConfig().setWorkerThreads(threads()).setParseWayNames(false);
        getCHPreparationHandler().setCHProfiles(Profiles.hierarchies(profiles)).setPreparationThreads(threads());
    }

    static int threads() {
        return Runtime.getRuntime().availableProcessors();
    }

    /**
     * A graph written before.
     *
     * @throws RuntimeException if it is not one, or of other settings
     */
    static RoadGraph opened(Path folder, RoadSettings settings) {
        var graph = new RoadGraph(folder, settings);
        graph.setAllowWrites(false);
        Check.that(graph.load(), "there is no graph in %s", folder);
        return graph;
    }

    /**
     * Reads an extract and writes its graph, ready to be opened.
     *
     * @throws WrongExtract if it cannot be read
     * @throws RuntimeException if it cannot be written
     */
    @SuppressWarnings("try") // quiet is only held
    static void importInto(Path folder, Extract extract, RoadSettings settings) throws WrongExtract {
        try (var quiet = new QuietReader();
                var graph = new RoadGraph(folder, settings)) {
            graph.setOSMFile(extract.path().toString());
            graph.importOrLoad();
        } catch (Unreadable e) {
            throw extract.isUnreadable(e.why);
        }
    }

    /** Looks far enough for a home's road; left to itself it gives up after four tiles, narrow ones where an extract is. */
    @Override
    protected LocationIndex createLocationIndex(Directory folder) {
        var index = (LocationIndexTree) super.createLocationIndex(folder);
        var bounds = getBaseGraph().getBounds();
        var tiles = IndexStructureInfo.create(bounds, index.getMinResolutionInMeter());
        var narrowing = Math.cos(Math.toRadians(Math.max(Math.abs(bounds.minLat), Math.abs(bounds.maxLat))));
        var tileMetres = METRES_A_DEGREE * Math.min(tiles.getDeltaLat(), narrowing * tiles.getDeltaLon());
        return index.setMaxRegionSearch(2 + (int) Math.min(MOST_TILES, farthestRoadMetres / tileMetres));
    }

    @Override
    protected void importOSM() {
        try {
            super.importOSM();
        } catch (RuntimeException | AssertionError e) {
            throw new Unreadable(e);
        }
    }

    /** What went wrong while the extract was read, and not while its graph was written. */
    private static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1;

        final Throwable why;

        Unreadable(Throwable why) {
            super(why);
            this.why = why;
        }
    }

    RoutingCHGraph hierarchy(String profile) {
        return requireNonNull(getCHGraphs().get(profile), profile);
    }

    /** The stretches of road a home may stand on. */
    EdgeFilter roadsForHomes(String profile) {
        Weighting weighting = createWeighting(getProfile(profile), new PMap());
        var tags = getEncodingManager();
        return new SnapPreventionEdgeFilter(
                new DefaultSnapFilter(weighting, tags.getBooleanEncodedValue(Subnetwork.key(profile))),
                tags.getEnumEncodedValue(RoadClass.KEY, RoadClass.class),
                tags.getEnumEncodedValue(RoadEnvironment.KEY, RoadEnvironment.class),
                WITHOUT_HOMES);
    }
}
