package coop.commonround.travel.road;

import com.graphhopper.storage.index.Snap;
import coop.commonround.model.Transport;
import coop.commonround.travel.road.cache.RoadCache;
import coop.commonround.travel.road.extract.Extract;
import coop.commonround.travel.road.graph.Profiles;
import coop.commonround.travel.road.graph.RoadGraph;
import coop.commonround.travel.road.graph.Snapping;
import coop.commonround.travel.road.graph.Spot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * Postcodes of a real town as homes, drawn by a fixed seed among those near a road of its extract, which is imported anew.
 *
 * <p>This stands in the engine's package because it asks for parts that callers do not see.
 */
@State(Scope.Benchmark)
public class RealHomes {
    private static final long SEED = 1;

    @Param({"500", "1500"})
    int homes;

    @Param("CAR")
    Transport transport;

    @Param("../shared/osm/newport.osm.pbf")
    String extract;

    @Param("../shared/uk-open/newport-postcodes.csv")
    String postcodes;

    Path folder;
    RoadNetwork network;
    RoadGraph graph;
    String profile;
    List<Spot> spots;
    List<Snap> snaps;

    @Setup
    public void make() throws IOException {
        folder = Files.createTempDirectory("roads");
        var settings = RoadSettings.DEFAULT;
        network = RoadNetwork.open(Path.of(extract), folder, settings);
        graph = new RoadCache(folder, Extract.of(Path.of(extract)), settings).graph();
        profile = Profiles.nameOf(Ways.of(transport), settings.epochs().get(0));
        spots = drawn(settings);
        snaps = snapped();
    }

    private List<Spot> drawn(RoadSettings settings) throws IOException {
        var all = new ArrayList<Spot>();
        for (var line : Files.readAllLines(Path.of(postcodes))) {
            var cells = line.split(",");
            if (!cells[1].equals("latitude")) {
                all.add(new Spot(Double.parseDouble(cells[1]), Double.parseDouble(cells[2])));
            }
        }
        Collections.shuffle(all, new Random(SEED));
        var near = new Snapping(graph, profile).snap(all, settings.farthestRoadMetres());
        var found = new ArrayList<Spot>();
        for (int i = 0; i < all.size() && found.size() < homes; i++) {
            if (near.get(i).isValid()) {
                found.add(all.get(i));
            }
        }
        if (found.size() < homes) {
            throw new IllegalArgumentException("only " + found.size() + " postcodes are near a road of " + extract);
        }
        return found;
    }

    List<Snap> snapped() {
        return new Snapping(graph, profile).snap(spots, RoadSettings.DEFAULT.farthestRoadMetres());
    }

    @TearDown
    public void remove() throws IOException {
        network.close();
        graph.close();
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
