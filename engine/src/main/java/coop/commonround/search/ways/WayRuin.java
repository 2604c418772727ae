package coop.commonround.search.ways;

import static coop.commonround.search.ways.WayTable.NONE;

import java.util.SplittableRandom;

/**
 * Takes strings of visits out of rounds near a seed (Christiaens and Vanden Berghe 2020, "Slack Induction by String
 * Removals").
 */
final class WayRuin {
    /** The longest string, and how many visits go in an average step. */
    private static final int LONGEST = 10;

    private static final double AVERAGE = 10;

    private final WayRounds rounds;
    private final int[][] near;
    private final WaySeeds seeds;
    private final SplittableRandom random;
    private final int[] lastTaken;
    private int step;

    WayRuin(WayRounds rounds, int[][] near, WaySeeds seeds, SplittableRandom random) {
        this.rounds = rounds;
        this.near = near;
        this.seeds = seeds;
        this.random = random;
        lastTaken = new int[rounds.length.length];
    }

    /** Takes visits out. */
    void next() {
        step++;
        int seed = seeds.next();
        int inRounds = rounds.roundOf.length - rounds.absent.size();
        int used = Math.max(1, rounds.used.size());
        double longest = Math.min(LONGEST, Math.max(1, inRounds / (double) used));
        int strings = 1 + (int) (random.nextDouble() * (4 * AVERAGE / (1 + longest) - 1));
        int taken = takeString(seed, longest) ? 1 : 0;
        var neighbours = near[seed];
        for (int i = 0; i < neighbours.length && taken < strings; i++) {
            taken += takeString(neighbours[i], longest) ? 1 : 0;
        }
    }

    /** Takes a string around a visit out of its round, unless that has lost one in this step. */
    private boolean takeString(int visit, double longest) {
        int r = rounds.roundOf[visit];
        if (r == NONE || lastTaken[r] == step) {
            return false;
        }
        lastTaken[r] = step;
        int stops = rounds.length[r];
        int most = (int) Math.min(stops, longest);
        int taken = 1 + random.nextInt(most);
        boolean isSplit = taken > 1 && taken < stops && random.nextInt(2) == 0;
        int span = isSplit ? taken + 1 : taken;
        int at = rounds.position[visit];
        int lowest = Math.max(1, at - span + 1);
        int highest = Math.min(at, stops - span + 1);
        int from = lowest + random.nextInt(highest - lowest + 1);
        if (isSplit) {
            int ahead = 1 + random.nextInt(taken - 1);
            rounds.takeOut(r, from + ahead + 1, taken - ahead);
            rounds.takeOut(r, from, ahead);
        } else {
            rounds.takeOut(r, from, taken);
        }
        return true;
    }
}
