package coop.commonround.travel.road.matrix;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A town nobody lives in, as an OpenStreetMap file: a bent grid of streets of several speeds with gaps, one-way streets,
 * footpaths, dead ends, forbidden turns, and an island no road leads to.
 */
final class GeneratedTown {
    /** Some 90 m. */
    private static final double STEP = 0.0008;

    private static final double SOUTH = 51.58;
    private static final double WEST = -3.0;
    private static final List<String> KINDS =
            List.of("residential", "residential", "tertiary", "primary", "service", "footway");

    private final Random random;
    private final int side;
    private final List<double[]> junctions = new ArrayList<>();
    private final StringBuilder nodes = new StringBuilder();
    private final StringBuilder ways = new StringBuilder();
    private final StringBuilder relations = new StringBuilder();
    /** Streets by the number of the junction they begin at. */
    private final List<List<Integer>> streetsFrom = new ArrayList<>();

    private int lastWay;
    private int lastRelation;
    private int lastNode;

    private GeneratedTown(long seed, int side) {
        this.random = new Random(seed);
        this.side = side;
        this.lastNode = side * side + 2;
    }

    /** A town of {@code side × side} junctions. */
    static GeneratedTown of(long seed, int side) {
        var town = new GeneratedTown(seed, side);
        town.build();
        return town;
    }

    Path write(Path file) throws IOException {
        return Files.writeString(
                file, "<?xml version='1.0'?>\n<osm version='0.6'>\n" + nodes + ways + relations + "</osm>\n");
    }

    /** Places in town and just outside, a third of them at junctions, and the last on the island; latitude, longitude. */
    List<double[]> places(int count) {
        var places = new ArrayList<double[]>();
        for (int i = 0; i + 1 < count; i++) {
            places.add(
                    i % 3 == 0
                            ? junctions.get(random.nextInt(side * side))
                            : new double[] {
                                SOUTH + (random.nextDouble() * (side + 1) - 1) * STEP,
                                WEST + (random.nextDouble() * (side + 1) - 1) * STEP
                            });
        }
        places.add(new double[] {SOUTH + (side + 50) * STEP, WEST + 0.3 * STEP});
        return places;
    }

    private void build() {
        for (int i = 0; i < side * side; i++) {
            int street = i / side;
            node(i + 1, street + wobble(), i % side + wobble());
            streetsFrom.add(new ArrayList<>());
        }
        for (int i = 0; i < side * side; i++) {
            if (i % side + 1 < side) {
                street(i, i + 1);
            }
            if (i + side < side * side) {
                street(i, i + side);
            }
        }
        node(side * side + 1, side + 50, 0);
        node(side * side + 2, side + 50, 1);
        way("<nd ref='%d'/><nd ref='%d'/>".formatted(side * side + 1, side * side + 2), "residential", false);
        for (int i = 0; i < side * side; i++) {
            forbidTurns(i);
        }
    }

    private double wobble() {
        return 0.4 * random.nextDouble() - 0.2;
    }

    private void street(int from, int to) {
        if (random.nextInt(10) == 0) {
            return;
        }
        var between = new StringBuilder();
        for (int bend = random.nextInt(3); bend > 0; bend--) {
            node(++lastNode, (from / side + to / side) / 2.0 + wobble(), (from % side + to % side) / 2.0 + wobble());
            between.append("<nd ref='").append(lastNode).append("'/>");
        }
        var refs = "<nd ref='%d'/>%s<nd ref='%d'/>".formatted(from + 1, between, to + 1);
        way(refs, KINDS.get(random.nextInt(KINDS.size())), random.nextInt(4) == 0);
        streetsFrom.get(from).add(lastWay);
    }

    /** From a street into the next one at its end, and over one street into a third. */
    private void forbidTurns(int junction) {
        for (int from : streetsFrom.get(junction)) {
            for (int next : List.of(junction + 1, junction + side)) {
                if (next >= streetsFrom.size() || streetsFrom.get(next).isEmpty() || random.nextInt(3) > 0) {
                    continue;
                }
                int via = streetsFrom.get(next).get(0);
                restriction(from, "<member type='node' ref='%d' role='via'/>".formatted(next + 1), via);
                int end = next + 1;
                if (end < streetsFrom.size() && !streetsFrom.get(end).isEmpty()) {
                    restriction(
                            from,
                            "<member type='way' ref='%d' role='via'/>".formatted(via),
                            streetsFrom.get(end).get(0));
                }
            }
        }
    }

    private void node(int id, double up, double across) {
        junctions.add(new double[] {SOUTH + up * STEP, WEST + across * STEP});
        nodes.append("<node id='%d' lat='%.7f' lon='%.7f'/>%n".formatted(id, SOUTH + up * STEP, WEST + across * STEP));
    }

    private void way(String refs, String kind, boolean oneWay) {
        ways.append("<way id='%d'>%s<tag k='highway' v='%s'/>%s</way>%n"
                .formatted(++lastWay, refs, kind, oneWay ? "<tag k='oneway' v='yes'/>" : ""));
    }

    private void restriction(int from, String via, int to) {
        relations.append(("<relation id='%d'><member type='way' ref='%d' role='from'/>%s"
                        + "<member type='way' ref='%d' role='to'/><tag k='type' v='restriction'/>"
                        + "<tag k='restriction' v='no_straight_on'/></relation>%n")
                .formatted(++lastRelation, from, via, to));
    }
}
