package coop.commonround.travel.road.matrix;

import com.graphhopper.routing.weighting.Weighting;
import com.graphhopper.storage.BaseGraph;
import com.graphhopper.storage.RoutingCHEdgeIterator;
import com.graphhopper.storage.RoutingCHGraph;
import com.graphhopper.util.GHUtility;
import java.util.List;

/**
 * A contraction hierarchy as steps between states, those up the hierarchy in the direction of travel and against it.
 *
 * <p>The best way between any two states goes up and then down again, so it is found where a search from its start along
 * {@link #ahead} meets one from its end along {@link #back}. Turns are worked into the steps once, here, and not looked
 * up in every search. Safe for many threads.
 */
public final class UpwardArcs {
    private final RoutingCHGraph hierarchy;
    final States states;
    /** From a state to the states it leads up to. */
    final Arcs ahead;
    /** From a state to the states, higher up, that lead down to it. */
    final Arcs back;

    private UpwardArcs(RoutingCHGraph hierarchy, States states, Arcs ahead, Arcs back) {
        this.hierarchy = hierarchy;
        this.states = states;
        this.ahead = ahead;
        this.back = back;
    }

    public static UpwardArcs of(RoutingCHGraph hierarchy) {
        var states = States.of(hierarchy);
        var edges = UnpackedEdges.of(hierarchy);
        var ahead = new Arcs.Found();
        var back = new Arcs.Found();
        var out = hierarchy.createOutEdgeExplorer();
        var in = hierarchy.createInEdgeExplorer();
        for (int node = 0; node < hierarchy.getNodes(); node++) {
            for (var edge = out.setBaseNode(node); edge.next(); ) {
                if (leadsUp(hierarchy, edge)) {
                    addAhead(edge, states, edges, ahead);
                }
            }
            for (var edge = in.setBaseNode(node); edge.next(); ) {
                if (leadsUp(hierarchy, edge)) {
                    addBack(edge, states, edges, back);
                }
            }
        }
        return new UpwardArcs(
                hierarchy, states, Arcs.of(states.size(), List.of(ahead)), Arcs.of(states.size(), List.of(back)));
    }

    /** How many states there are: nodes, or roads where turns cost. */
    public int stateCount() {
        return states.size();
    }

    /** How many steps lead up, in and against the direction of travel together. */
    public int stepCount() {
        return ahead.size() + back.size();
    }

    /** The roads the hierarchy is made of. */
    BaseGraph roads() {
        return hierarchy.getBaseGraph().getBaseGraph();
    }

    Weighting weighting() {
        return hierarchy.getWeighting();
    }

    private static boolean leadsUp(RoutingCHGraph hierarchy, RoutingCHEdgeIterator edge) {
        return hierarchy.getLevel(edge.getBaseNode()) <= hierarchy.getLevel(edge.getAdjNode());
    }

    private static void addAhead(RoutingCHEdgeIterator edge, States states, UnpackedEdges edges, Arcs.Found found) {
        int node = edge.getBaseNode();
        int entry = edge.getOrigEdgeKeyFirst();
        int end = states.after(edge.getOrigEdgeKeyLast(), edge.getAdjNode());
        int millis = edges.millis(edge.getEdge(), !edge.isShortcut() && entry % 2 == 1);
        for (int i = states.first[node]; i < states.first[node + 1]; i++) {
            int state = states.states[i];
            double weight = edge.getWeight(false) + states.turnWeight(state, node, entry);
            if (Double.isFinite(weight)) {
                found.add(
                        state,
                        end,
                        weight,
                        millis + states.turnMillis(state, node, entry),
                        edges.metres(edge.getEdge()));
            }
        }
    }

    private static void addBack(RoutingCHEdgeIterator edge, States states, UnpackedEdges edges, Arcs.Found found) {
        int node = edge.getAdjNode();
        // A shortcut's first and last road are told in the direction of travel, those of a road as it is walked
        // through.
        boolean road = !edge.isShortcut();
        int entry = road ? GHUtility.reverseEdgeKey(edge.getOrigEdgeKeyFirst()) : edge.getOrigEdgeKeyFirst();
        int exit = road ? entry : edge.getOrigEdgeKeyLast();
        int end = states.after(exit, edge.getBaseNode());
        int millis = edges.millis(edge.getEdge(), !road || entry % 2 == 1);
        for (int i = states.first[node]; i < states.first[node + 1]; i++) {
            int state = states.states[i];
            double weight = edge.getWeight(true) + states.turnWeight(state, node, entry);
            if (Double.isFinite(weight)) {
                found.add(
                        end,
                        state,
                        weight,
                        millis + states.turnMillis(state, node, entry),
                        edges.metres(edge.getEdge()));
            }
        }
    }
}
