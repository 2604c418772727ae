package coop.commonround.travel.road;

import static java.util.Objects.requireNonNull;

import coop.commonround.base.Issue;
import coop.commonround.base.Issue.Where;
import coop.commonround.model.Place;
import coop.commonround.travel.road.graph.Profiles;
import coop.commonround.travel.road.graph.RoadGraph;
import coop.commonround.travel.road.graph.Snapping;
import coop.commonround.travel.road.graph.Spot;
import coop.commonround.travel.road.graph.WayTable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/** Says which homes a road network does not serve, each once, with the kinds of way. */
final class RoadIssues {
    private static final String REMEDY =
            "its journeys count as straight lines; check where it lies, or give them in travel.csv";

    private final RoadGraph graph;
    private final RoadSettings settings;

    RoadIssues(RoadGraph graph, RoadSettings settings) {
        this.graph = graph;
        this.settings = settings;
    }

    List<Issue> of(Collection<Place> places, Map<Ways, WayTable> tables) {
        var cutOff = new EnumMap<Ways, Map<Integer, Integer>>(Ways.class);
        tables.forEach((ways, table) -> cutOff.put(ways, CutOff.in(table)));
        var issues = new ArrayList<Issue>();
        for (var place : new TreeSet<>(places)) {
            var far = new ArrayList<String>();
            var unreached = new ArrayList<String>();
            tables.forEach((ways, table) -> {
                var spot = table.numberOf(Spot.of(place));
                var others = requireNonNull(cutOff.get(ways)).get(spot);
                if (!table.isOnRoad(spot)) {
                    far.add(nearest(place, ways) + " " + ways.text());
                } else if (others != null) {
                    unreached.add(others + " " + ways.text());
                }
            });
            if (!far.isEmpty()) {
                issues.add(Issue.warning(
                        whereIs(place),
                        "there is no road within " + settings.farthestRoadMetres() + " m; the nearest lies "
                                + String.join(", ", far),
                        REMEDY));
            }
            if (!unreached.isEmpty()) {
                issues.add(Issue.warning(
                        whereIs(place),
                        "there is no way between it and other homes: " + String.join(", ", unreached),
                        REMEDY));
            }
        }
        return issues;
    }

    private String nearest(Place place, Ways ways) {
        var profile = Profiles.nameOf(ways, settings.epochs().get(0));
        var metres = new Snapping(graph, profile).metresToRoad(Spot.of(place));
        return Double.isFinite(metres) ? String.format(Locale.ROOT, "%,d m away", Math.round(metres)) : "nowhere";
    }

    /** Ids of places begin with the kind of person who lives there. */
    private static Where whereIs(Place place) {
        var colon = place.id().indexOf(':');
        return colon < 0
                ? new Where.Thing("place", place.id())
                : new Where.Thing(place.id().substring(0, colon), place.id().substring(colon + 1));
    }
}
