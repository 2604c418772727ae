package coop.commonround.travel.road.matrix;

import com.graphhopper.routing.weighting.Weighting;
import com.graphhopper.storage.BaseGraph;
import com.graphhopper.storage.RoutingCHEdgeIteratorState;
import com.graphhopper.storage.RoutingCHGraph;
import java.util.BitSet;

/**
 * Time and length of every edge of a contraction hierarchy, those of a shortcut summed over the roads it stands for.
 *
 * <p>A hierarchy keeps only weights. Each shortcut joins two edges, nearly always with lower numbers: those of one node may
 * stand in any order. A road's time is rounded to whole milliseconds before it is added up, as GraphHopper does along a path.
 */
final class UnpackedEdges {
    private static final int ANY_END = Integer.MIN_VALUE;

    private final RoutingCHGraph hierarchy;
    private final BaseGraph roads;
    private final Weighting weighting;
    /** By twice the edge's number, plus one against the way it is stored. */
    private final int[] millis;

    private final double[] metres;
    private final int[] tail;
    private final int[] head;
    private final BitSet known = new BitSet();

    private UnpackedEdges(RoutingCHGraph hierarchy) {
        this.hierarchy = hierarchy;
        this.roads = hierarchy.getBaseGraph().getBaseGraph();
        this.weighting = hierarchy.getWeighting();
        var size = hierarchy.getEdges();
        this.millis = new int[2 * size];
        this.metres = new double[size];
        this.tail = new int[size];
        this.head = new int[size];
    }

    static UnpackedEdges of(RoutingCHGraph hierarchy) {
        var unpacked = new UnpackedEdges(hierarchy);
        unpacked.readRoads();
        for (int edge = unpacked.roads.getEdges(); edge < hierarchy.getEdges(); edge++) {
            unpacked.know(edge);
        }
        return unpacked;
    }

    /** Milliseconds along an edge, or against the way it is stored; 0 where nobody may go. */
    int millis(int edge, boolean reverse) {
        return millis[2 * edge + (reverse ? 1 : 0)];
    }

    double metres(int edge) {
        return metres[edge];
    }

    private void readRoads() {
        var road = roads.getAllEdges();
        while (road.next()) {
            int edge = road.getEdge();
            tail[edge] = road.getBaseNode();
            head[edge] = road.getAdjNode();
            metres[edge] = road.getDistance();
            if (Double.isFinite(weighting.calcEdgeWeight(road, false))) {
                millis[2 * edge] = Math.toIntExact(weighting.calcEdgeMillis(road, false));
            }
            if (Double.isFinite(weighting.calcEdgeWeight(road, true))) {
                millis[2 * edge + 1] = Math.toIntExact(weighting.calcEdgeMillis(road, true));
            }
        }
    }

    private void know(int edge) {
        if (isShortcut(edge) && !known.get(edge)) {
            known.set(edge);
            unpack(hierarchy.getEdgeIteratorState(edge, ANY_END));
        }
    }

    private void unpack(RoutingCHEdgeIteratorState shortcut) {
        int edge = shortcut.getEdge();
        int first = shortcut.getSkippedEdge1();
        int second = shortcut.getSkippedEdge2();
        know(first);
        know(second);
        tail[edge] = shortcut.getBaseNode();
        head[edge] = shortcut.getAdjNode();
        metres[edge] = metres[first] + metres[second];
        if (hierarchy.isEdgeBased()) {
            int time = millis[isShortcut(first) ? 2 * first : shortcut.getOrigEdgeKeyFirst()]
                    + millis[isShortcut(second) ? 2 * second : shortcut.getOrigEdgeKeyLast()]
                    + turnMillis(shortcut);
            millis[2 * edge] = time;
            millis[2 * edge + 1] = time;
        } else {
            int out = touches(first, tail[edge]) ? first : second;
            int on = out == first ? second : first;
            int middle = tail[out] == tail[edge] ? head[out] : tail[out];
            millis[2 * edge] = millisFrom(out, tail[edge]) + millisFrom(on, middle);
            millis[2 * edge + 1] = millisFrom(on, head[edge]) + millisFrom(out, middle);
        }
    }

    private boolean touches(int edge, int node) {
        return tail[edge] == node || head[edge] == node;
    }

    private int millisFrom(int edge, int node) {
        return millis(edge, tail[edge] != node);
    }

    /** Of the turn where the two edges of a shortcut meet. */
    private int turnMillis(RoutingCHEdgeIteratorState shortcut) {
        if (!weighting.hasTurnCosts()) {
            return 0;
        }
        int first = shortcut.getSkippedEdge1();
        int second = shortcut.getSkippedEdge2();
        int in = isShortcut(first)
                ? hierarchy.getEdgeIteratorState(first, ANY_END).getOrigEdgeKeyLast()
                : shortcut.getOrigEdgeKeyFirst();
        int out = isShortcut(second)
                ? hierarchy.getEdgeIteratorState(second, ANY_END).getOrigEdgeKeyFirst()
                : shortcut.getOrigEdgeKeyLast();
        int node = (in & 1) == 0 ? head[in / 2] : tail[in / 2];
        return Math.toIntExact(weighting.calcTurnMillis(in / 2, node, out / 2));
    }

    private boolean isShortcut(int edge) {
        return edge >= roads.getEdges();
    }
}
