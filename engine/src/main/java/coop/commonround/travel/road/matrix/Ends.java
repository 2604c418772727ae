package coop.commonround.travel.road.matrix;

import com.graphhopper.routing.querygraph.VirtualEdgeIteratorState;
import com.graphhopper.routing.weighting.Weighting;
import com.graphhopper.storage.BaseGraph;
import com.graphhopper.util.EdgeExplorer;
import com.graphhopper.util.EdgeIteratorState;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How some places are left and reached: the first and the last stretch of road of every journey.
 *
 * <p>A place part of the way along a road is left and reached by both ends of the road, where its direction allows; one at
 * a junction by every road there, with no turn to pay. Such a first or last road may lead down the hierarchy, which has
 * no shortcuts for it, as it was made for journeys that go on at both ends.
 */
final class Ends {
    /** From a place to the states in which a traveller has passed the first stretch. */
    final Arcs departures;
    /** From a place back to the states from which only the last stretch is left. */
    final Arcs arrivals;
    /** From place to place along a single stretch. */
    final Arcs direct;

    private Ends(Finder finder, Arcs direct, int places) {
        this.departures = Arcs.of(places, List.of(finder.departures));
        this.arrivals = Arcs.of(places, List.of(finder.arrivals));
        this.direct = direct;
    }

    static Ends of(UpwardArcs hierarchy, List<DoorStep> places) {
        var finder = new Finder(hierarchy);
        for (int place = 0; place < places.size(); place++) {
            var step = places.get(place);
            if (step.part() == null) {
                finder.atJunction(place, step.point());
            } else {
                finder.alongRoad(place, step, step.part());
            }
        }
        return new Ends(finder, Neighbours.of(hierarchy, places), places.size());
    }

    private static final class Finder {
        private final States states;
        private final BaseGraph roads;
        private final Weighting weighting;
        private final EdgeExplorer around;
        private final Arcs.Found departures = new Arcs.Found();
        private final Arcs.Found arrivals = new Arcs.Found();

        Finder(UpwardArcs hierarchy) {
            this.states = hierarchy.states;
            this.roads = hierarchy.roads();
            this.weighting = hierarchy.weighting();
            this.around = roads.createEdgeExplorer();
        }

        void atJunction(int place, int node) {
            if (!states.byRoad()) {
                departures.add(place, node, 0, 0, 0);
                arrivals.add(place, node, 0, 0, 0);
                return;
            }
            for (var road = around.setBaseNode(node); road.next(); ) {
                var itself = new int[] {road.getEdge()};
                depart(place, road, false, itself, road.getAdjNode());
                arrive(place, road, true, itself, road.getAdjNode());
            }
        }

        void alongRoad(int place, DoorStep step, VirtualEdgeIteratorState part) {
            var atHead = copies(step.roadKey() / 2, step.head());
            part.setDistance(step.toHead());
            depart(place, part, false, atHead, step.head());
            arrive(place, part, true, atHead, step.head());
            var atTail = copies(step.roadKey() / 2, step.tail());
            part.setDistance(step.fromTail());
            depart(place, part, true, atTail, step.tail());
            arrive(place, part, false, atTail, step.tail());
        }

        /** A road that a restriction over several roads needs is in the graph more than once, and a place is on each. */
        private int[] copies(int road, int node) {
            var found = IntStream.builder();
            roads.forEdgeAndCopiesOfEdge(around, node, road, found::add);
            return found.build().toArray();
        }

        private void depart(int place, EdgeIteratorState stretch, boolean reverse, int[] copies, int end) {
            double weight = weighting.calcEdgeWeight(stretch, reverse);
            if (!Double.isFinite(weight)) {
                return;
            }
            int millis = Math.toIntExact(weighting.calcEdgeMillis(stretch, reverse));
            if (!states.byRoad()) {
                departures.add(place, end, weight, millis, stretch.getDistance());
                return;
            }
            for (int road : copies) {
                int state = roads.getEdgeIteratorState(road, end).getEdgeKey();
                departures.add(place, state, weight, millis, stretch.getDistance());
            }
        }

        private void arrive(int place, EdgeIteratorState stretch, boolean reverse, int[] copies, int start) {
            double weight = weighting.calcEdgeWeight(stretch, reverse);
            if (!Double.isFinite(weight)) {
                return;
            }
            int millis = Math.toIntExact(weighting.calcEdgeMillis(stretch, reverse));
            for (int i = states.first[start]; i < states.first[start + 1]; i++) {
                int state = states.states[i];
                for (int road : copies) {
                    double turn = states.turnWeight(state, start, 2 * road);
                    if (Double.isFinite(turn)) {
                        int turnMillis = states.turnMillis(state, start, 2 * road);
                        arrivals.add(place, state, weight + turn, millis + turnMillis, stretch.getDistance());
                    }
                }
            }
        }
    }
}
