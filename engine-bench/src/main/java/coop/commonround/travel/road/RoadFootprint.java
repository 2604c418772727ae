package coop.commonround.travel.road;

import coop.commonround.model.Transport;
import coop.commonround.travel.road.matrix.BucketMatrix;
import coop.commonround.travel.road.matrix.UpwardArcs;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;

/**
 * How much memory do the roads of a town keep, and the journeys between its homes?
 *
 * <p>Prints CSV, a row for each kind of way: kilobytes of the graph with the hierarchies of all, and on top of it what the
 * matrix makes of one hierarchy and the matrix itself. Run, from a checkout with the extracts beside it:
 * <pre>{@code
 * java -cp engine-bench/target/bench.jar coop.commonround.travel.road.RoadFootprint 1500
 * }</pre>
 */
public final class RoadFootprint {
    private final List<Object> held = new ArrayList<>();

    private RoadFootprint() {}

    public static void main(String[] homes) throws IOException {
        System.out.println("transport,homes,junctions,roads,shortcuts,states,steps,graph_kb,steps_kb,matrix_kb");
        for (var number : homes) {
            for (var transport : List.of(Transport.CAR, Transport.BICYCLE, Transport.FOOT)) {
                System.out.println(new RoadFootprint().row(Integer.parseInt(number), transport));
            }
        }
    }

    private String row(int homes, Transport transport) throws IOException {
        var town = new RealHomes();
        town.homes = homes;
        town.transport = transport;
        town.extract = "../shared/osm/newport.osm.pbf";
        town.postcodes = "../shared/uk-open/newport-postcodes.csv";
        long start = used();
        town.make();
        held.add(town);
        // It opens the graph twice: once to be asked as callers do, once to look inside.
        long graph = (used() - start) / 2;
        long before = used();
        var steps = UpwardArcs.of(town.graph.hierarchy(town.profile));
        held.add(steps);
        long prepared = used();
        held.add(BucketMatrix.of(steps, town.snaps, 1));
        long matrix = used();
        var hierarchy = town.graph.hierarchy(town.profile);
        var row = "%s,%d,%d,%d,%d,%d,%d,%d,%d,%d"
                .formatted(
                        transport,
                        homes,
                        hierarchy.getNodes(),
                        hierarchy.getEdges() - hierarchy.getShortcuts(),
                        hierarchy.getShortcuts(),
                        steps.stateCount(),
                        steps.stepCount(),
                        graph >> 10,
                        (prepared - before) >> 10,
                        (matrix - prepared) >> 10);
        town.remove();
        return row;
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
