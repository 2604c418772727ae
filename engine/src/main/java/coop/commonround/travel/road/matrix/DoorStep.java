package coop.commonround.travel.road.matrix;

import com.graphhopper.routing.querygraph.QueryGraph;
import com.graphhopper.routing.querygraph.VirtualEdgeIteratorState;
import com.graphhopper.storage.BaseGraph;
import com.graphhopper.storage.index.Snap;
import com.graphhopper.util.EdgeExplorer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a place meets the roads: at a junction, or part of the way along a road from its tail to its head.
 *
 * <p>Points of one road less than some ten centimetres apart are one, and metres of parts of a road are measured from
 * its drawn line, both as GraphHopper has it.
 *
 * @param point equal for places that meet the roads at one point; of a junction, its node
 * @param part a piece of the road from tail to head, its length to be set; none at a junction
 * @param tail the node at the start of the road, or the junction
 * @param head the node at the end of the road, or the junction
 * @param fromTail metres from there to here
 * @param toHead metres from here to there
 */
record DoorStep(
        int point, @Nullable VirtualEdgeIteratorState part, int tail, int head, double fromTail, double toHead) {

    /** Where each of some places meets the roads; what was snapped is left as it is. */
    static List<DoorStep> of(BaseGraph roads, List<Snap> snaps) {
        var copies = snaps.stream().map(DoorStep::copy).toList();
        var graph = QueryGraph.create(roads, copies);
        var explorer = graph.createEdgeExplorer();
        return copies.stream()
                .map(snap -> at(snap.getClosestNode(), roads.getNodes(), explorer))
                .toList();
    }

    private static DoorStep at(int point, int junctions, EdgeExplorer explorer) {
        if (point < junctions) {
            return new DoorStep(point, null, point, point, 0, 0);
        }
        var pieces = explorer.setBaseNode(point);
        // A point along a road has two pieces, first that back to its tail and then that on to its head.
        pieces.next();
        pieces.next();
        var part = (VirtualEdgeIteratorState) pieces.detach(false);
        double fromTail = 0;
        int tail = point;
        while (tail >= junctions) {
            var back = explorer.setBaseNode(tail);
            back.next();
            fromTail += back.getDistance();
            tail = back.getAdjNode();
        }
        double toHead = 0;
        int head = point;
        while (head >= junctions) {
            var on = explorer.setBaseNode(head);
            on.next();
            on.next();
            toHead += on.getDistance();
            head = on.getAdjNode();
        }
        return new DoorStep(point, part, tail, head, fromTail, toHead);
    }

    /** The key of the road in the direction from tail to head; −1 at a junction. */
    int roadKey() {
        return part == null ? -1 : part.getOriginalEdgeKey();
    }

    /** A query graph writes on what it is given. */
    private static Snap copy(Snap snap) {
        var point = snap.getQueryPoint();
        var copy = new Snap(point.lat, point.lon);
        copy.setQueryDistance(snap.getQueryDistance());
        copy.setWayIndex(snap.getWayIndex());
        copy.setClosestNode(snap.getClosestNode());
        copy.setClosestEdge(snap.getClosestEdge());
        copy.setSnappedPosition(snap.getSnappedPosition());
        copy.setSnappedPoint(snap.getSnappedPoint());
        return copy;
    }
}
