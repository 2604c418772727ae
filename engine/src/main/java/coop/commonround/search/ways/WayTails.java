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
 * Swaps the tails of two rounds (2-opt*, after Potvin and Rousseau 1995): what strings of visits cannot do where rounds are long.
 *
 * <p>A swap is weighed in constant time before anything moves, goods apart.
 */
final class WayTails {
    /** The second visit is one of so many nearest to the first. */
    private static final int NEAREST = 30;

    private final WayRounds rounds;
    private final WayTable table;
    private final int[][] near;
    private final WaySeeds seeds;
    private final SplittableRandom random;

    WayTails(WayRounds rounds, int[][] near, WaySeeds seeds, SplittableRandom random) {
        this.rounds = rounds;
        this.table = rounds.table;
        this.near = near;
        this.seeds = seeds;
        this.random = random;
    }

    /**
     * Draws a visit and one near it in a round like its own, and lets the second with all behind it follow the first if that is
     * lawful and makes the rounds dearer by no more than so much; the rest of the first round then follows the rest of the second.
     *
     * @return whether anything moved
     */
    boolean tryOne(double temperature) {
        int visit = seeds.next();
        var others = near[visit];
        if (others.length == 0) {
            return false;
        }
        int other = others[random.nextInt(Math.min(NEAREST, others.length))];
        int one = rounds.roundOf[visit];
        int two = rounds.roundOf[other];
        if (one == NONE || two == NONE || one == two || table.spans.twin[one] != table.spans.twin[two]) {
            return false;
        }
        var fare = table.fares[table.spans.fare[one]];
        var first = rounds.cells[one];
        var second = rounds.cells[two];
        int p = rounds.position[visit];
        int q = rounds.position[other];
        int v = p * STRIDE;
        int u = q * STRIDE;
        long onto = fare.onward[first[v + PLACE] * fare.places + second[u + PLACE]];
        long rest = legBetween(fare, two, q - 1, one, p + 1);
        int dearer = price(onto) + price(rest) - first[v + STRIDE + PRICE] - second[u + PRICE];
        if (dearer > 8 * temperature
                || first[v + DEPART] + seconds(onto) > second[u + LATEST]
                || second[u - STRIDE + DEPART] + seconds(rest) > first[v + STRIDE + LATEST]
                || !canCarry(one, p, two, q)
                || (dearer > 0 && dearer > -temperature * StrictMath.log(1 - random.nextDouble()))) {
            return false;
        }
        rounds.swapTails(one, p + 1, two, q);
        return true;
    }

    /** The leg from a position of one round to a position of another. */
    private long legBetween(WayTable.Fare fare, int from, int at, int to, int behind) {
        boolean isHome = behind > rounds.length[to];
        if (at == 0) {
            return isHome ? 0 : fare.leave[rounds.visits[to][behind]];
        }
        int visit = rounds.visits[from][at];
        return isHome
                ? fare.reach[visit]
                : fare.onward[
                        rounds.cells[from][at * STRIDE + PLACE] * fare.places
                                + rounds.cells[to][behind * STRIDE + PLACE]];
    }

    private boolean canCarry(int one, int p, int two, int q) {
        int goods = rounds.goods;
        for (int g = 0; g < goods; g++) {
            int ahead = carried(one, p, g);
            int aheadInOther = carried(two, q - 1, g);
            int all = rounds.load[one * goods + g] + rounds.load[two * goods + g];
            int then = ahead + rounds.load[two * goods + g] - aheadInOther;
            if (then > table.spans.capacity[one * goods + g] || all - then > table.spans.capacity[two * goods + g]) {
                return false;
            }
        }
        return true;
    }

    /** What the visits up to a position need of a good. */
    private int carried(int r, int upTo, int g) {
        int sum = 0;
        for (int p = 1; p <= upTo; p++) {
            sum += table.calls.load[rounds.visits[r][p] * rounds.goods + g];
        }
        return sum;
    }
}
