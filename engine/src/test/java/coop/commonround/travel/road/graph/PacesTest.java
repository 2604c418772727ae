package coop.commonround.travel.road.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.graphhopper.GraphHopper;
import com.graphhopper.routing.querygraph.QueryGraph;
import com.graphhopper.routing.weighting.Weighting;
import com.graphhopper.storage.index.Snap;
import com.graphhopper.util.EdgeIterator;
import com.graphhopper.util.EdgeIteratorState;
import com.graphhopper.util.PMap;
import coop.commonround.travel.road.RoadSettings;
import coop.commonround.travel.road.SmallTown;
import coop.commonround.travel.road.cache.RoadCache;
import coop.commonround.travel.road.extract.Extract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A graph opened from its paces weighs every stretch of road as GraphHopper does that compiles the rules. */
class PacesTest {
    @TempDir
    private Path folder;

    @Test
    void weighStretchesAndPartsOfThemAsTheRulesDo() throws IOException {
        assertSameWeights(SmallTown.in(folder));
    }

    @Test
    @Tag("slow")
    void weighThoseOfARealTownAsTheRulesDo() throws IOException {
        var newport = Path.of("../../shared/osm/newport.osm.pbf");
        assumeTrue(Files.isReadable(newport), newport + " is not here");
        assertSameWeights(newport);
    }

    private void assertSameWeights(Path extract) throws IOException {
        var settings = RoadSettings.DEFAULT;
        var cache = new RoadCache(folder.resolve("cache"), Extract.of(extract), settings);
        try (var graph = cache.graph()) {
            var hopper = loaded(cache.place(), settings);
            for (var profile : hopper.getProfiles()) {
                var own = graph.hierarchy(profile.getName()).getWeighting();
                var rules = hopper.createWeighting(profile, new PMap());
                var stretches = graph.roads().getAllEdges();
                var theirs = hopper.getBaseGraph().getAllEdges();
                while (stretches.next() && theirs.next()) {
                    assertThat(weights(own, stretches)).isEqualTo(weights(rules, theirs));
                    assertSameAtNode(own, rules, graph, stretches.getBaseNode());
                }
                var query = QueryGraph.create(graph.roads(), someHomes(graph, profile.getName()));
                for (int part = graph.roads().getNodes(); part < query.getNodes(); part++) {
                    for (var edge = query.createEdgeExplorer().setBaseNode(part); edge.next(); ) {
                        assertThat(weights(own, edge)).isEqualTo(weights(rules, edge));
                    }
                }
                assertThat(query.getNodes()).isGreaterThan(graph.roads().getNodes());
            }
            hopper.close();
        }
    }

    private static GraphHopper loaded(Path place, RoadSettings settings) {
        var profiles = Profiles.of(settings);
        var hopper = new GraphHopper()
                .setGraphHopperLocation(place.toString())
                .setProfiles(profiles)
                .setAllowWrites(false);
        hopper.getCHPreparationHandler().setCHProfiles(Profiles.hierarchies(profiles));
        assertThat(hopper.load()).isTrue();
        return hopper;
    }

    private static void assertSameAtNode(Weighting own, Weighting rules, RoadGraph graph, int node) {
        var around = edges(graph.roads().createEdgeExplorer().setBaseNode(node));
        for (var in : around) {
            for (var out : around) {
                assertThat(own.calcTurnWeight(in, node, out)).isEqualTo(rules.calcTurnWeight(in, node, out));
            }
        }
    }

    private static List<Integer> edges(EdgeIterator around) {
        var edges = new ArrayList<Integer>();
        while (around.next()) {
            edges.add(around.getEdge());
        }
        return edges;
    }

    /** Next to the middles of stretches. */
    private static List<Snap> someHomes(RoadGraph graph, String profile) {
        var nodes = graph.roads().getNodeAccess();
        var spots = new ArrayList<Spot>();
        for (var edge = graph.roads().getAllEdges(); edge.next() && spots.size() < 200; ) {
            int from = edge.getBaseNode();
            int to = edge.getAdjNode();
            spots.add(new Spot(
                    (nodes.getLat(from) + 2 * nodes.getLat(to)) / 3, (nodes.getLon(from) + 2 * nodes.getLon(to)) / 3));
        }
        return new Snapping(graph, profile)
                .snap(spots, 500).stream().filter(Snap::isValid).toList();
    }

    private static List<Object> weights(Weighting weighting, EdgeIteratorState stretch) {
        var weights = new ArrayList<Object>();
        for (var reverse : List.of(false, true)) {
            double weight = weighting.calcEdgeWeight(stretch, reverse);
            weights.add(weight);
            weights.add(Double.isFinite(weight) ? weighting.calcEdgeMillis(stretch, reverse) : -1L);
        }
        return weights;
    }
}
