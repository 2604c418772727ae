package coop.commonround.travel.road.graph;

import com.graphhopper.routing.querygraph.VirtualEdgeIteratorState;
import com.graphhopper.routing.util.EdgeFilter;
import com.graphhopper.routing.weighting.TurnCostProvider;
import com.graphhopper.routing.weighting.Weighting;
import com.graphhopper.routing.weighting.custom.CustomWeighting;
import com.graphhopper.storage.BaseGraph;
import com.graphhopper.util.EdgeIteratorState;
import coop.commonround.base.Check;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;

/**
 * What the rules of one kind of way make of every stretch of road, either way along it: how fast it is taken, how gladly, and whether a home may
 * stand on it.
 *
 * <p>Worked out once, on import, since compiling the rules takes as long as all else that opening a graph needs. Few paces are different, so each
 * direction of a stretch has the number of its own: two bytes.
 */
final class Paces {
    private static final int MOST = Character.MAX_VALUE + 1;

    /**
     * @param speed kilometres an hour; 0 where nobody may go
     * @param gladness what time is divided by to weigh it; 0 where nobody may go
     */
    private record Pace(double speed, double gladness) {}

    private final List<Pace> paces;
    /** By twice the stretch's number, plus one against the way it is stored. */
    private final char[] numbers;

    private final BitSet homes;

    private Paces(List<Pace> paces, char[] numbers, BitSet homes) {
        this.paces = paces;
        this.numbers = numbers;
        this.homes = homes;
    }

    /** @param homes whether a home may stand on a stretch */
    static Paces of(BaseGraph roads, CustomWeighting.Parameters rules, EdgeFilter homes) {
        Check.that(rules.getDistanceInfluence() == 0, "a way weighs its time and nothing else");
        var known = new HashMap<Pace, Integer>();
        var numbers = new char[2 * roads.getEdges()];
        var standing = new BitSet();
        for (var stretch = roads.getAllEdges(); stretch.next(); ) {
            for (int against = 0; against < 2; against++) {
                var pace = new Pace(
                        rules.getEdgeToSpeedMapping().get(stretch, against == 1),
                        rules.getEdgeToPriorityMapping().get(stretch, against == 1));
                int number = known.computeIfAbsent(pace, any -> known.size());
                Check.that(number < MOST, "there are more than %s paces", MOST);
                numbers[2 * stretch.getEdge() + against] = (char) number;
            }
            standing.set(stretch.getEdge(), homes.accept(stretch));
        }
        var paces = new Pace[known.size()];
        known.forEach((pace, number) -> paces[number] = pace);
        return new Paces(Arrays.asList(paces), numbers, standing);
    }

    void write(Path file) throws IOException {
        try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            out.writeInt(paces.size());
            for (var pace : paces) {
                out.writeDouble(pace.speed());
                out.writeDouble(pace.gladness());
            }
            out.writeInt(numbers.length);
            for (var number : numbers) {
                out.writeChar(number);
            }
            out.write(homes.toByteArray());
        }
    }

    static Paces read(Path file) throws IOException {
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            var paces = new ArrayList<Pace>();
            for (int left = in.readInt(); left > 0; left--) {
                paces.add(new Pace(in.readDouble(), in.readDouble()));
            }
            var numbers = new char[in.readInt()];
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = in.readChar();
            }
            return new Paces(paces, numbers, BitSet.valueOf(in.readAllBytes()));
        }
    }

    /** Weighs ways as the rules do. */
    Weighting weighting(TurnCostProvider turns) {
        return new CustomWeighting(
                turns,
                new CustomWeighting.Parameters(
                        (stretch, reverse) -> of(stretch, reverse).speed(),
                        () -> paces.stream().mapToDouble(Pace::speed).max().orElse(0),
                        (stretch, reverse) -> of(stretch, reverse).gladness(),
                        () -> paces.stream().mapToDouble(Pace::gladness).max().orElse(0),
                        null,
                        0,
                        0));
    }

    private Pace of(EdgeIteratorState stretch, boolean reverse) {
        return paces.get(numbers[keyOf(stretch) ^ (reverse ? 1 : 0)]);
    }

    /** That of the stretch in the graph, of which a query makes parts with numbers of their own. */
    private int keyOf(EdgeIteratorState stretch) {
        int key = stretch.getEdgeKey();
        return key < numbers.length ? key : ((VirtualEdgeIteratorState) stretch.detach(false)).getOriginalEdgeKey();
    }

    /** The stretches a home may stand on. */
    EdgeFilter forHomes() {
        return stretch -> homes.get(stretch.getEdge());
    }
}
