package coop.commonround.travel.road.graph;

import com.graphhopper.GraphHopper;
import com.graphhopper.config.Profile;
import com.graphhopper.routing.ev.RoadClass;
import com.graphhopper.routing.ev.RoadEnvironment;
import com.graphhopper.routing.ev.Subnetwork;
import com.graphhopper.routing.util.DefaultSnapFilter;
import com.graphhopper.routing.util.EdgeFilter;
import com.graphhopper.routing.util.SnapPreventionEdgeFilter;
import com.graphhopper.routing.weighting.custom.CustomModelParser;
import com.graphhopper.util.PMap;
import coop.commonround.travel.road.RoadSettings;
import coop.commonround.travel.road.extract.Extract;
import coop.commonround.travel.road.extract.Incline;
import coop.commonround.travel.road.extract.QuietReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** GraphHopper, reading an extract and writing the graph of it that {@link RoadGraph} opens. */
public final class RoadImport extends GraphHopper implements AutoCloseable {
    /** Pieces of network with fewer stretches than this lead nowhere, as a car park whose exit is not drawn; no home is put on one. */
    private static final int SMALLEST_NETWORK = 50;

    /** GraphHopper's own figures for what is a town: enough streets within 400 m. */
    private static final double TOWN_RADIUS_METRES = 400;

    private static final double TOWN_SENSITIVITY = 6000;

    /** No home stands on one of these. */
    private static final List<String> WITHOUT_HOMES = List.of("motorway", "tunnel", "ferry");

    private RoadImport(Path folder, Path extract, List<Profile> profiles) {
        setOSMFile(extract.toString());
        setGraphHopperLocation(folder.toString());
        setEncodedValuesString(Profiles.TAGS);
        setImportRegistry(Incline.registry());
        setProfiles(profiles);
        setMinNetworkSize(SMALLEST_NETWORK);
        setUrbanDensityCalculation(TOWN_RADIUS_METRES, TOWN_SENSITIVITY, 0, 0, RoadGraph.threads());
        getReaderConfig().setWorkerThreads(RoadGraph.threads()).setParseWayNames(false);
        getCHPreparationHandler()
                .setCHProfiles(Profiles.hierarchies(profiles))
                .setPreparationThreads(RoadGraph.threads());
    }

    /**
     * Reads an extract and writes its graph, ready to be opened.
     *
     * @throws coop.commonround.travel.road.WrongExtract if it cannot be read
     * @throws IOException if it cannot be written
     * @throws RuntimeException around what the file system says, also if it cannot be written
     */
    @SuppressWarnings("try") // quiet is only held
    public static void into(Path folder, Extract extract, RoadSettings settings) throws IOException {
        try (var quiet = new QuietReader();
                var hopper = new RoadImport(folder, extract.path(), Profiles.of(settings))) {
            hopper.importOrLoad();
            hopper.writePaces(folder);
        } catch (Unreadable e) {
            throw extract.isUnreadable(e.why);
        }
    }

    private void writePaces(Path folder) throws IOException {
        for (var profile : getProfiles()) {
            var rules = CustomModelParser.createWeightingParameters(profile.getCustomModel(), getEncodingManager());
            Paces.of(getBaseGraph(), rules, roadsForHomes(profile)).write(RoadGraph.paces(folder, profile.getName()));
        }
    }

    private EdgeFilter roadsForHomes(Profile profile) {
        var tags = getEncodingManager();
        return new SnapPreventionEdgeFilter(
                new DefaultSnapFilter(
                        createWeighting(profile, new PMap()),
                        tags.getBooleanEncodedValue(Subnetwork.key(profile.getName()))),
                tags.getEnumEncodedValue(RoadClass.KEY, RoadClass.class),
                tags.getEnumEncodedValue(RoadEnvironment.KEY, RoadEnvironment.class),
                WITHOUT_HOMES);
    }

    @Override
    protected void importOSM() {
        try {
            super.importOSM();
        } catch (RuntimeException | AssertionError e) {
            throw new Unreadable(e);
        }
    }

    /** What went wrong while the extract was read, and not while its graph was written. */
    private static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1;

        final Throwable why;

        Unreadable(Throwable why) {
            super(why);
            this.why = why;
        }
    }
}
