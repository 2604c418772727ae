package coop.commonround.travel.road.graph;

import com.graphhopper.storage.index.Snap;
import coop.commonround.travel.road.RoadSettings;
import coop.commonround.travel.road.RoadSettings.Epoch;
import coop.commonround.travel.road.Ways;
import coop.commonround.travel.road.matrix.BucketMatrix;
import coop.commonround.travel.road.matrix.UpwardArcs;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Works out every journey between spots, on all processors.
 *
 * <p>Safe for many threads. Keeps what it has made of a profile's hierarchy for the next time.
 */
public final class WayTables {
    private final RoadGraph graph;
    private final RoadSettings settings;
    private final Map<String, UpwardArcs> hierarchies = new ConcurrentHashMap<>();

    public WayTables(RoadGraph graph, RoadSettings settings) {
        this.graph = graph;
        this.settings = settings;
    }

    public WayTable of(Ways ways, List<Spot> spots, Epoch epoch) {
        var profile = Profiles.nameOf(ways, epoch);
        var snaps = new Snapping(graph, profile).snap(spots, settings.farthestRoadMetres());
        var hierarchy = hierarchies.computeIfAbsent(profile, name -> UpwardArcs.of(graph.hierarchy(name)));
        var matrix = BucketMatrix.of(hierarchy, snaps, RoadGraph.threads());
        return new WayTable(
                spots,
                matrix.millis(),
                matrix.metres(),
                snaps.stream().map(Snap::isValid).toList());
    }
}
