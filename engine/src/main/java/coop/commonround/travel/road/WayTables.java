package coop.commonround.travel.road;

import com.graphhopper.storage.index.Snap;
import coop.commonround.travel.road.RoadSettings.Epoch;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Works out every journey between spots. */
final class WayTables {
    private final RoadGraph graph;
    private final RoadSettings settings;

    WayTables(RoadGraph graph, RoadSettings settings) {
        this.graph = graph;
        this.settings = settings;
    }

    WayTable of(Ways ways, List<Spot> spots, Epoch epoch) {
        var profile = Profiles.nameOf(ways, epoch);
        var snaps = new Snapping(graph, profile).snap(spots, settings.farthestRoadMetres());
        var size = spots.size();
        var millis = new int[size * size];
        var metres = new int[size * size];
        Arrays.fill(millis, WayTable.NONE);
        var routes = new Routes(graph, graph.hierarchy(profile), snaps);
        var onRoad = snaps.stream().map(Snap::isValid).toList();
        IntStream.range(0, size)
                .parallel()
                .filter(onRoad::get)
                .forEach(from -> IntStream.range(0, size).filter(onRoad::get).forEach(to -> {
                    var way = routes.between(from, to);
                    if (way.isFound()) {
                        millis[from * size + to] = Math.toIntExact(way.getTime());
                        metres[from * size + to] = (int) Math.round(way.getDistance());
                    }
                }));
        return new WayTable(spots, millis, metres, onRoad);
    }
}
