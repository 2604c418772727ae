package coop.commonround.travel.road;

import coop.commonround.base.Issue;
import coop.commonround.model.Leg;
import coop.commonround.model.Place;
import coop.commonround.model.Transport;
import coop.commonround.travel.StraightLine;
import coop.commonround.travel.TravelTimes;
import coop.commonround.travel.road.graph.Spot;
import coop.commonround.travel.road.graph.WayTable;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Every journey between some homes over a road network, worked out before.
 *
 * <p>Where there is no way another source is asked, and {@link #issues} says so. Needs the network no more. Safe for many threads.
 */
public final class RoadTravel implements TravelTimes {
    private final Map<Place, Integer> spots = new HashMap<>();
    private final Set<Transport> transports;
    private final Map<Ways, WayTable> tables;
    private final Legs legs;
    private final TravelTimes otherwise;
    private final List<Issue> issues;

    RoadTravel(
            Collection<Place> places,
            Collection<Transport> transports,
            Map<Ways, WayTable> tables,
            Legs legs,
            TravelTimes otherwise,
            List<Issue> issues) {
        var all = Spot.of(places);
        for (var place : places) {
            spots.put(place, Collections.binarySearch(all, Spot.of(place)));
        }
        this.transports = Set.copyOf(transports);
        this.tables = Map.copyOf(tables);
        this.legs = legs;
        this.otherwise = otherwise;
        this.issues = List.copyOf(issues);
    }

    @Override
    public Leg between(Place from, Place to, Transport transport) {
        if (StraightLine.isOneAddress(from, to)) {
            return Leg.NONE;
        }
        var table = transports.contains(transport) ? tables.get(Ways.of(transport)) : null;
        var start = spots.get(from);
        var end = spots.get(to);
        if (table == null || start == null || end == null || !table.hasWay(start, end)) {
            return otherwise.between(from, to, transport);
        }
        return legs.leg(transport, table.millis(start, end), table.metres(start, end));
    }

    /**
     * A doubt about the extract, and what could not be kept in the cache, which makes no difference to a journey; then homes that are near no road, or that no way leads to, in the
     * order of their ids.
     */
    public List<Issue> issues() {
        return issues;
    }
}
