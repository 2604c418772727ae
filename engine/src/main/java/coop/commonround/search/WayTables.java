package coop.commonround.search;

import coop.commonround.search.table.Fares;
import coop.commonround.search.table.Instance;
import coop.commonround.search.ways.WayTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Makes the tables of the fast lane from an instance in which nothing but ways and people has a price. */
public final class WayTables {
    /** In thousandths of a penny, £2,600: sums of a few prices above this might not fit into 32 bits. */
    private static final long DEAREST = Integer.MAX_VALUE / 8;

    /** Visits times rounds: the lane keeps as many places, of 16 bytes each. */
    private static final long MOST_PLACES = 8_000_000;

    private final Instance in;
    private final Fares fares;
    private final WayTable table;
    private final Map<List<Object>, Between> between = new HashMap<>();
    private boolean isTooDear;

    private WayTables(Instance in, Scale scale) {
        this.in = in;
        fares = new Fares(in);
        var leftOut = new long[in.visits];
        for (int v = 0; v < in.visits; v++) {
            leftOut[v] = (long) (scale.uncoveredMinute * in.uncoveredWeight[v]);
        }
        var fareOf = new int[in.rounds];
        var ways = new ArrayList<WayTable.Fare>();
        var seen = new HashMap<Object, Integer>();
        for (int r = 0; r < in.rounds; r++) {
            int careworker = in.careworkerOf[r];
            var home = List.of(fareOf(careworker), in.careworker[careworker].home());
            fareOf[r] = seen.computeIfAbsent(home, key -> {
                ways.add(fare(careworker));
                return ways.size() - 1;
            });
        }
        table = new WayTable(
                new WayTable.Calls(in.opens, in.latestLawful, in.length, in.place, in.load, leftOut, canLieIn()),
                new WayTable.Spans(in.roundStart, in.roundEnd, in.capacity, fareOf, in.twins.of, people()),
                ways.toArray(WayTable.Fare[]::new));
    }

    /** The tables, or null if the instance does not suit them. */
    public static @Nullable WayTables find(Instance in, Scale scale) {
        if (!in.isRouting || in.rounds == 0 || (long) in.visits * in.rounds > MOST_PLACES) {
            return null;
        }
        var tables = new WayTables(in, scale);
        return tables.isTooDear ? null : tables;
    }

    WayTable table() {
        return table;
    }

    /** What careworkers have in common whose ways all cost and take the same, homes apart. */
    private List<Object> fareOf(int c) {
        return List.of(in.careworker[c].transport(), fares.second[c], fares.metre[c]);
    }

    private BitSet @Nullable [] canLieIn() {
        if (Arrays.stream(in.candidates).allMatch(rounds -> rounds.length == in.rounds)) {
            return null;
        }
        return IntStream.range(0, in.visits)
                .mapToObj(v -> {
                    var set = new BitSet(in.rounds);
                    Arrays.stream(in.candidates[in.firstAttendance[v]]).forEach(set::set);
                    return set;
                })
                .toArray(BitSet[]::new);
    }

    /** What each visit costs in each round besides the ways, or null if that is the same in all. */
    private int @Nullable [] people() {
        var people = new int[in.visits * in.rounds];
        boolean isSame = true;
        for (int v = 0; v < in.visits; v++) {
            for (int r = 0; r < in.rounds; r++) {
                int c = in.careworkerOf[r];
                long price = in.pairs.in(r, v, c) + Math.round(in.length[v] * fares.second[c]);
                people[v * in.rounds + r] = fitting(price);
                isSame &= people[v * in.rounds + r] == people[v * in.rounds];
            }
        }
        return isSame ? null : people;
    }

    private WayTable.Fare fare(int careworker) {
        var between = between(careworker);
        int places = in.places;
        int home = in.careworker[careworker].home();
        boolean isPaid = in.terms.isCommutePaid();
        boolean isTimed = in.terms.isCommuteWithinShift();
        var leave = new long[in.visits];
        var reach = new long[in.visits];
        for (int v = 0; v < in.visits; v++) {
            leave[v] = way(careworker, home * places + in.place[v], isPaid, isTimed);
            reach[v] = way(careworker, in.place[v] * places + home, isPaid, isTimed);
        }
        return new WayTable.Fare(places, between.onward, between.back, leave, reach);
    }

    /** Ways between places, there and back; one array where that makes no difference. */
    private static final class Between {
        final long[] onward;
        final long[] back;

        Between(long[] onward, long[] back) {
            this.onward = onward;
            this.back = Arrays.equals(onward, back) ? onward : back;
        }
    }

    private Between between(int careworker) {
        return between.computeIfAbsent(fareOf(careworker), key -> {
            int places = in.places;
            var onward = new long[places * places];
            var back = new long[places * places];
            for (int one = 0; one < places; one++) {
                for (int other = 0; other < places; other++) {
                    long way = way(careworker, one * places + other, true, true);
                    onward[one * places + other] = way;
                    back[other * places + one] = way;
                }
            }
            return new Between(onward, back);
        });
    }

    private long way(int careworker, int leg, boolean isPaid, boolean isTimed) {
        return WayTable.way(
                isPaid ? fitting(Math.round(fares.priceOf(careworker, leg))) : 0,
                isTimed ? in.seconds[careworker][leg] : 0);
    }

    private int fitting(long price) {
        isTooDear |= Math.abs(price) > DEAREST;
        return (int) price;
    }
}
