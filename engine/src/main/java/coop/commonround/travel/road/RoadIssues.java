package coop.commonround.travel.road;

import coop.commonround.base.Issue;
import coop.commonround.base.Issue.Where;
import coop.commonround.model.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/** Says which homes a road network does not serve, each once for each kind of way. */
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
        var issues = new ArrayList<Issue>();
        var sorted = new TreeSet<>(places);
        tables.forEach((ways, table) -> {
            var cutOff = CutOff.in(table);
            for (var place : sorted) {
                var spot = table.numberOf(Spot.of(place));
                if (!table.isOnRoad(spot)) {
                    issues.add(far(place, ways));
                } else if (cutOff.containsKey(spot)) {
                    issues.add(unreached(place, ways, cutOff.get(spot)));
                }
            }
        });
        return issues;
    }

    private Issue far(Place place, Ways ways) {
        var profile = Profiles.nameOf(ways, settings.epochs().get(0));
        var metres = new Snapping(graph, profile).metresToRoad(Spot.of(place));
        var nearest = Double.isFinite(metres)
                ? String.format(
                        Locale.ROOT, "the nearest road to travel %s is %,d m away", ways.text(), Math.round(metres))
                : "there is no road to travel " + ways.text();
        return Issue.warning(whereIs(place), nearest + ", more than " + settings.farthestRoadMetres(), REMEDY);
    }

    private static Issue unreached(Place place, Ways ways, int others) {
        return Issue.warning(
                whereIs(place),
                "there is no way " + ways.text() + " between it and " + others
                        + (others == 1 ? " other home" : " other homes"),
                REMEDY);
    }

    /** Ids of places begin with the kind of person who lives there. */
    private static Where whereIs(Place place) {
        var colon = place.id().indexOf(':');
        return colon < 0
                ? new Where.Thing("place", place.id())
                : new Where.Thing(place.id().substring(0, colon), place.id().substring(colon + 1));
    }
}
