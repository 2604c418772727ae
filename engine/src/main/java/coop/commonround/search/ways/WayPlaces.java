package coop.commonround.search.ways;

import static coop.commonround.search.ways.WayRounds.DEPART;
import static coop.commonround.search.ways.WayRounds.LATEST;
import static coop.commonround.search.ways.WayRounds.PLACE;
import static coop.commonround.search.ways.WayRounds.PRICE;
import static coop.commonround.search.ways.WayRounds.STRIDE;
import static coop.commonround.search.ways.WayTable.NONE;
import static coop.commonround.search.ways.WayTable.price;
import static coop.commonround.search.ways.WayTable.seconds;

import java.util.SplittableRandom;

/**
 * Finds the cheapest place for a visit; now and then the best place of a round is passed over at random for the next best (a blink).
 *
 * <p>The best place of a visit in a round is remembered and holds until the round changes: most rounds that are looked at have
 * not changed since, for a step changes two or three and most steps are taken back.
 *
 * <p>The innermost loops of the lane: longer than elsewhere, since splitting them costs speed.
 */
final class WayPlaces {
    private static final int NOWHERE = Integer.MAX_VALUE;

    /** While more rounds than this are used, only those of visits that could come right before or after are looked at. */
    private static final int FEW = 25;

    private final WayRounds rounds;
    private final WayTable table;
    private final SplittableRandom random;
    private final int all;
    private final int goods;
    private final int[] loads;
    private final int[] capacity;
    private final int[] fareOf;
    private final int[][] twins;
    private final int[] firstEmpty;
    private final double logOfKept;
    private int untilBlink;
    private final int[][] beside;
    private final int[] tried;
    private final int[] changed;

    /** Rounds of the step that are still to be looked at, after the others: what is known of them does not hold. */
    private int open;

    private int search;
    private int least;

    // the best of each visit in each round: visit times rounds plus round
    private final long[] knownFor;
    private final int[] knownPrice;
    private final int[] knownAt;

    // the visit a place is looked for
    private int visit;
    private int opens;
    private int closes;
    private int length;
    private int place;

    // the best place of the round being scanned
    private int best;
    private int bestAt;

    /** A position that does not count; none at most times. */
    private int passedOver = NONE;

    /** The round of the cheapest place, or {@link WayTable#NONE}; and the position the visit would have. */
    int round;

    int at;

    /**
     * Looks for places.
     *
     * @param twins rounds that are alike while they are empty, by family; one of each is looked at
     * @param beside visits that could well come right before or after each
     * @param blinks one place in so many is passed over; 0 for none
     */
    WayPlaces(WayRounds rounds, int[][] twins, int[][] beside, int blinks, SplittableRandom random) {
        this.rounds = rounds;
        this.table = rounds.table;
        this.random = random;
        this.twins = twins;
        this.beside = beside;
        tried = new int[table.spans.size()];
        changed = new int[table.spans.size()];
        all = table.spans.size();
        goods = rounds.goods;
        loads = table.calls.load;
        capacity = table.spans.capacity;
        fareOf = table.spans.fare;
        firstEmpty = new int[twins.length];
        int visits = table.calls.size();
        knownFor = new long[visits * all];
        knownPrice = new int[visits * all];
        knownAt = new int[visits * all];
        logOfKept = blinks == 0 ? 0 : StrictMath.log(1 - 1.0 / blinks);
        untilBlink = blinks == 0 ? Integer.MAX_VALUE : drawBlink();
    }

    private int drawBlink() {
        return (int) Math.min(1 << 20, StrictMath.log(1 - random.nextDouble()) / logOfKept);
    }

    /** Looks for the cheapest place of a visit that is absent; false if there is none no dearer than its absence. */
    boolean find(int ofVisit) {
        var calls = table.calls;
        visit = ofVisit;
        opens = calls.opens[ofVisit];
        closes = calls.closes[ofVisit];
        length = calls.length[ofVisit];
        place = calls.place[ofVisit];
        round = NONE;
        open = 0;
        least = NOWHERE;
        if (rounds.used.size() <= FEW) {
            for (int i = 0; i < rounds.used.size(); i++) {
                consider(rounds.used.get(i));
            }
        } else {
            search++;
            for (int other : beside[ofVisit]) {
                int r = rounds.roundOf[other];
                if (r != NONE && tried[r] != search) {
                    tried[r] = search;
                    consider(r);
                }
            }
        }
        for (int i = 0; i < open; i++) {
            int r = changed[i];
            best = least;
            look(r);
            if (best < least) {
                take(r, best, bestAt);
            }
        }
        for (int family = 0; family < twins.length; family++) {
            int r = emptyOf(family);
            if (r != NONE) {
                best = least;
                look(r);
                if (best < least) {
                    take(r, best, 1);
                }
            }
        }
        return least <= calls.leftOut[ofVisit] && round != NONE;
    }

    /** Takes the place known in a round if it is the cheapest so far; a round of this step is left for later. */
    private void consider(int r) {
        if (rounds.isTouched(r)) {
            changed[open++] = r;
            return;
        }
        int known = visit * all + r;
        if (knownFor[known] != rounds.version[r]) {
            best = NOWHERE;
            look(r);
            knownFor[known] = rounds.version[r];
            knownPrice[known] = best;
            knownAt[known] = bestAt;
        }
        if (knownPrice[known] < least) {
            take(r, knownPrice[known], knownAt[known]);
        }
    }

    /** Takes the best place of a round, cheaper than any so far; or now and then the next best, if that is cheaper too. */
    private void take(int r, int price, int position) {
        if (--untilBlink >= 0) {
            least = price;
            round = r;
            at = position;
            return;
        }
        untilBlink = drawBlink();
        best = least;
        passedOver = position;
        look(r);
        passedOver = NONE;
        if (best < least) {
            least = best;
            round = r;
            at = bestAt;
        }
    }

    private int emptyOf(int family) {
        var alike = twins[family];
        for (int i = 0; i < alike.length; i++) {
            int r = alike[firstEmpty[family]];
            if (rounds.length[r] == 0) {
                return r;
            }
            firstEmpty[family] = firstEmpty[family] + 1 == alike.length ? 0 : firstEmpty[family] + 1;
        }
        return NONE;
    }

    private void look(int r) {
        if (hasRoom(r)) {
            scan(r);
        }
    }

    private boolean hasRoom(int r) {
        for (int g = 0; g < goods; g++) {
            int load = loads[visit * goods + g];
            if (load > 0 && rounds.load[r * goods + g] + load > capacity[r * goods + g]) {
                return false;
            }
        }
        return table.mayLieIn(visit, r);
    }

    private void scan(int r) {
        int last = rounds.length[r];
        var cell = rounds.cells[r];
        var fare = table.fares[fareOf[r]];
        var back = fare.back;
        var onward = fare.onward;
        int row = place * fare.places;
        int person = table.person(visit, r);
        int soonest = opens + length;
        int p = 1;
        int c = STRIDE;
        while (p <= last && cell[c + LATEST] < soonest) {
            p++;
            c += STRIDE;
        }
        for (; p <= last + 1; p++, c += STRIDE) {
            int depart = cell[c - STRIDE + DEPART];
            if (depart > closes) {
                break;
            }
            long to = p == 1 ? fare.leave[visit] : back[row + cell[c - STRIDE + PLACE]];
            long from = p > last ? fare.reach[visit] : onward[row + cell[c + PLACE]];
            int price = price(to) + price(from) - cell[c + PRICE] + person;
            if (price >= best || p == passedOver) {
                continue;
            }
            int start = Math.max(depart + seconds(to), opens);
            if (start <= closes && start + length + seconds(from) <= cell[c + LATEST]) {
                best = price;
                bestAt = p;
            }
        }
    }
}
