package coop.commonround.travel.road.matrix;

import com.graphhopper.GraphHopper;
import com.graphhopper.config.CHProfile;
import com.graphhopper.config.Profile;
import com.graphhopper.routing.Path;
import com.graphhopper.routing.ch.CHRoutingAlgorithmFactory;
import com.graphhopper.routing.ev.BooleanEncodedValue;
import com.graphhopper.routing.ev.Subnetwork;
import com.graphhopper.routing.querygraph.QueryGraph;
import com.graphhopper.routing.util.DefaultSnapFilter;
import com.graphhopper.storage.RoutingCHGraph;
import com.graphhopper.storage.index.Snap;
import com.graphhopper.util.GHUtility;
import com.graphhopper.util.PMap;
import com.graphhopper.util.TurnCostsConfig;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** An extract as GraphHopper imports it with its own rules, and the routes it finds itself. */
final class ImportedRoads implements AutoCloseable {
    /** Cars may turn round nowhere, or where it takes 40 seconds; the others pay for no turn. */
    static final List<String> PROFILES = List.of("car", "car_turning_round", "bicycle", "foot");

    private static final String TAGS = "car_access,car_average_speed,road_access,"
            + "bike_access,bike_average_speed,bike_priority,bike_road_access,mtb_rating,hike_rating,roundabout,"
            + "foot_access,foot_average_speed,foot_priority,foot_road_access,country,road_class";

    private final GraphHopper hopper = new GraphHopper();

    private ImportedRoads(java.nio.file.Path extract, java.nio.file.Path folder) {
        hopper.setOSMFile(extract.toString());
        hopper.setGraphHopperLocation(folder.toString());
        hopper.setEncodedValuesString(TAGS);
        hopper.setMinNetworkSize(0);
        hopper.setProfiles(
                profile("car", "car.json").setTurnCostsConfig(TurnCostsConfig.car()),
                profile("car_turning_round", "car.json")
                        .setTurnCostsConfig(TurnCostsConfig.car().setUTurnCosts(40)),
                profile("bicycle", "bike.json"),
                profile("foot", "foot.json"));
        hopper.getCHPreparationHandler()
                .setCHProfiles(PROFILES.stream().map(CHProfile::new).toList());
        hopper.importOrLoad();
    }

    static ImportedRoads of(java.nio.file.Path extract, java.nio.file.Path folder) {
        return new ImportedRoads(extract, folder);
    }

    private static Profile profile(String name, String rules) {
        return new Profile(name).setCustomModel(GHUtility.loadCustomModelFromJar(rules));
    }

    RoutingCHGraph hierarchy(String profile) {
        return hopper.getCHGraphs().get(profile);
    }

    /** The nearest point of a road of the profile; one that is not valid if there is none. */
    Snap snap(double[] point, String profile) {
        BooleanEncodedValue cutOff = hopper.getEncodingManager().getBooleanEncodedValue(Subnetwork.key(profile));
        var filter = new DefaultSnapFilter(hierarchy(profile).getWeighting(), cutOff);
        return hopper.getLocationIndex().findClosest(point[0], point[1], filter);
    }

    List<Snap> snaps(List<double[]> places, String profile) {
        return places.stream().map(place -> snap(place, profile)).toList();
    }

    /** Places near a road of every profile, each third at a junction and the others within some 300 m of one. */
    List<double[]> places(Random random, int count) {
        var nodes = hopper.getBaseGraph().getNodeAccess();
        var places = new ArrayList<double[]>();
        while (places.size() < count) {
            int node = random.nextInt(hopper.getBaseGraph().getNodes());
            double astray = places.size() % 3 == 0 ? 0 : 0.004;
            var place = new double[] {
                nodes.getLat(node) + astray * (random.nextDouble() - 0.5),
                nodes.getLon(node) + astray * (random.nextDouble() - 0.5)
            };
            if (PROFILES.stream().allMatch(profile -> snap(place, profile).isValid())) {
                places.add(place);
            }
        }
        return places;
    }

    /** From place to place, as GraphHopper has it. */
    Path route(double[] from, double[] to, String profile) {
        var start = snap(from, profile);
        var end = snap(to, profile);
        var graph = QueryGraph.create(hopper.getBaseGraph(), List.of(start, end));
        return new CHRoutingAlgorithmFactory(hierarchy(profile), graph)
                .createAlgo(new PMap())
                .calcPath(start.getClosestNode(), end.getClosestNode());
    }

    @Override
    public void close() {
        hopper.close();
    }
}
