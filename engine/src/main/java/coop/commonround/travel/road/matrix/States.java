package coop.commonround.travel.road.matrix;

import com.graphhopper.routing.weighting.Weighting;
import com.graphhopper.storage.BaseGraph;
import com.graphhopper.storage.RoutingCHGraph;
import java.util.Arrays;

/**
 * What a traveller's standing is told by: the node alone, or, where turns cost, the road by which the node was reached.
 *
 * <p>A state is the number of a node, or else the key of a road in the direction of travel: twice its number, plus one
 * against the way it is stored. So a turn is a step from state to state like any other, and one search does for both
 * kinds of hierarchy.
 */
final class States {
    private final boolean byRoad;
    private final Weighting weighting;
    private final int size;
    /** The states at node {@code n} are {@code states[first[n]]} to {@code states[first[n + 1] − 1]}. */
    final int[] first;

    final int[] states;

    private States(RoutingCHGraph hierarchy, int[] first, int[] states) {
        this.byRoad = hierarchy.isEdgeBased();
        this.weighting = hierarchy.getWeighting();
        this.size = byRoad ? 2 * hierarchy.getBaseGraph().getBaseGraph().getEdges() : hierarchy.getNodes();
        this.first = first;
        this.states = states;
    }

    static States of(RoutingCHGraph hierarchy) {
        int nodes = hierarchy.getNodes();
        var first = new int[nodes + 1];
        if (!hierarchy.isEdgeBased()) {
            Arrays.setAll(first, node -> node);
            return new States(hierarchy, first, Arrays.copyOf(first, nodes));
        }
        BaseGraph roads = hierarchy.getBaseGraph().getBaseGraph();
        var weighting = hierarchy.getWeighting();
        var states = new int[2 * roads.getEdges()];
        var explorer = roads.createEdgeExplorer();
        int size = 0;
        for (int node = 0; node < nodes; node++) {
            var road = explorer.setBaseNode(node);
            while (road.next()) {
                if (Double.isFinite(weighting.calcEdgeWeight(road, true))) {
                    states[size++] = road.getReverseEdgeKey();
                }
            }
            first[node + 1] = size;
        }
        return new States(hierarchy, first, Arrays.copyOf(states, size));
    }

    int size() {
        return size;
    }

    boolean byRoad() {
        return byRoad;
    }

    /** The state after a road, or a shortcut that ends with it, has been travelled to its end. */
    int after(int roadKey, int node) {
        return byRoad ? roadKey : node;
    }

    /** What turning into a road weighs; infinite where it is forbidden. */
    double turnWeight(int state, int node, int roadKey) {
        return byRoad ? weighting.calcTurnWeight(state / 2, node, roadKey / 2) : 0;
    }

    int turnMillis(int state, int node, int roadKey) {
        return byRoad ? Math.toIntExact(weighting.calcTurnMillis(state / 2, node, roadKey / 2)) : 0;
    }
}
