package coop.commonround.search;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** What of a roster a search may change: some rounds, and some visits that lie in no other; or everything. */
final class Part {
    /** By number of the round: whether it may change. */
    final boolean[] hasRound;

    /** By number of the visit: whether it may be taken out and put in. */
    final boolean[] hasVisit;

    private final int[] rounds;
    private final int[] visits;

    Part(Instance in, int[] rounds, int[] visits) {
        this.rounds = rounds;
        this.visits = visits;
        hasRound = new boolean[in.rounds];
        hasVisit = new boolean[in.visits];
        Arrays.stream(rounds).forEach(r -> hasRound[r] = true);
        Arrays.stream(visits).forEach(v -> hasVisit[v] = true);
    }

    /** All of it. */
    static Part whole(Instance in) {
        return new Part(
                in,
                IntStream.range(0, in.rounds).toArray(),
                IntStream.range(0, in.visits).toArray());
    }

    /** How many visits it has. */
    int visits() {
        return visits.length;
    }

    /** One of its visits, by how many come before it. */
    int visit(int index) {
        return visits[index];
    }

    /** One of its visits; it must have one. */
    int anyVisit(SplittableRandom random) {
        return visits[random.nextInt(visits.length)];
    }

    /** Its rounds, in order. */
    IntStream rounds() {
        return Arrays.stream(rounds);
    }
}
