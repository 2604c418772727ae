package coop.commonround.travel.road.matrix;

import com.graphhopper.routing.querygraph.VirtualEdgeIteratorState;
import com.graphhopper.routing.weighting.Weighting;
import com.graphhopper.util.EdgeIteratorState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Ways that pass no junction: between places at one point, along one road, and from a road or a junction to the next. */
public final class Neighbours {
    private final List<DoorStep> places;
    private final Weighting weighting;
    private final Map<Integer, List<Integer>> byPoint = new HashMap<>();
    private final Map<Integer, List<Integer>> byRoad = new HashMap<>();
    private final Arcs.Found found = new Arcs.Found();

    private Neighbours(UpwardArcs hierarchy, List<DoorStep> places) {
        this.places = places;
        this.weighting = hierarchy.weighting();
        for (int place = 0; place < places.size(); place++) {
            var step = places.get(place);
            list(byPoint, step.point(), place);
            if (step.part() != null) {
                list(byRoad, step.roadKey(), place);
            }
        }
    }

    private static void list(Map<Integer, List<Integer>> lists, int key, int place) {
        lists.computeIfAbsent(key, none -> new ArrayList<>()).add(place);
    }

    /** From place to place. */
    static Arcs of(UpwardArcs hierarchy, List<DoorStep> places) {
        var neighbours = new Neighbours(hierarchy, places);
        var around = hierarchy.roads().createEdgeExplorer();
        for (int place = 0; place < places.size(); place++) {
            var step = places.get(place);
            for (int other : neighbours.at(step.point())) {
                neighbours.found.add(place, other, 0, 0, 0);
            }
            if (step.part() != null) {
                neighbours.joinAlongRoad(place, step, step.part());
                continue;
            }
            for (var road = around.setBaseNode(step.point()); road.next(); ) {
                for (int other : neighbours.at(road.getAdjNode())) {
                    neighbours.join(place, other, road, false);
                }
            }
        }
        return Arcs.of(places.size(), List.of(neighbours.found));
    }

    private List<Integer> at(int point) {
        return byPoint.getOrDefault(point, List.of());
    }

    private void joinAlongRoad(int place, DoorStep step, VirtualEdgeIteratorState part) {
        for (int other : byRoad.getOrDefault(step.roadKey(), List.of())) {
            if (places.get(other).point() != step.point()) {
                double ahead = places.get(other).fromTail() - step.fromTail();
                part.setDistance(Math.abs(ahead));
                join(place, other, part, ahead < 0);
            }
        }
        part.setDistance(step.fromTail());
        for (int other : at(step.tail())) {
            join(place, other, part, true);
            join(other, place, part, false);
        }
        part.setDistance(step.toHead());
        for (int other : at(step.head())) {
            join(place, other, part, false);
            join(other, place, part, true);
        }
    }

    private void join(int from, int to, EdgeIteratorState stretch, boolean reverse) {
        double weight = weighting.calcEdgeWeight(stretch, reverse);
        if (Double.isFinite(weight)) {
            int millis = Math.toIntExact(weighting.calcEdgeMillis(stretch, reverse));
            found.add(from, to, weight, millis, stretch.getDistance());
        }
    }
}
