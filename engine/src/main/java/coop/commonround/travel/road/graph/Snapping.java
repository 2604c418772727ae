package coop.commonround.travel.road.graph;

import com.graphhopper.routing.util.EdgeFilter;
import com.graphhopper.storage.index.LocationIndexTree;
import com.graphhopper.storage.index.Snap;
import com.graphhopper.util.DistancePlaneProjection;
import java.util.ArrayList;
import java.util.List;

/** Puts spots on the nearest road that may be used, each once. */
public final class Snapping {
    private final RoadGraph graph;
    private final LocationIndexTree index;
    private final EdgeFilter roads;

    public Snapping(RoadGraph graph, String profile) {
        this.graph = graph;
        this.index = graph.index();
        this.roads = graph.roadsForHomes(profile);
    }

    /** Where they meet the road, in their order; {@link Snap#isValid} is false where no road is near. */
    public List<Snap> snap(List<Spot> spots, int farthestMetres) {
        var snaps = new ArrayList<Snap>();
        for (var spot : spots) {
            var snap = index.findClosest(spot.latitude(), spot.longitude(), roads);
            var isNear = snap.isValid() && snap.getQueryDistance() <= farthestMetres;
            snaps.add(isNear ? snap : new Snap(spot.latitude(), spot.longitude()));
        }
        return snaps;
    }

    /** Metres to the nearest road however far; infinite where there is none at all. */
    public double metresToRoad(Spot spot) {
        var nearest = new double[] {Double.POSITIVE_INFINITY};
        var stretches = graph.roads().getAllEdges();
        while (stretches.next()) {
            if (roads.accept(stretches)) {
                index.traverseEdge(
                        spot.latitude(),
                        spot.longitude(),
                        stretches,
                        (node, distance, point, position) -> nearest[0] = Math.min(nearest[0], distance));
            }
        }
        return DistancePlaneProjection.DIST_PLANE.calcDenormalizedDist(nearest[0]);
    }
}
