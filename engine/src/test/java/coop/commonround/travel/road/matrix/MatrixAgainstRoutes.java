package coop.commonround.travel.road.matrix;

import com.graphhopper.routing.Path;
import java.util.ArrayList;
import java.util.List;

/** Compares each journey of a matrix with the route GraphHopper finds for that pair alone. */
final class MatrixAgainstRoutes {
    /** Shortcuts are kept in thousandths, and the two sum them up in other parts. */
    private static final double WEIGHT = 0.02;

    /** A road with both places on it is cut in more parts by one of them, each part's time rounded. */
    private static final int MILLIS = 2;

    private static final double METRES = 0.01;

    private MatrixAgainstRoutes() {}

    /** The pairs on which they differ, told by both. */
    static List<String> differences(ImportedRoads roads, String profile, List<double[]> places) {
        var found = new ArrayList<String>();
        var hierarchy = UpwardArcs.of(roads.hierarchy(profile));
        BucketMatrix.eachRow(hierarchy, roads.snaps(places, profile), 1, (from, search, ways) -> {
            for (int to = 0; to < places.size(); to++) {
                var route = roads.route(places.get(from), places.get(to), profile);
                if (route.isFound() != ways.isReached(to)) {
                    found.add("%s to %s: %s, but reached: %s".formatted(from, to, route, ways.isReached(to)));
                } else if (route.isFound() && !isSame(route, search, ways, to)) {
                    found.add("%s to %s: %s, but weight %s, %s ms, %s m"
                            .formatted(
                                    from,
                                    to,
                                    route,
                                    ways.weight(to),
                                    ways.millis(search, to),
                                    ways.metres(search, to)));
                }
            }
        });
        return found;
    }

    private static boolean isSame(Path route, UpwardSearch search, LightestWays ways, int to) {
        return Math.abs(route.getWeight() - ways.weight(to)) <= WEIGHT
                && Math.abs(route.getTime() - ways.millis(search, to)) <= MILLIS
                && Math.abs(route.getDistance() - ways.metres(search, to)) <= METRES;
    }
}
