package coop.commonround.travel.road.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On extracts of real towns and mountains, where these are at hand beside the project; skipped where not. */
@Tag("slow")
class RealRoadsMatrixTest {
    private static final int PLACES = 60;

    @ParameterizedTest
    @ValueSource(strings = {"newport", "andorra"})
    void givesTheRoutesThatGraphHopperFindsOneByOne(String name, @TempDir Path folder) {
        var extract = Path.of("../../shared/osm/" + name + ".osm.pbf");
        assumeTrue(Files.isReadable(extract), extract + " is not here");
        try (var roads = ImportedRoads.of(extract, folder)) {
            for (var profile : ImportedRoads.PROFILES) {
                var places = roads.places(new Random(11), PLACES);

                assertThat(MatrixAgainstRoutes.differences(roads, profile, places))
                        .as(profile)
                        .isEmpty();
            }
        }
    }
}
