package coop.commonround.search.place;

import static coop.commonround.search.table.Instance.NONE;

import coop.commonround.search.state.RosterState;
import coop.commonround.search.table.Instance;
import coop.commonround.search.table.Neighbours;
import java.util.Arrays;

/**
 * A first roster for visits whose only price is the way (Clarke and Wright 1964): one round a visit at first, then the end of one
 * round joined to the start of another where that saves most, while windows and loads allow it.
 *
 * <p>Only for an instance in which places can be priced without trying them, and rounds are alike: those of the first
 * family. What no round is left for stays uncovered.
 */
public final class Savings {
    private final RosterState state;
    private final Instance in;
    private final int[] rounds;
    private final int[] seconds;
    private final int home;

    // of each visit: its neighbours in the making, the start of its chain, and times
    private final int[] next;
    private final int[] last;
    private final int[] first;
    private final int[] start;
    private final int[] latest;
    private final int[] load;

    public Savings(RosterState state) {
        this.state = state;
        this.in = state.in;
        rounds = in.twins.alike[0];
        int careworker = in.careworkerOf[rounds[0]];
        seconds = in.seconds[careworker];
        home = in.careworker[careworker].home();
        next = new int[in.visits];
        last = new int[in.visits];
        first = new int[in.visits];
        start = new int[in.visits];
        latest = new int[in.visits];
        load = new int[in.visits * in.goods];
    }

    /** Whether there are rounds alike enough to be filled this way. */
    public static boolean suits(Instance in) {
        return in.isRouting && in.twins.alike.length > 0 && 2 * in.twins.alike[0].length > in.rounds;
    }

    public void construct(Neighbours neighbours) {
        for (int v = 0; v < in.visits; v++) {
            next[v] = NONE;
            last[v] = v;
            first[v] = v;
            start[v] = Math.max(in.opens[v], in.firstStart(rounds[0], v));
            latest[v] = Math.min(in.latestLawful[v], in.lastEnd(rounds[0], v) - in.length[v]);
            System.arraycopy(in.load, v * in.goods, load, v * in.goods, in.goods);
        }
        for (long key : pairsBySaving(neighbours)) {
            int pair = (int) key;
            join(pair / in.visits, pair % in.visits);
        }
        fill();
    }

    private long[] pairsBySaving(Neighbours neighbours) {
        long[] keys = new long[2 * in.visits * Neighbours.MOST];
        int count = 0;
        for (int one = 0; one < in.visits; one++) {
            for (int other : neighbours.near[one]) {
                count = addPair(one, other, keys, count);
                count = addPair(other, one, keys, count);
            }
        }
        Arrays.sort(keys, 0, count);
        return Arrays.copyOf(keys, count);
    }

    private int addPair(int one, int other, long[] keys, int count) {
        long saved = saving(one, other);
        if (saved <= 0) {
            return count;
        }
        keys[count] = -saved << 32 | ((long) one * in.visits + other);
        return count + 1;
    }

    /** Seconds saved by going from one straight to the other, a part of the waiting in between taken off. */
    private long saving(int one, int other) {
        int fromOne = in.place[one] * in.places;
        int way = seconds[fromOne + in.place[other]];
        int waiting = Math.max(0, in.opens[other] - in.latestLawful[one] - in.length[one] - way);
        int saved = seconds[fromOne + home] + seconds[home * in.places + in.place[other]] - way;
        return (long) saved - waiting / 5;
    }

    private void join(int one, int other) {
        int of = first[one];
        if (next[one] != NONE || first[other] != other || of == other || last[of] != one) {
            return;
        }
        int arrival = start[one] + in.length[one] + seconds[in.place[one] * in.places + in.place[other]];
        if (Math.max(arrival, in.opens[other]) > latest[other] || !haveRoom(of, other)) {
            return;
        }
        next[one] = other;
        for (int g = 0; g < in.goods; g++) {
            load[of * in.goods + g] += load[other * in.goods + g];
        }
        last[of] = last[other];
        retime(of);
    }

    private boolean haveRoom(int one, int other) {
        for (int g = 0; g < in.goods; g++) {
            if (load[one * in.goods + g] + load[other * in.goods + g] > in.capacity[rounds[0] * in.goods + g]) {
                return false;
            }
        }
        return true;
    }

    /** Sets starts along a chain, and latest starts back along it. */
    private void retime(int chain) {
        int[] order = new int[in.visits];
        int count = 0;
        for (int v = chain; v != NONE; v = next[v]) {
            first[v] = chain;
            if (count > 0) {
                int before = order[count - 1];
                int way = seconds[in.place[before] * in.places + in.place[v]];
                start[v] = Math.max(in.opens[v], start[before] + in.length[before] + way);
            }
            order[count++] = v;
        }
        for (int i = count - 2; i >= 0; i--) {
            int way = seconds[in.place[order[i]] * in.places + in.place[order[i + 1]]];
            latest[order[i]] = Math.min(in.latestLawful[order[i]], latest[order[i + 1]] - way - in.length[order[i]]);
        }
    }

    /** Gives the longest chains to the rounds. */
    private void fill() {
        int[] sizes = new int[in.visits];
        for (int v = 0; v < in.visits; v++) {
            sizes[first[v]]++;
        }
        long[] byLength = new long[in.visits];
        for (int v = 0; v < in.visits; v++) {
            byLength[v] = -(long) sizes[v] << 32 | v;
        }
        Arrays.sort(byLength);
        for (int i = 0; i < Math.min(rounds.length, in.visits) && byLength[i] >>> 63 == 1; i++) {
            int after = NONE;
            for (int v = (int) byLength[i]; v != NONE; v = next[v]) {
                state.insert(in.firstAttendance[v], rounds[i], after);
                after = in.firstAttendance[v];
            }
        }
        state.settleTimes();
        state.settlePrices();
        state.keep();
    }
}
