package coop.commonround.travel.road.matrix;

import com.graphhopper.routing.querygraph.QueryGraph;
import com.graphhopper.routing.weighting.Weighting;
import com.graphhopper.storage.BaseGraph;
import com.graphhopper.storage.index.Snap;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/** The weight of the lightest way from one place to others, by looking at every road and turn without any hierarchy. */
final class PlainDijkstra {
    private final QueryGraph graph;
    private final Weighting weighting;
    private final List<Snap> snaps;

    /** @param snaps made for this only: they are written on */
    PlainDijkstra(BaseGraph roads, Weighting weighting, List<Snap> snaps) {
        this.graph = QueryGraph.create(roads, snaps);
        this.weighting = graph.wrapWeighting(weighting);
        this.snaps = snaps;
    }

    private record Reached(int roadKey, int node, double weight) {}

    /** By the number of the snap; infinite where no way leads. */
    double[] from(int start) {
        Map<Integer, Double> byNode = new HashMap<>(Map.of(snaps.get(start).getClosestNode(), 0.0));
        Map<Integer, Double> byRoad = new HashMap<>();
        var next = new PriorityQueue<>(Comparator.comparingDouble(Reached::weight));
        next.add(new Reached(-1, snaps.get(start).getClosestNode(), 0));
        var around = graph.createEdgeExplorer();
        while (!next.isEmpty()) {
            var reached = next.remove();
            if (reached.roadKey >= 0 && reached.weight > byRoad.get(reached.roadKey)) {
                continue;
            }
            for (var road = around.setBaseNode(reached.node); road.next(); ) {
                double turn = reached.roadKey < 0
                        ? 0
                        : weighting.calcTurnWeight(reached.roadKey / 2, reached.node, road.getEdge());
                double weight = reached.weight + turn + weighting.calcEdgeWeight(road, false);
                if (weight < byRoad.getOrDefault(road.getEdgeKey(), Double.POSITIVE_INFINITY)) {
                    byRoad.put(road.getEdgeKey(), weight);
                    byNode.merge(road.getAdjNode(), weight, Math::min);
                    next.add(new Reached(road.getEdgeKey(), road.getAdjNode(), weight));
                }
            }
        }
        return snaps.stream()
                .mapToDouble(snap -> byNode.getOrDefault(snap.getClosestNode(), Double.POSITIVE_INFINITY))
                .toArray();
    }
}
