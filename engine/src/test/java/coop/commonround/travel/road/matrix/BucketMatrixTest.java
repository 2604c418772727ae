package coop.commonround.travel.road.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.graphhopper.storage.index.Snap;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class BucketMatrixTest {
    private static final int PLACES = 60;
    private static final int ISLAND = PLACES - 1;
    static final List<String> PROFILES = ImportedRoads.PROFILES;

    private static ImportedRoads roads;
    private static List<double[]> places;

    @BeforeAll
    static void importTown(@TempDir Path folder) throws IOException {
        var town = GeneratedTown.of(7, 11);
        roads = ImportedRoads.of(town.write(folder.resolve("town.osm")), folder.resolve("graph"));
        places = town.places(PLACES);
    }

    @AfterAll
    static void close() {
        roads.close();
    }

    private static BucketMatrix matrix(String profile, int threads) {
        return BucketMatrix.of(UpwardArcs.of(roads.hierarchy(profile)), roads.snaps(places, profile), threads);
    }

    @ParameterizedTest
    @FieldSource("PROFILES")
    void givesTheRoutesThatGraphHopperFindsOneByOne(String profile) {
        assertThat(MatrixAgainstRoutes.differences(roads, profile, places)).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("PROFILES")
    void weighsNoMoreThanTheLightestWayOverAllRoadsAndTurns(String profile) {
        var hierarchy = UpwardArcs.of(roads.hierarchy(profile));
        var plain = new PlainDijkstra(hierarchy.roads(), hierarchy.weighting(), roads.snaps(places, profile));
        BucketMatrix.eachRow(hierarchy, roads.snaps(places, profile), 1, (from, search, ways) -> {
            var lightest = plain.from(from);
            for (int to = 0; to < PLACES; to++) {
                assertThat(ways.isReached(to)).isEqualTo(Double.isFinite(lightest[to]));
                if (ways.isReached(to)) {
                    assertThat(ways.weight(to)).isCloseTo(lightest[to], within(0.05));
                }
            }
        });
    }

    @Test
    void turnsAndOneWayStreetsMakeSomeWaysBackDiffer() {
        var millis = matrix("car", 1).millis();

        assertThat(millis[places.size() + 2]).isNotEqualTo(millis[2 * places.size() + 1]);
    }

    @ParameterizedTest
    @FieldSource("PROFILES")
    void isTheSameOnAnyNumberOfThreads(String profile) {
        var alone = matrix(profile, 1);
        var shared = matrix(profile, 3);

        assertThat(shared.millis()).isEqualTo(alone.millis());
        assertThat(shared.metres()).isEqualTo(alone.metres());
    }

    @ParameterizedTest
    @FieldSource("PROFILES")
    void doesNotDependOnWhichOtherPlacesThereAre(String profile) {
        var hierarchy = UpwardArcs.of(roads.hierarchy(profile));
        var all = matrix(profile, 1).millis();
        var some = BucketMatrix.of(hierarchy, roads.snaps(places.subList(0, 30), profile), 1)
                .millis();

        for (int from = 0; from < 30; from++) {
            for (int to = 0; to < 30; to++) {
                assertThat(some[30 * from + to]).isCloseTo(all[PLACES * from + to], within(2));
            }
        }
    }

    @Test
    void marksPairsWithoutAWay() {
        var matrix = matrix("foot", 1);

        for (int town = 0; town < ISLAND; town++) {
            assertThat(matrix.millis()[town * PLACES + ISLAND]).isEqualTo(BucketMatrix.NONE);
            assertThat(matrix.metres()[ISLAND * PLACES + town]).isEqualTo(BucketMatrix.NONE);
        }
        assertThat(matrix.millis()[ISLAND * PLACES + ISLAND]).isZero();
    }

    @Test
    void marksPlacesThatAreOnNoRoad() {
        var snaps = new ArrayList<>(roads.snaps(places.subList(0, 3), "foot"));
        snaps.set(1, new Snap(0, 0));

        var millis = BucketMatrix.of(UpwardArcs.of(roads.hierarchy("foot")), snaps, 1)
                .millis();

        var none = BucketMatrix.NONE;
        assertThat(millis).containsExactly(0, none, millis[2], none, none, none, millis[6], none, 0);
        assertThat(List.of(millis[2], millis[6])).allMatch(time -> time > 0);
    }

    @ParameterizedTest
    @FieldSource("PROFILES")
    void placesAtOnePointAreNowhereApart(String profile) {
        for (var place : places.subList(0, 20)) {
            var snaps = roads.snaps(Collections.nCopies(3, place), profile);
            var matrix = BucketMatrix.of(UpwardArcs.of(roads.hierarchy(profile)), snaps, 1);

            assertThat(matrix.millis()).containsOnly(0);
            assertThat(matrix.metres()).containsOnly(0);
        }
    }

    @Test
    void leavesSnapsAsTheyAre() {
        var snaps = roads.snaps(places, "car");
        var before = snaps.toString();

        BucketMatrix.of(UpwardArcs.of(roads.hierarchy("car")), snaps, 1);

        assertThat(snaps).hasToString(before);
    }

    @Test
    void noPlacesMakeAnEmptyMatrix() {
        var none = BucketMatrix.of(UpwardArcs.of(roads.hierarchy("car")), List.of(), 2);

        assertThat(none.millis()).isEmpty();
        assertThat(Arrays.stream(none.metres()).sum()).isZero();
    }
}
