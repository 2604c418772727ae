package coop.commonround.search.table;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** What of a roster a search may change: some rounds, and some visits that lie in no other; or everything. */
public final class Part {
    /** By number of the round: whether it may change. */
    public final boolean[] hasRound;

    /** By number of the visit: whether it may be taken out and put in. */
    public final boolean[] hasVisit;

    private final int[] rounds;
    private final int[] visits;

    public Part(Instance in, int[] rounds, int[] visits) {
        this.rounds = rounds;
        this.visits = visits;
        hasRound = new boolean[in.rounds];
        hasVisit = new boolean[in.visits];
        Arrays.stream(rounds).forEach(r -> hasRound[r] = true);
        Arrays.stream(visits).forEach(v -> hasVisit[v] = true);
    }

    /** All of it. */
    public static Part whole(Instance in) {
        return new Part(
                in,
                IntStream.range(0, in.rounds).toArray(),
                IntStream.range(0, in.visits).toArray());
    }

    /** How many visits it has. */
    public int visits() {
        return visits.length;
    }

    /** One of its visits, by how many come before it. */
    public int visit(int index) {
        return visits[index];
    }

    /** One of its visits; it must have one. */
    public int anyVisit(SplittableRandom random) {
        return visits[random.nextInt(visits.length)];
    }

    /** Its rounds, in order. */
    public IntStream rounds() {
        return Arrays.stream(rounds);
    }
}
