package coop.commonround.search.ways;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * What there is to be visited, by whom, and what each way costs and takes. Seconds and thousandths of a penny; nothing in it
 * changes, and its arrays are not copied.
 */
public final class WayTable {
    /** No visit, no round. */
    static final int NONE = -1;

    final Calls calls;
    final Spans spans;
    final Fare[] fares;
    final int goods;

    /**
     * Everything together.
     *
     * @param fares the ways, for each kind of careworker; the spans say whose is which
     */
    public WayTable(Calls calls, Spans spans, Fare... fares) {
        this.calls = calls;
        this.spans = spans;
        this.fares = fares;
        goods = calls.size() == 0 ? 0 : calls.load.length / calls.size();
    }

    /** Visits, each made by one careworker. */
    public static final class Calls {
        final int[] opens;
        final int[] closes;
        final int[] length;
        final int[] place;
        final int[] load;
        final long[] leftOut;
        final BitSet @Nullable [] canLieIn;

        /**
         * All visits, by number.
         *
         * @param opens when each may start at the earliest
         * @param closes when each may start at the latest
         * @param length seconds in the home
         * @param place where each is, as a number among the places of the fares
         * @param load what each needs of each good: visit times goods plus good
         * @param leftOut what it counts as if nobody goes
         * @param canLieIn rounds that each visit may lie in; null if all may lie in all
         */
        public Calls(
                int[] opens,
                int[] closes,
                int[] length,
                int[] place,
                int[] load,
                long[] leftOut,
                BitSet @Nullable [] canLieIn) {
            this.opens = opens;
            this.closes = closes;
            this.length = length;
            this.place = place;
            this.load = load;
            this.leftOut = leftOut;
            this.canLieIn = canLieIn;
        }

        public int size() {
            return opens.length;
        }

        private Calls part(int[] visits, int[] rounds, int goods) {
            return new Calls(
                    pick(opens, visits),
                    pick(closes, visits),
                    pick(length, visits),
                    pick(place, visits),
                    pickRows(load, visits, goods),
                    pick(leftOut, visits),
                    canLieIn == null ? null : partOf(canLieIn, visits, rounds));
        }

        private static BitSet[] partOf(BitSet[] canLieIn, int[] visits, int[] rounds) {
            return Arrays.stream(visits)
                    .mapToObj(visit -> {
                        var set = new BitSet(rounds.length);
                        for (int r = 0; r < rounds.length; r++) {
                            set.set(r, canLieIn[visit].get(rounds[r]));
                        }
                        return set;
                    })
                    .toArray(BitSet[]::new);
        }
    }

    /** Rounds, each of another careworker. */
    public static final class Spans {
        final int[] start;
        final int[] end;
        final int[] capacity;
        final int[] fare;
        final int[] twin;
        final int @Nullable [] person;

        /**
         * All rounds, by number.
         *
         * @param start when each may start
         * @param end when each must have ended
         * @param capacity what each carries of each good: round times goods plus good
         * @param fare number of the fare of each
         * @param twin of each round the first round like it while both are empty, which may be itself
         * @param person what each visit costs in each round besides the ways, visit times rounds plus round; null if it is
         *     the same in all
         */
        public Spans(int[] start, int[] end, int[] capacity, int[] fare, int[] twin, int @Nullable [] person) {
            this.start = start;
            this.end = end;
            this.capacity = capacity;
            this.fare = fare;
            this.twin = twin;
            this.person = person;
        }

        public int size() {
            return start.length;
        }

        private Spans part(int[] visits, int[] rounds, int goods) {
            return new Spans(
                    pick(start, rounds),
                    pick(end, rounds),
                    pickRows(capacity, rounds, goods),
                    pick(fare, rounds),
                    twinsOf(rounds),
                    person == null ? null : partOf(person, visits, rounds));
        }

        private int[] twinsOf(int[] rounds) {
            var first = new int[size()];
            Arrays.fill(first, NONE);
            var twins = new int[rounds.length];
            for (int r = 0; r < rounds.length; r++) {
                int twinBefore = twin[rounds[r]];
                first[twinBefore] = first[twinBefore] == NONE ? r : first[twinBefore];
                twins[r] = first[twinBefore];
            }
            return twins;
        }

        private int[] partOf(int[] person, int[] visits, int[] rounds) {
            var prices = new int[visits.length * rounds.length];
            for (int v = 0; v < visits.length; v++) {
                for (int r = 0; r < rounds.length; r++) {
                    prices[v * rounds.length + r] = person[visits[v] * size() + rounds[r]];
                }
            }
            return prices;
        }
    }

    /**
     * What ways cost and take for careworkers who live at one place and travel at one price: each number holds a price above
     * and seconds below, see {@link WayTable#way}.
     */
    public static final class Fare {
        final int places;
        final long[] onward;
        final long[] back;
        final long[] leave;
        final long[] reach;

        /**
         * All ways.
         *
         * @param places how many places there are
         * @param onward the way from one place to another: one times places plus other
         * @param back the same the other way round, to one from the other; the same array where it makes no difference
         * @param leave from home to each visit
         * @param reach from each visit home
         */
        public Fare(int places, long[] onward, long[] back, long[] leave, long[] reach) {
            this.places = places;
            this.onward = onward;
            this.back = back;
            this.leave = leave;
            this.reach = reach;
        }
    }

    /**
     * Some of the visits and rounds, in the order given, which are their numbers then.
     *
     * @param visits by their numbers here
     * @param rounds by their numbers here
     */
    public WayTable part(int[] visits, int[] rounds) {
        var fewerFares = Arrays.stream(fares)
                .map(fare -> new Fare(
                        fare.places, fare.onward, fare.back, pick(fare.leave, visits), pick(fare.reach, visits)))
                .toArray(Fare[]::new);
        return new WayTable(calls.part(visits, rounds, goods), spans.part(visits, rounds, goods), fewerFares);
    }

    private static int[] pick(int[] from, int[] which) {
        return Arrays.stream(which).map(i -> from[i]).toArray();
    }

    private static long[] pick(long[] from, int[] which) {
        return Arrays.stream(which).mapToLong(i -> from[i]).toArray();
    }

    /** Of so many numbers each. */
    private static int[] pickRows(int[] from, int[] which, int width) {
        var picked = new int[which.length * width];
        for (int i = 0; i < which.length; i++) {
            System.arraycopy(from, which[i] * width, picked, i * width, width);
        }
        return picked;
    }

    /** A price and the seconds it is for, neither below zero, as one number. */
    public static long way(int price, int seconds) {
        return (long) price << 32 | seconds;
    }

    static int price(long way) {
        return (int) (way >> 32);
    }

    static int seconds(long way) {
        return (int) way;
    }

    /** What a visit counts as if nobody goes. */
    public long leftOut(int visit) {
        return calls.leftOut[visit];
    }

    boolean mayLieIn(int visit, int round) {
        var rounds = calls.canLieIn;
        return rounds == null || rounds[visit].get(round);
    }

    int person(int visit, int round) {
        var prices = spans.person;
        return prices == null ? 0 : prices[visit * spans.size() + round];
    }
}
