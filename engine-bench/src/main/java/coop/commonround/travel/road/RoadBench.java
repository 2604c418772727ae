package coop.commonround.travel.road;

import com.graphhopper.storage.index.Snap;
import coop.commonround.model.Place;
import coop.commonround.model.TravelSettings;
import coop.commonround.travel.StraightLine;
import coop.commonround.travel.road.graph.Routes;
import coop.commonround.travel.road.matrix.BucketMatrix;
import coop.commonround.travel.road.matrix.UpwardArcs;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long does it take to work out every journey between real homes, and how long one by one?
 *
 * <p>Settles whether road travel can be worked out anew for each plan. Run, from a checkout with the extracts beside it:
 * {@code engine-bench/bin/bench RoadBench}
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 7, time = 2)
public class RoadBench {
    private static final int PAIRS = 1000;

    /** What is made once after a graph is opened, and the pairs that are asked for one by one. */
    @State(Scope.Benchmark)
    public static class Prepared {
        UpwardArcs hierarchy;
        Routes routes;
        int[] pairs;
        List<Place> places;

        @Setup
        public void make(RealHomes town) {
            hierarchy = UpwardArcs.of(town.graph.hierarchy(town.profile));
            routes = new Routes(town.graph, town.graph.hierarchy(town.profile), town.snapped());
            pairs = new Random(2).ints(2 * PAIRS, 0, town.homes).toArray();
            places = new ArrayList<>();
            for (var spot : town.spots) {
                places.add(new Place("H" + places.size(), spot.latitude(), spot.longitude()));
            }
        }
    }

    /** What the matrix needs of a graph, once after it is opened. */
    @Benchmark
    public UpwardArcs prepare(RealHomes town) {
        return UpwardArcs.of(town.graph.hierarchy(town.profile));
    }

    /** The nearest road of each home. */
    @Benchmark
    public List<Snap> snap(RealHomes town) {
        return town.snapped();
    }

    /** Time and metres of all pairs, on one thread, of homes on the road. */
    @Benchmark
    public BucketMatrix matrix(RealHomes town, Prepared prepared) {
        return BucketMatrix.of(prepared.hierarchy, town.snaps, 1);
    }

    /** From homes to travel that a planner can use, as callers ask for it, on all processors. */
    @Benchmark
    public RoadTravel travel(RealHomes town, Prepared prepared) throws IOException {
        var settings = TravelSettings.DEFAULT;
        return town.network.travelBetween(
                prepared.places, List.of(town.transport), settings, new StraightLine(settings));
    }

    /** One pair by GraphHopper itself, of homes on the road, with the roads of its way. */
    @Benchmark
    @OperationsPerInvocation(PAIRS)
    @OutputTimeUnit(TimeUnit.MICROSECONDS)
    public double oneByOne(Prepared prepared) {
        double metres = 0;
        for (int i = 0; i < PAIRS; i++) {
            metres += prepared.routes
                    .between(prepared.pairs[2 * i], prepared.pairs[2 * i + 1])
                    .getDistance();
        }
        return metres;
    }
}
