package coop.commonround.travel.road.graph;

import com.graphhopper.routing.Path;
import com.graphhopper.routing.ch.CHRoutingAlgorithmFactory;
import com.graphhopper.routing.querygraph.QueryGraph;
import com.graphhopper.storage.RoutingCHGraph;
import com.graphhopper.storage.index.Snap;
import com.graphhopper.util.PMap;
import java.util.List;

/** Single journeys between spots on the road, as GraphHopper itself finds them. */
public final class Routes {
    private final List<Snap> snaps;
    private final CHRoutingAlgorithmFactory search;

    /** @param snaps made for this only; those that are valid become part of the network */
    public Routes(RoadGraph graph, RoutingCHGraph hierarchy, List<Snap> snaps) {
        this.snaps = snaps;
        var onRoad = snaps.stream().filter(Snap::isValid).toList();
        this.search = new CHRoutingAlgorithmFactory(hierarchy, QueryGraph.create(graph.roads(), onRoad));
    }

    /** The way between two spots that are on the road; {@link Path#isFound} is false if there is none. */
    public Path between(int from, int to) {
        return search.createAlgo(new PMap())
                .calcPath(snaps.get(from).getClosestNode(), snaps.get(to).getClosestNode());
    }
}
